import type { Table } from 'mdast';
import type { Node, TableNode } from '../node.ts';
import { addTag, contentOf, type Tag } from '../structure.ts';
import { highest } from './highest.ts';
import { inlineRuns, plainText } from './runs.ts';
import { LINE, NAVY, RULE, TABLE_TEXT } from './style.ts';

/** A table with rules under its header and between its rows. The header comes again on every page. */
export function table(tag: Tag, block: Table, anchors: ReadonlySet<string>): TableNode {
  const element = addTag(tag, 'Table');
  const columns = highest(block.children, (row) => row.children.length);
  const body = block.children.map((row, rowIndex) => {
    const tr = addTag(element, 'TR');
    return Array.from({ length: columns }, (_, column): Node => {
      const isHeader = rowIndex === 0;
      const cell = isHeader ? addTag(tr, 'TH', { attributes: { O: 'Table', Scope: 'Column' } }) : addTag(tr, 'TD');
      const style = isHeader ? { ...TABLE_TEXT, bold: true, color: NAVY } : TABLE_TEXT;
      const runs = inlineRuns(cell, row.children[column]?.children ?? [], { style, anchors });
      const alignment = block.align?.[column];
      return {
        text: runs.length > 0 ? runs : [{ text: '', content: contentOf(cell) }],
        ...style,
        ...(alignment && { alignment }),
      };
    });
  });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: Math.min(1, body.length - 1),
      widths: widthsOf(block, columns),
      body,
    },
    layout: TABLE_LAYOUT,
    margin: [0, 4, 0, LINE],
  };
}

/** The column with most text takes the room that the others leave. */
function widthsOf(block: Table, columns: number): ('*' | 'auto')[] {
  const lengths = Array.from({ length: columns }, (_, column) =>
    highest(block.children, (row) => plainText(row.children[column]?.children ?? []).length),
  );
  const widest = lengths.indexOf(highest(lengths, (length) => length));
  return lengths.map((_, column) => (column === widest ? '*' : 'auto'));
}

/** Rules under the header and between rows; no boxes. */
const TABLE_LAYOUT = {
  hLineWidth: (row: number, node: TableNode) => (row === node.table.headerRows ? 1 : row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (row: number, node: TableNode) => (row === node.table.headerRows ? NAVY : RULE),
  paddingLeft: (column: number) => (column === 0 ? 0 : 8),
  paddingRight: (column: number, node: TableNode) => (column === node.table.widths.length - 1 ? 0 : 8),
  paddingTop: () => 4,
  paddingBottom: () => 5,
};
