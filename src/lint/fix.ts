import { createTwoFilesPatch } from 'diff';
import type { Diagnostic, Edit, Position } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';

/**
 * The text of a file with everything mended that has one right answer; all else stays byte for byte. Where fixes overlap, the
 * first is made; running again makes the rest.
 */
export function fixedText(source: Source, diagnostics: readonly Diagnostic[]): string {
  const { text } = source;
  const offset = offsetsOf(text);
  const taken: { start: number; end: number; text: string }[] = [];
  for (const diagnostic of diagnostics) {
    const edits = editsOf(diagnostic, text, offset).map((it) => ({
      start: offset(it.range.start),
      end: offset(it.range.end),
      text: it.text,
    }));
    // All edits of one finding or none: a quotation mark is not opened without being closed.
    if (!edits.some((it) => taken.some((other) => it.start < other.end && other.start < it.end))) taken.push(...edits);
  }
  taken.sort((a, b) => a.start - b.start);
  let fixed = '';
  let from = 0;
  for (const { start, end, text: written } of taken) {
    fixed += text.slice(from, start) + written;
    from = end;
  }
  return fixed + text.slice(from);
}

/** What mending would change, as a unified diff. */
export function fixPatch(file: string, before: string, after: string): string {
  return createTwoFilesPatch(file, file, before, after, '', '', { context: 1 });
}

/** A code without quotation marks gets them, exactly as it was written. The schema reports that and knows no fixes. */
function editsOf(
  { rule, range, fix = [] }: Diagnostic,
  text: string,
  offset: (position: Position) => number,
): readonly Edit[] {
  if (rule !== 'unquoted-code') return fix;
  const code = text.slice(offset(range.start), offset(range.end));
  return /^\d{1,20}$/.test(code) ? [{ range, text: `"${code}"` }] : [];
}

function offsetsOf(text: string): (position: Position) => number {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}
