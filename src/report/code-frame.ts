import type { Range } from '../diagnostics/diagnostic.ts';
import { displayWidth } from './display-width.ts';
import { maskLine } from './sanitize.ts';

/** A line of source and a line that points at part of it. */
export interface CodeFrame {
  source: string;
  pointer: string;
}

const TAB = 4;
const MAX_WIDTH = 100;
/** What stays visible before the place in a line that is too long to show. */
const LEAD = 30;

/** One character as the terminal shows it. */
interface Cell {
  shown: string;
  width: number;
  /** Whether the range covers it. */
  marked: boolean;
}

/** The first line of a range, with carets below it; null where the line is missing or blank. */
export function codeFrame(lines: readonly string[], { start, end }: Range): CodeFrame | null {
  const whole = lines[start.line - 1];
  if (!whole?.trim()) return null;
  const length = end.line > start.line ? whole.trimEnd().length : end.column - 1;
  const { line, cut } = around(whole, Math.min(start.column - 1, whole.length));
  const from = start.column - 1 - cut;
  const to = length - cut;
  const cells = cellsOf(maskLine(line), from, Math.max(to, from + 1));
  const first = cells.findIndex((cell) => cell.marked);
  const window = windowAround(cells, first === -1 ? cells.length : first);
  const marked = window.filter((cell) => cell.marked);
  const before = first === -1 ? window : window.slice(0, window.indexOf(marked[0]!));
  return {
    source: window
      .map((cell) => cell.shown)
      .join('')
      .trimEnd(),
    pointer: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** So much of a line is looked at on either side of a place: more than is ever shown. A hostile file may have thousands of findings in one line. */
const NEAR = 400;

function around(line: string, place: number): { line: string; cut: number } {
  if (line.length <= 3 * NEAR) return { line, cut: 0 };
  const at = Math.max(0, place - NEAR);
  // Not between the halves of a character.
  const cut = /[\udc00-\udfff]/.test(line[at]!) ? at + 1 : at;
  return { line: line.slice(cut, place + 2 * NEAR), cut };
}

function cellsOf(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = 0;
  for (const character of line) {
    const width = character === '\t' ? TAB - (column % TAB) : displayWidth(character);
    const marked = offset + character.length > from && offset < to;
    cells.push({ shown: character === '\t' ? ' '.repeat(width) : character, width, marked });
    column += width;
    offset += character.length;
  }
  return cells;
}

/** The cells themselves where they fit, else a part around the place with an ellipsis at the cut ends. */
function windowAround(cells: readonly Cell[], place: number): Cell[] {
  if (widthOf(cells) <= MAX_WIDTH) return [...cells];
  const ellipsis: Cell = { shown: '…', width: 1, marked: false };
  const start = place <= LEAD * 2 ? 0 : place - LEAD;
  let end = start;
  for (let width = 0; end < cells.length && width + cells[end]!.width <= MAX_WIDTH - 2; end++)
    width += cells[end]!.width;
  return [...(start > 0 ? [ellipsis] : []), ...cells.slice(start, end), ...(end < cells.length ? [ellipsis] : [])];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
