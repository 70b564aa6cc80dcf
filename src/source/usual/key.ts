import type { ScalarNode } from '../nodes.ts';
import { type Cursor, UNUSUAL } from './cursor.ts';

const KEY = /^[A-Za-zÀ-ÖØ-öø-ɏ][\wÀ-ÖØ-öø-ɏ-]{0,200}$/;
/** As keys these are no texts; what to say of them is the library's. */
const NO_KEY = /^(?:null|true|false)$/i;

/** Where the colon after a plain key stands that starts at the cursor; -1 where none does. */
export function keyEnd(cursor: Cursor): number {
  const { text, at, lineEnd } = cursor;
  const colon = cursor.nextColon();
  if (colon >= lineEnd || (colon + 1 < lineEnd && text[colon + 1] !== ' ')) return -1;
  return KEY.test(text.slice(at, colon)) ? colon : -1;
}

/** Reads a key up to its colon, and goes to what follows it in the line. */
export function readKey(cursor: Cursor, colon: number): ScalarNode {
  const { at: start } = cursor;
  const said = cursor.text.slice(start, colon);
  if (NO_KEY.test(said)) throw UNUSUAL;
  cursor.at = colon + 1;
  cursor.skipBlanks();
  return { kind: 'scalar', value: said, said, style: 'plain', start, end: colon, anchor: null };
}
