import { copy, put, type TextMap, textMap } from './text-map.ts';

interface Line {
  /** Where it starts, where its text starts after the indentation, and where it ends before its line break. */
  start: number;
  content: number;
  end: number;
}

/** Maps a literal or folded scalar; offsets are within `body`, the text after the header's line. */
export function blockScalarMap(header: string, parentIndent: number, body: string): TextMap {
  const map = textMap();
  const lines = splitLines(body);
  const folded = header[0] === '>';
  const keep = header.includes('+');
  const strip = header.includes('-');
  const given = Number(/\d/.exec(header)?.[0] ?? 0);

  let last = lines.findLastIndex((line) => line.content < line.end);
  if (last === -1) {
    // Line breaks only: all of them are content, or none is.
    if (keep) put(map, '\n'.repeat(Math.max(1, lines.length - 1)), 0, body.length);
    return map;
  }
  const first = lines.findIndex((line) => line.content < line.end);
  const indent = given ? parentIndent + given : lines[first]!.content - lines[first]!.start;
  last = Math.max(
    last,
    lines.findLastIndex((line) => line.content - line.start > indent),
  );
  const textStart = (line: Line) => Math.min(line.start + indent, line.content);

  let separator = '';
  let afterIndented = false;
  let previousEnd = 0;
  for (const line of lines.slice(0, last + 1)) {
    const start = textStart(line);
    const empty = line.start + indent >= line.end;
    const indented = line.content - line.start > indent || body[line.content] === '\t';
    if (line.start < lines[first]!.start) {
      copy(map, body, start, line.content);
      put(map, '\n', line.content, line.end + 1);
      previousEnd = line.end + 1;
      continue;
    }
    if (!folded) {
      put(map, separator, previousEnd, start);
      copy(map, body, start, line.end);
      separator = '\n';
    } else if (indented) {
      if (separator === ' ') separator = '\n';
      else if (!afterIndented && separator === '\n') separator = '\n\n';
      put(map, separator, previousEnd, start);
      copy(map, body, start, line.end);
      separator = '\n';
      afterIndented = true;
    } else if (empty) {
      if (separator === '\n') put(map, '\n', previousEnd, line.end);
      else separator = '\n';
      continue;
    } else {
      put(map, separator, previousEnd, start);
      copy(map, body, start, line.end);
      separator = ' ';
      afterIndented = false;
    }
    previousEnd = line.end;
  }
  if (keep) {
    for (const line of lines.slice(last + 1)) {
      put(map, '\n', previousEnd, line.start);
      copy(map, body, textStart(line), line.content);
      previousEnd = line.content;
    }
    if (!map.text.endsWith('\n')) put(map, '\n', previousEnd, body.length);
  } else if (!strip) put(map, '\n', previousEnd, Math.min(previousEnd + 1, body.length));
  return map;
}

function splitLines(body: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= body.length; ) {
    const feed = body.indexOf('\n', start);
    const next = feed === -1 ? body.length : feed;
    const end = next > start && body[next - 1] === '\r' && feed !== -1 ? next - 1 : next;
    let content = start;
    while (content < end && body[content] === ' ') content++;
    lines.push({ start, content, end });
    start = next + 1;
  }
  return lines;
}
