/** A line that names fields or items: not blank, no comment, and not in the text after a `|`. */
export interface StructureLine {
  start: number;
  /** Its first character after white space of any kind. */
  content: number;
  end: number;
}

const BLOCK_HEADER = /(?:^|[\s:])[|>][-+\d]{0,2}$/;
/** Longer lines are no fields that somebody mistyped. */
const LONGEST = 2000;

/** The lines of a text that its structure depends on, as far as that can be told from a text that is wrong. */
export function structureLines(text: string): StructureLine[] {
  const lines: StructureLine[] = [];
  /** The column of the field whose text goes on in lines that are indented more; -1 outside such a text. */
  let field = -1;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = withoutBlanksAtEnd(text.slice(start, Math.min(end, start + LONGEST)));
    const blanks = /^ */.exec(line)![0].length;
    const content = start + /^[\s\u200b-\u200d\u2060]*/.exec(line)![0].length;
    const isBlank = content >= start + line.length;
    if (!isBlank && blanks <= field) field = -1;
    if (!isBlank && field === -1 && text[content] !== '#') {
      lines.push({ start, content, end: start + line.length });
      if (BLOCK_HEADER.test(line.trimEnd())) field = blanks + /^(?:- +)*/.exec(line.slice(blanks))![0].length;
    }
    start = end + 1;
  }
  return lines;
}

/** Spaces from Word stay: they are what is looked for. */
function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t\r'.includes(line[end - 1]!)) end--;
  return line.slice(0, end);
}
