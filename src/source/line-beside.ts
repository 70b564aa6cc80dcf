/** A line of the file: where its first character stands, and how far it is indented. */
export interface IndentedLine {
  start: number;
  end: number;
  indent: number;
}

/** The line that holds `offset` or, where that is blank or a comment, the next one with content. */
export function contentLine(text: string, offset: number): IndentedLine {
  const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  let line = lineFrom(text, from);
  while (!hasContent(text, line)) {
    const next = text.indexOf('\n', line.end);
    if (next === -1 || next + 1 >= text.length) return lineFrom(text, from);
    line = lineFrom(text, next + 1);
  }
  return line;
}

/** The line above that `line` was most likely meant to stand beside: of those it can belong with, the one nearest in indentation. */
export function lineBeside(text: string, line: IndentedLine): IndentedLine | null {
  let best: IndentedLine | null = null;
  const isNearer = (other: IndentedLine) =>
    best === null || Math.abs(other.indent - line.indent) < Math.abs(best.indent - line.indent);
  for (let end = line.start - line.indent - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const other = lineFrom(text, start);
    if (hasContent(text, other)) {
      if (isNearer(other)) best = other;
      if (other.indent <= line.indent) break;
    }
    end = start - 1;
  }
  return best;
}

function lineFrom(text: string, from: number): IndentedLine {
  const newline = text.indexOf('\n', from);
  const line = text.slice(from, newline === -1 ? text.length : newline).trimEnd();
  const indent = line.length - line.trimStart().length;
  return { start: from + indent, end: from + line.length, indent };
}

function hasContent(text: string, { start, end }: IndentedLine): boolean {
  return end > start && text[start] !== '#';
}
