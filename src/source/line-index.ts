import type { Position, Range } from '../diagnostics/diagnostic.ts';

/** Turns offsets in a text into lines and columns. */
export interface LineIndex {
  position(offset: number): Position;
  range(start: number, end: number): Range;
  /** Offset where the line that holds `offset` ends, before its line break. */
  endOfLine(offset: number): number;
}

/** Makes a {@link LineIndex}; the line table is made when it is first asked for. */
export function lineIndex(text: string): LineIndex {
  let starts: number[] | null = null;

  function position(offset: number): Position {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  }

  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    endOfLine(offset) {
      const feed = text.indexOf('\n', offset);
      if (feed === -1) return text.length;
      return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}
