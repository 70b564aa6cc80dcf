import type { ListNode, MapNode, PairNode, ScalarNode, SourceNode } from '../nodes.ts';
import { type Cursor, UNUSUAL } from './cursor.ts';
import { keyEnd, readKey } from './key.ts';
import { readPlain } from './plain.ts';

/** Reads a list or map in brackets or a quoted text, and goes to its end; null where none of them starts at the cursor. */
export function readFlowOrQuoted(cursor: Cursor, column: number): SourceNode | null {
  const mark = cursor.text[cursor.at];
  if (mark === '[') return cursor.nest(() => readFlowList(cursor, column));
  if (mark === '{') return cursor.nest(() => readFlowMap(cursor, column));
  return mark === '"' || mark === "'" ? readQuoted(cursor, mark) : null;
}

function readFlowList(cursor: Cursor, column: number): ListNode {
  const start = cursor.at;
  const items: SourceNode[] = [];
  readItems(cursor, ']', column, () => items.push(readValue(cursor, column)));
  return { kind: 'list', flow: true, items, start, end: cursor.at, anchor: null };
}

function readFlowMap(cursor: Cursor, column: number): MapNode {
  const start = cursor.at;
  const pairs: PairNode[] = [];
  readItems(cursor, '}', column, () => {
    const colon = keyEnd(cursor);
    if (colon === -1) throw UNUSUAL;
    pairs.push({ key: readKey(cursor, colon), value: readValue(cursor, column) });
  });
  return { kind: 'map', flow: true, pairs, start, end: cursor.at, anchor: null };
}

function readItems(cursor: Cursor, close: ']' | '}', column: number, readItem: () => void): void {
  const { text } = cursor;
  cursor.at++;
  for (;;) {
    skipInFlow(cursor, column);
    if (text[cursor.at] === close) break;
    readItem();
    skipInFlow(cursor, column);
    if (text[cursor.at] === close) break;
    if (text[cursor.at] !== ',') throw UNUSUAL;
    cursor.at++;
  }
  cursor.at++;
}

function readValue(cursor: Cursor, column: number): SourceNode {
  return readFlowOrQuoted(cursor, column) ?? readPlain(cursor, column, true);
}

/** Over blanks, and to lines below that are indented more than `column`. Comments there are the library's. */
function skipInFlow(cursor: Cursor, column: number): void {
  cursor.skipBlanks();
  if (cursor.at < cursor.lineEnd) return;
  const count = cursor.comments.length;
  cursor.goToContent(cursor.lineEnd + 1);
  if (cursor.done || cursor.column <= column || cursor.comments.length > count) throw UNUSUAL;
}

/** A quoted text in one line. Escapes are the library's. */
function readQuoted(cursor: Cursor, mark: '"' | "'"): ScalarNode {
  const { text, at: start } = cursor;
  let close = text.indexOf(mark, start + 1);
  while (mark === "'" && close !== -1 && text[close + 1] === mark) close = text.indexOf(mark, close + 2);
  if (close === -1 || close >= cursor.lineEnd) throw UNUSUAL;
  const raw = text.slice(start + 1, close);
  if (mark === '"' && raw.includes('\\')) throw UNUSUAL;
  const said = mark === '"' ? raw : raw.replaceAll("''", "'");
  const style = mark === '"' ? 'double-quoted' : 'single-quoted';
  cursor.at = close + 1;
  return { kind: 'scalar', value: said, said, style, start, end: cursor.at, anchor: null };
}
