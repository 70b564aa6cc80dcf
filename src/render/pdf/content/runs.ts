import type { Inline } from '../../../document/document.ts';
import { safeHref } from '../../safe-href.ts';
import type { Run, TextStyle } from '../node.ts';
import { addTag, contentOf, type Tag } from '../structure.ts';
import { LINK } from './style.ts';
import { normalise, typeset } from './typeset.ts';

/** A run of plain text in an element. */
export function textRun(tag: Tag, text: string, style: TextStyle = {}): Run {
  return { ...style, text: typeset(text), content: contentOf(tag) };
}

/** What runs inherit: how they look, where they lead, and the places in the document that links may lead to. */
export interface Surroundings {
  style?: TextStyle;
  target?: Partial<Run>;
  anchors?: ReadonlySet<string>;
}

/** Inline content of the Document tree as runs in an element. */
export function inlineRuns(tag: Tag, nodes: readonly Inline[], around: Surroundings = {}): Run[] {
  return nodes.flatMap((node) => runsOf(tag, node, around));
}

function runsOf(tag: Tag, node: Inline, around: Surroundings): Run[] {
  const { style, target } = around;
  const run = (element: Tag, value: string): Run[] => [{ ...textRun(element, value, style), ...target }];
  switch (node.type) {
    case 'text': {
      const lang = node.data?.lang;
      return run(lang === undefined ? tag : addTag(tag, 'Span', { lang }), node.value);
    }
    case 'inlineCode':
      return run(tag, node.value);
    case 'strong':
      return inlineRuns(tag, node.children, { ...around, style: { ...style, bold: true } });
    case 'emphasis':
      return inlineRuns(tag, node.children, { ...around, style: { ...style, italics: true } });
    case 'break':
      return [{ ...style, text: '\n', content: contentOf(tag) }];
    case 'link':
      return linkRuns(tag, node, around);
    default:
      throw new Error(`inline content of type ${node.type} is not for print`);
  }
}

/** No address is longer that leads anywhere; PDF/A has room for strings of 32767 bytes. */
const LONGEST_ADDRESS = 8000;

/** A link that may not be followed is printed as its text. */
function linkRuns(tag: Tag, node: Extract<Inline, { type: 'link' }>, around: Surroundings): Run[] {
  const safe = safeHref(node.url, around.anchors ?? new Set());
  if (safe === null || safe.href.length > LONGEST_ADDRESS) return inlineRuns(tag, node.children, around);
  const target: Partial<Run> = {
    ...(safe.href.startsWith('#') ? { linkToDestination: safe.href.slice(1) } : { link: safe.href }),
    description: node.title ?? plainText(node.children),
  };
  const style: TextStyle = { ...around.style, color: LINK, decoration: 'underline' };
  return inlineRuns(addTag(tag, 'Link'), node.children, { ...around, style, target });
}

/** The words of inline content, for places that are not printed. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => ('value' in node ? normalise(node.value) : 'children' in node ? plainText(node.children) : ' '))
    .join('');
}
