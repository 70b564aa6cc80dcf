import type { Range } from '../../src/diagnostics/diagnostic.ts';
import { parseSource } from '../../src/source/parse.ts';
import type { Source } from '../../src/source/source.ts';

/** Parses a text as the file `avtale.yaml`. */
export function read(text: string): Source {
  return parseSource(new TextEncoder().encode(text), 'avtale.yaml');
}

/** "2:3-2:8". */
export function span({ start, end }: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** What stands in the file at a range. */
export function textAt(source: Source, { start, end }: Range): string {
  const feeds = [-1];
  for (let i = 0; i < source.text.length; i++) if (source.text[i] === '\n') feeds.push(i);
  const offset = (line: number, column: number) => feeds[line - 1]! + column;
  return source.text.slice(offset(start.line, start.column), offset(end.line, end.column));
}

/** The findings as "rule 2:3-2:8". */
export function findings(source: Source): string[] {
  return source.diagnostics.map(({ rule, range }) => `${rule} ${span(range)}`);
}
