import type { ScalarNode } from '../nodes.ts';
import { coreValue } from './core-value.ts';
import { afterBlanks, type Cursor, indexOrEnd, UNUSUAL, withoutBlanksAtEnd } from './cursor.ts';

/** What starts so is something else, or may be. */
const NO_START = '-?:,[]{}#&*!|>\'"%@`';

/** Reads a text without quotes and goes to its end. It goes on in lines below that are indented more than `column`. */
export function readPlain(cursor: Cursor, column: number, inFlow: boolean): ScalarNode {
  const { text, at: start } = cursor;
  if (start >= cursor.lineEnd || NO_START.includes(text[start]!)) throw UNUSUAL;
  let said = '';
  for (;;) {
    const line = text.slice(cursor.at, inFlow ? flowMark(cursor) : cursor.lineEnd);
    const isWhole = cursor.at + line.length === cursor.lineEnd;
    const comment = line.indexOf(' #');
    if (comment !== -1 && inFlow) throw UNUSUAL;
    const part = withoutBlanksAtEnd(comment === -1 ? line : line.slice(0, comment));
    if (part.includes(': ') || part.endsWith(':')) throw UNUSUAL;
    said += part;
    cursor.at += part.length;
    const breaks = isWhole && comment === -1 ? goOn(cursor, column, inFlow) : 0;
    if (breaks === 0) break;
    said += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
  }
  const value = coreValue(said);
  if (value === undefined) throw UNUSUAL;
  return { kind: 'scalar', value, said, style: 'plain', start, end: cursor.at, anchor: null };
}

/** Goes to the line below that a plain text goes on in, and gives the line breaks before it; 0 where it does not go on. */
function goOn(cursor: Cursor, column: number, inFlow: boolean): number {
  const { text } = cursor;
  let breaks = 1;
  for (let line = cursor.lineEnd + 1; line < text.length; breaks++) {
    const at = afterBlanks(text, line);
    const end = indexOrEnd(text, '\n', at);
    if (at < end) {
      if (at - line <= column || text[at] === '#' || (inFlow && isFlowMark(text.charCodeAt(at)))) return 0;
      cursor.goTo(at, line, end);
      return breaks;
    }
    line = end + 1;
  }
  return 0;
}

/** Where the next comma, bracket or brace of the line stands. */
function flowMark({ text, at, lineEnd }: Cursor): number {
  let end = at;
  while (end < lineEnd && !isFlowMark(text.charCodeAt(end))) end++;
  return end;
}

/** , [ ] { } */
function isFlowMark(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
