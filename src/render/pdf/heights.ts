import { type BrokenText, breakLines } from './line-breaking.ts';
import type { CanvasNode, ColumnsNode, ListItem, ListNode, Margin, StackNode, TableNode, TextNode } from './node.ts';
import { columnCalculator } from './pdfmake/pdfmake.ts';
import type { Word } from './words.ts';

/** What pdfmake adds to a node when it measures it. */
interface Measures {
  _margin?: Margin | null;
  _minWidth: number;
  _maxWidth: number;
  /** Where it was placed. */
  positions?: unknown[];
}

interface Column {
  width: number | '*' | 'auto';
  _minWidth: number;
  _maxWidth: number;
  _calcWidth: number;
}

/** A node after measuring. */
export type Measured = Measures &
  (
    | (TextNode & {
        _inlines: Word[];
        broken?: BrokenText;
        /** How many lines are laid out, and how many stand before a page break. */
        line?: number;
        partAt?: number;
      })
    | (Omit<StackNode, 'stack'> & { stack: Measured[] })
    | (Omit<ColumnsNode, 'columns'> & { columns: (Measured & Column)[]; _gap: number })
    | (Omit<ListNode, 'ul'> & { ul: (Measured & { marker: ListItem['marker'] })[] })
    | (Omit<TableNode, 'table'> & {
        table: Omit<TableNode['table'], 'body' | 'widths'> & { body: Measured[][]; widths: Column[] };
        _offsets: { total: number };
        _layout: TableLayout;
      })
    | (CanvasNode & { _minHeight: number })
  );
export type MeasuredText = Extract<Measured, { _inlines: Word[] }>;
export type MeasuredTable = Extract<Measured, { table: unknown }>;

interface TableLayout {
  hLineWidth(row: number, node: object): number;
  paddingTop(row: number, node: object): number;
  paddingBottom(row: number, node: object): number;
}

/** The lines of a text node at a width; broken once. */
export function linesOf(node: MeasuredText, width: number): BrokenText {
  if (node.broken?.width !== width) node.broken = breakLines(node._inlines, width);
  return node.broken;
}

/** The height that a node takes when no page breaks it, with its margins. */
export function heightOf(node: Measured, outerWidth: number): number {
  const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0];
  const width = outerWidth - left - right;
  return top + contentHeight(node, width) + bottom;
}

function contentHeight(node: Measured, width: number): number {
  if ('text' in node) return sum(linesOf(node, width).heights);
  if ('stack' in node) return sum(node.stack.map((item) => heightOf(item, width)));
  if ('ul' in node) return sum(node.ul.map((item) => heightOf(item, width - node.indent)));
  if ('canvas' in node) return node._minHeight;
  if ('table' in node) return sum(rowHeights(node, width));
  columnCalculator.buildColumnWidths(node.columns, width - node._gap * (node.columns.length - 1));
  return Math.max(0, ...node.columns.map((column) => heightOf(column, column._calcWidth)));
}

/** The heights of a table's rows with padding and the rule above; the last also has the rule below. */
export function rowHeights(node: MeasuredTable, width: number): number[] {
  const { widths, body } = node.table;
  settleColumns(node, width);
  columnCalculator.buildColumnWidths(widths, width - node._offsets.total, node._offsets.total, node);
  const layout = node._layout;
  return body.map((row, index) => {
    const cells = Math.max(0, ...row.map((cell, column) => heightOf(cell, widths[column]!._calcWidth)));
    const below = index === body.length - 1 ? layout.hLineWidth(body.length, node) : 0;
    const padding = layout.paddingTop(index, node) + layout.paddingBottom(index, node);
    return layout.hLineWidth(index, node) + cells + padding + below;
  });
}

/** Of the room for a table, what the column with the longest texts keeps when the others are not broken. */
const LEAST_FOR_LONG_TEXTS = 0.4;

/**
 * Where a table is too wide for the page, its columns get what room there is, in proportion, and long words are divided. Where it
 * is not, short texts stand on one line if that leaves enough for the long ones.
 */
function settleColumns(node: MeasuredTable, width: number): void {
  const { widths } = node.table;
  const room = width - node._offsets.total;
  const wanted = sum(widths.map((column) => column._minWidth));
  if (wanted > room) {
    for (const column of widths) column.width = (column._minWidth / wanted) * room;
    return;
  }
  const short = widths.filter((column) => column.width === 'auto');
  const long = widths.filter((column) => column.width === '*');
  const left = room - sum(short.map((column) => column._maxWidth));
  if (left < Math.max(LEAST_FOR_LONG_TEXTS * room, ...long.map((column) => column._minWidth))) return;
  for (const column of short) column.width = column._maxWidth;
}

/** How much of what begins at an index has to stand on one page, so that nothing is left alone on it. */
export function heightToKeep(nodes: readonly Measured[], index: number, width: number): number {
  const node = nodes[index];
  if (node === undefined) return 0;
  const isWhole = node.keepWithNext || (node.keepEndWithNext && isShort(node, width));
  if (isWhole) return heightOf(node, width) + heightToKeep(nodes, index + 1, width);
  return beginningOf(node, width);
}

/** A paragraph so short that no two lines would stand on both sides of a page break. */
function isShort(node: Measured, width: number): boolean {
  const [left, , right] = node._margin ?? [0, 0, 0, 0];
  return !('text' in node) || linesOf(node, width - left - right).heights.length < 4;
}

/** The least part of a node that may stand alone at the foot of a page. */
function beginningOf(node: Measured, outerWidth: number): number {
  const [left, top, right] = node._margin ?? [0, 0, 0, 0];
  const width = outerWidth - left - right;
  if (node.unbreakable) return heightOf(node, outerWidth);
  if ('text' in node) {
    const { heights } = linesOf(node, width);
    return top + sum(heights.length < 4 ? heights : heights.slice(0, 2));
  }
  if ('stack' in node) return top + heightToKeep(node.stack, 0, width);
  if ('ul' in node) return top + heightToKeep(node.ul, 0, width - node.indent);
  if ('table' in node) return top + sum(rowHeights(node, width).slice(0, node.table.headerRows + 1));
  return heightOf(node, outerWidth);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
