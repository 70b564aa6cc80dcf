import { type Line, linesOf } from './lines.ts';
import type { Text } from './texts.ts';

/** A cell of a table in Markdown. */
export interface Cell {
  text: string;
  start: number;
  end: number;
}

/** A table in Markdown: its titles, and its rows without the line of dashes. */
export interface Table {
  head: readonly Cell[];
  rows: readonly (readonly Cell[])[];
}

/** The tables of a text. */
export function tablesIn({ words }: Text): Table[] {
  if (!words.includes('|')) return [];
  const tables: { head: Cell[]; rows: Cell[][] }[] = [];
  let open: { head: Cell[]; rows: Cell[][] } | null = null;
  for (const line of linesOf(words)) {
    const cells = cellsOf(line);
    if (cells === null) open = null;
    else if (open === null) {
      open = { head: cells, rows: [] };
      tables.push(open);
    } else if (!isDashes(cells)) open.rows.push(cells);
  }
  return tables;
}

/** Whether the table asks who does what, or when. */
export function asksWhoOrWhen({ head }: Table): boolean {
  return head.some(({ text }, index) => index > 0 && /ansvar|frist|når|hvem|kven|tidspunkt/i.test(text));
}

function cellsOf({ start, text }: Line): Cell[] | null {
  if (!text.trimStart().startsWith('|')) return null;
  const cells: Cell[] = [];
  let from = text.indexOf('|') + 1;
  while (from < text.length) {
    const bar = text.indexOf('|', from);
    const to = bar === -1 ? text.length : bar;
    const raw = text.slice(from, to);
    if (bar !== -1 || raw.trim() !== '') {
      const inner = raw.trim();
      const at = start + from + (inner === '' ? 0 : raw.indexOf(inner));
      cells.push({ text: inner, start: at, end: at + Math.max(inner.length, 1) });
    }
    from = to + 1;
  }
  return cells;
}

function isDashes(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => text !== '') && cells.every(({ text }) => /^:?-*:?$/.test(text));
}
