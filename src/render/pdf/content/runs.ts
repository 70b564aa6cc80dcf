import type { Inline } from '../../../document/document.ts';
import type { Run, TextStyle } from '../node.ts';
import { addTag, contentOf, type Tag } from '../structure.ts';
import { LINK } from './style.ts';
import { typeset } from './typeset.ts';

/** A run of plain text in an element. */
export function textRun(tag: Tag, text: string, style: TextStyle = {}): Run {
  return { ...style, text: typeset(text), content: contentOf(tag) };
}

/** Inline content of the Document tree as runs in an element. */
export function inlineRuns(tag: Tag, nodes: readonly Inline[], style: TextStyle = {}, link: Partial<Run> = {}): Run[] {
  return nodes.flatMap((node) => runsOf(tag, node, style, link));
}

function runsOf(tag: Tag, node: Inline, style: TextStyle, link: Partial<Run>): Run[] {
  switch (node.type) {
    case 'text': {
      const lang = node.data?.lang;
      return [{ ...textRun(lang === undefined ? tag : addTag(tag, 'Span', { lang }), node.value, style), ...link }];
    }
    case 'inlineCode':
      return [{ ...textRun(tag, node.value, style), ...link }];
    case 'strong':
      return inlineRuns(tag, node.children, { ...style, bold: true }, link);
    case 'emphasis':
      return inlineRuns(tag, node.children, { ...style, italics: true }, link);
    case 'break':
      return [{ ...style, text: '\n', content: contentOf(tag) }];
    case 'link': {
      const description = node.title ?? plainText(node.children);
      const target: Partial<Run> = { link: asciiUrl(node.url), description };
      return inlineRuns(addTag(tag, 'Link'), node.children, { ...style, color: LINK, decoration: 'underline' }, target);
    }
    default:
      throw new Error(`inline content of type ${node.type} is not for print`);
  }
}

/** The words of inline content, as they are printed. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => ('value' in node ? typeset(node.value) : 'children' in node ? plainText(node.children) : ' '))
    .join('');
}

/** Addresses in a PDF are ASCII. */
function asciiUrl(url: string): string {
  return encodeURI(url).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}
