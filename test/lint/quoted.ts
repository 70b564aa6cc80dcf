import type { Range } from '../../src/diagnostics/diagnostic.ts';
import type { Source } from '../../src/source/source.ts';

/** The words of a file that a finding points at; of several lines the first. */
export function quoted({ lines }: Source, { start, end }: Range): string {
  const line = lines[start.line - 1] ?? '';
  return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined).trim();
}
