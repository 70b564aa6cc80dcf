import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { plainInlines } from './plain-inlines.ts';
import { trimBlanks } from './trim-blanks.ts';

/** A table whose lines all begin and end with a bar and have as many cells; null for any other. */
export function plainTable(lines: readonly string[]): Table | null {
  const [head, rule, ...body] = lines.map(cellsOf);
  const align = rule?.map(alignOf);
  if (!head || !align || align.includes(undefined)) return null;
  const rows: TableRow[] = [];
  for (const cells of [head, ...body]) {
    const row = cells && cells.length === align.length ? rowOf(cells) : null;
    if (!row) return null;
    rows.push(row);
  }
  return { type: 'table', align: align as AlignType[], children: rows };
}

function cellsOf(line: string): string[] | null {
  if (line.length < 2 || !line.startsWith('|') || !line.endsWith('|') || line.includes('\\|')) return null;
  return line.slice(1, -1).split('|');
}

function alignOf(cell: string): AlignType | undefined {
  const [, left, right] = /^ *(:?)-+(:?) *$/.exec(cell) ?? [];
  if (left === undefined) return undefined;
  return left ? (right ? 'center' : 'left') : right ? 'right' : null;
}

function rowOf(cells: readonly string[]): TableRow | null {
  const children: TableCell[] = [];
  for (const cell of cells) {
    const inlines = plainInlines(trimBlanks(cell));
    if (!inlines) return null;
    children.push({ type: 'tableCell', children: inlines });
  }
  return { type: 'tableRow', children };
}
