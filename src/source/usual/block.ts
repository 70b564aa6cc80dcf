import type { ListNode, MapNode, PairNode, ScalarNode, SourceNode } from '../nodes.ts';
import { type Cursor, UNUSUAL } from './cursor.ts';
import { readFlowOrQuoted } from './flow.ts';
import { keyEnd, readKey } from './key.ts';
import { readLiteral } from './literal.ts';
import { readPlain } from './plain.ts';

/** Reads fields that start at the cursor, which may stand after the dash of a list item, and goes to the content below them. */
export function readMap(cursor: Cursor): MapNode {
  const { column, at: start } = cursor;
  const pairs: PairNode[] = [];
  do pairs.push(readPair(cursor, column));
  while (!cursor.done && cursor.column === column);
  if (!cursor.done && cursor.column > column) throw UNUSUAL;
  return { kind: 'map', flow: false, pairs, start, end: pairs.at(-1)!.value!.end, anchor: null };
}

function readPair(cursor: Cursor, column: number): PairNode {
  const colon = keyEnd(cursor);
  if (colon === -1) throw UNUSUAL;
  const key = readKey(cursor, colon);
  if (cursor.at < cursor.lineEnd && cursor.text[cursor.at] !== '#') return { key, value: readInline(cursor, column) };
  const comments = cursor.comments.length;
  cursor.endLine();
  const isBelow = !cursor.done && (cursor.column > column || (cursor.column === column && isItem(cursor)));
  if (!isBelow) return { key, value: emptyAt(colon + 1) };
  return { key, value: cursor.nest(() => readBelow(cursor, column, cursor.comments.length > comments)) };
}

/** The value of a key above. A text after comments is the library's: there it depends on how those are indented. */
function readBelow(cursor: Cursor, column: number, afterComment: boolean): SourceNode {
  if (isItem(cursor)) return readList(cursor);
  if (keyEnd(cursor) !== -1) return readMap(cursor);
  if (afterComment || cursor.text[cursor.at] === '|') throw UNUSUAL;
  return readInline(cursor, column);
}

function readList(cursor: Cursor): ListNode {
  const { column, at: start } = cursor;
  const items: SourceNode[] = [];
  while (!cursor.done && cursor.column === column && isItem(cursor)) {
    cursor.at++;
    cursor.skipBlanks();
    if (cursor.at >= cursor.lineEnd) throw UNUSUAL;
    items.push(keyEnd(cursor) === -1 ? readInline(cursor, column + 1) : cursor.nest(() => readMap(cursor)));
  }
  if (!cursor.done && cursor.column > column) throw UNUSUAL;
  return { kind: 'list', flow: false, items, start, end: items.at(-1)!.end, anchor: null };
}

/** A value that starts in the line of its key or dash; `column` is what the lines below must be indented more than. */
function readInline(cursor: Cursor, column: number): SourceNode {
  if (cursor.text[cursor.at] === '|') return readLiteral(cursor, column);
  const node = readFlowOrQuoted(cursor, column) ?? readPlain(cursor, column, false);
  cursor.endLine();
  return node;
}

function isItem({ text, at }: Cursor): boolean {
  return text[at] === '-' && text[at + 1] === ' ';
}

function emptyAt(at: number): ScalarNode {
  return { kind: 'scalar', value: null, said: '', style: 'empty', start: at, end: at, anchor: null };
}
