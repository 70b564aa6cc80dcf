import type { Detail, Document, Party } from '../../../document/document.ts';
import type { Node, TableNode } from '../node.ts';
import { addTag, type Tag } from '../structure.ts';
import { chapterHeading } from './heading.ts';
import { inlineRuns, plainText, textRun } from './runs.ts';
import { NAVY, RULE, SMALL, SUBTITLE, TEXT_WIDTH, titleStyle } from './style.ts';

/** Title, parties and what else stands first. `compact` is for a document that is hardly longer than its front page. */
export function frontPage(root: Tag, document: Document, compact: boolean): Node[] {
  const title = addTag(root, 'H1');
  const subtitle = addTag(root, 'P');
  return [
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: 56, h: 4, color: NAVY }],
      margin: compact ? [0, 0, 0, 12] : [0, 24, 0, 20],
    },
    {
      text: inlineRuns(title, document.title),
      ...titleStyle(plainText(document.title).length, compact),
      margin: [0, 0, 0, 8],
    },
    { text: inlineRuns(subtitle, document.subtitle), ...SUBTITLE, margin: [0, 0, 0, compact ? 0 : 12] },
    ...partyNodes(root, document),
    ...(document.details.length > 0 ? [detailTable(root, document.details)] : []),
  ];
}

function partyNodes(root: Tag, { parties, words }: Document): Node[] {
  if (parties.length === 0) return [];
  const sect = addTag(root, 'Sect');
  const heading = chapterHeading(sect, {
    id: '_parties',
    number: null,
    title: [{ type: 'text', value: words.parties }],
  });
  const list = addTag(sect, 'L', { attributes: { O: 'List', ListNumbering: 'None' } });
  const columns = parties.map(
    (party): Node => ({ stack: partyLines(addTag(addTag(list, 'LI'), 'LBody'), party), width: '*' }),
  );
  const rows: Node[] = [];
  for (let i = 0; i < columns.length; i += 2) {
    const pair = columns.slice(i, i + 2);
    if (pair.length === 1) pair.push({ stack: [], width: '*' });
    rows.push({ columns: pair, columnGap: 24, margin: [0, 0, 0, 12], unbreakable: true });
  }
  return [heading, ...rows];
}

function partyLines(body: Tag, party: Party): Node[] {
  const lines: Node[] = [{ text: inlineRuns(addTag(body, 'P'), party.name, { style: { bold: true } }) }];
  if (party.unit !== null) lines.push({ text: inlineRuns(addTag(body, 'P'), party.unit) });
  for (const number of party.numbers) lines.push({ text: [textRun(addTag(body, 'P'), number, SMALL)], ...SMALL });
  return lines;
}

/** Terms and what they stand for; to a screen reader a table whose rows have headers. */
function detailTable(root: Tag, details: readonly Detail[]): TableNode {
  const table = addTag(root, 'Table');
  const body = details.map((detail): Node[] => {
    const row = addTag(table, 'TR');
    const term = addTag(row, 'TH', { attributes: { O: 'Table', Scope: 'Row' } });
    return [
      { text: [textRun(term, detail.term, SMALL)], ...SMALL, margin: [0, 1, 0, 0] },
      { text: inlineRuns(addTag(row, 'TD'), detail.description) },
    ];
  });
  return {
    table: { headerRows: 0, dontBreakRows: true, keepWithHeaderRows: 0, widths: [112, TEXT_WIDTH - 112], body },
    layout: DETAIL_LAYOUT,
    margin: [0, 8, 0, 0],
  };
}

const DETAIL_LAYOUT = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => RULE,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 3.5,
  paddingBottom: () => 4,
};
