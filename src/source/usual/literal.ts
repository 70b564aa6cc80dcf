import type { ScalarNode } from '../nodes.ts';
import { afterBlanks, type Cursor, indexOrEnd, UNUSUAL, withoutBlanksAtEnd } from './cursor.ts';

/** Reads a text after `|` or `|-`, the lines below that are indented more than `column`, and goes to the content after it. */
export function readLiteral(cursor: Cursor, column: number): ScalarNode {
  const { text, at: start } = cursor;
  const header = withoutBlanksAtEnd(text.slice(start, cursor.lineEnd));
  if (header !== '|' && header !== '|-') throw UNUSUAL;
  const lines: string[] = [];
  let indent = 0;
  let filled = 0;
  let end = cursor.lineEnd + 1;
  for (let line = end, next = end; line < text.length; line = next) {
    const at = afterBlanks(text, line);
    const lineEnd = indexOrEnd(text, '\n', at);
    next = lineEnd + 1;
    if (at === lineEnd) {
      // Blanks beyond the indentation are text, and where it is not known yet they are an error.
      if (lineEnd === text.length || at - line > (indent || column)) throw UNUSUAL;
      lines.push('');
      continue;
    }
    if (indent === 0 && at - line > column) indent = at - line;
    if (indent === 0 || at - line < indent) break;
    lines.push(text.slice(line + indent, lineEnd));
    filled = lines.length;
    end = Math.min(next, text.length);
  }
  if (filled === 0) throw UNUSUAL;
  lines.length = filled;
  const value = lines.join('\n') + (header === '|' ? '\n' : '');
  cursor.goToContent(end);
  return { kind: 'scalar', value, said: value, style: 'literal', start, end, anchor: null };
}
