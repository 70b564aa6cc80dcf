import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Block, Document } from '../../src/document/document.ts';

/** What a document says, as one text per chapter; its front page and its signatures count as chapters too. */
export interface PrintedChapter {
  id: string;
  title: string;
  sections: readonly string[];
  text: string;
}

/** The chapters of a document as plain text: one line per paragraph, list item, heading and table row. */
export function printed(document: Document): PrintedChapter[] {
  const { title, subtitle, parties, details, chapters, signatures } = document;
  const front = [
    `${textOf(title)} ${textOf(subtitle)}`,
    ...parties.map((it) => [textOf(it.name), ...(it.unit ? [textOf(it.unit)] : []), ...it.numbers].join(', ')),
    ...details.map((it) => `${it.term}: ${textOf(it.description)}`),
  ];
  const signing = signatures.signatories.map(
    ({ name, role, organisation }) => `${name ?? ''} ${textOf(role)}, ${textOf(organisation)}`,
  );
  return [
    { id: 'forside', title: 'Forside', sections: [], text: front.join('\n') },
    ...chapters.map(({ id, title, sections, blocks }) => ({
      id,
      title: textOf(title),
      sections,
      text: inLines(blocks),
    })),
    {
      id: 'underskrifter',
      title: textOf(signatures.title),
      sections: ['varighet', 'signaturer'],
      text: [inLines(signatures.closing), ...signing].join('\n'),
    },
  ];
}

function inLines(blocks: readonly Block[]): string {
  return blocks.flatMap(lines).join('\n');
}

function lines(node: Nodes): string[] {
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return node.children.flatMap(lines);
    case 'tableRow':
      return [node.children.map((cell) => textOf(cell)).join(' | ')];
    default:
      return [textOf(node).replace(/\s+/g, ' ')];
  }
}
