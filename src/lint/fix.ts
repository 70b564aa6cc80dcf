import { createTwoFilesPatch } from 'diff';
import type { Diagnostic, Edit, Position } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';

/**
 * The text of a file with everything mended that has one right answer; all else stays byte for byte. Of edits that overlap the
 * first is made; running again makes the rest.
 */
export function fixedText(source: Source, diagnostics: readonly Diagnostic[]): string {
  const offset = offsetsOf(source.text);
  const edits = diagnostics
    .flatMap((it) => it.fix ?? [])
    .map(({ range, text }: Edit) => ({ start: offset(range.start), end: offset(range.end), text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let fixed = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    if (start < from) continue;
    fixed += source.text.slice(from, start) + text;
    from = end;
  }
  return fixed + source.text.slice(from);
}

/** What mending would change, as a unified diff. */
export function fixPatch(file: string, before: string, after: string): string {
  return createTwoFilesPatch(file, file, before, after, '', '', { context: 1 });
}

function offsetsOf(text: string): (position: Position) => number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (found) => found.index + found[0].length)];
  return ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}
