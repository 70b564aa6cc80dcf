import type { BrokenText } from './line-breaking.ts';
import { Line } from './pdfmake/pdfmake.ts';
import { piecesOf } from './words.ts';

/** A line of a paragraph as pdfmake places it; the first has the index 0. */
export function lineOf({ width, words, ends }: BrokenText, index: number): Line {
  const line = new Line(width);
  for (const piece of piecesOf(words, index === 0 ? 0 : ends[index - 1]!, ends[index]!)) line.addInline(piece);
  return line;
}
