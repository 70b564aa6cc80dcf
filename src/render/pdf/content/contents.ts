import type { Document, Inline } from '../../../document/document.ts';
import type { Node, TableNode } from '../node.ts';
import { addTag, contentOf, type Tag } from '../structure.ts';
import { chapterHeading } from './heading.ts';
import { inlineRuns, plainText, textRun } from './runs.ts';
import { MUTED, RULE, TEXT_WIDTH } from './style.ts';

/** What the contents and the outline list. */
export interface Entry {
  /** Name of the destination. */
  id: string;
  number: string | null;
  title: readonly Inline[];
}

/** Up to this many entries the contents stand on one page. */
const ENTRIES_ON_A_PAGE = 24;
const NUMBER_COLUMN = 24;
const PAGE_COLUMN = 34;

/** The table of contents: entries are links, page numbers are filled in when pages are painted. */
export function contents(parent: Tag, document: Document, entries: readonly Entry[]): Node {
  const { words } = document;
  const sect = addTag(parent, 'Sect');
  const heading = chapterHeading(sect, {
    id: '_contents',
    number: null,
    title: [{ type: 'text', value: words.contents }],
  });
  const toc = addTag(sect, 'TOC');
  const hasNumbers = entries.some((entry) => entry.number !== null);
  const rows = entries.map((entry): Node[] => {
    const link = addTag(addTag(addTag(toc, 'TOCI'), 'Reference'), 'Link');
    const number = textRun(link, entry.number === null ? '' : `${entry.number} `);
    const target = {
      linkToDestination: entry.id,
      description: words.goTo.replace('{title}', () => plainText(entry.title)),
      linkEnd: TEXT_WIDTH - (hasNumbers ? NUMBER_COLUMN : 0),
    };
    const title: Node = { text: inlineRuns(link, entry.title, { target }) };
    const page: Node = {
      text: [{ text: '', content: contentOf(link), pageReference: entry.id }],
      alignment: 'right',
      color: MUTED,
    };
    return hasNumbers ? [{ text: [number] }, title, page] : [title, page];
  });
  const table: TableNode = {
    table: {
      headerRows: 0,
      dontBreakRows: true,
      keepWithHeaderRows: 0,
      widths: hasNumbers ? [NUMBER_COLUMN, '*', PAGE_COLUMN] : ['*', PAGE_COLUMN],
      body: rows,
    },
    layout: CONTENTS_LAYOUT,
  };
  return { stack: [heading, table], unbreakable: entries.length <= ENTRIES_ON_A_PAGE };
}

const CONTENTS_LAYOUT = {
  hLineWidth: (row: number) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => RULE,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 2.5,
  paddingBottom: () => 3,
};
