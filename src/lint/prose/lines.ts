/** A line of a text. */
export interface Line {
  start: number;
  text: string;
}

/** The lines of a text, without line breaks. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line };
    start += line.length + 1;
    return found;
  });
}
