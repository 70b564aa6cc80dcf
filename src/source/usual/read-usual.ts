import type { Mark } from '../compose.ts';
import type { MapNode } from '../nodes.ts';
import { readMap } from './block.ts';
import { Cursor, UNUSUAL } from './cursor.ts';

/** What a file of usual form says. */
export interface Usual {
  root: MapNode;
  comments: Mark[];
}

/**
 * Reads a file that is written as agreements usually are: fields and lists by indentation or in brackets, texts after `|`, plain ones that may go on
 * in lines below, quoted ones in one line, comments. Gives what the `yaml` library gives, and null for everything that it does not know for sure, wrong
 * files included: those are the library's, whose tokens and composing would take a third of the time that linting takes.
 */
export function readUsual(text: string): Usual | null {
  if (text.includes('\t') || text.includes('\r')) return null;
  try {
    const cursor = new Cursor(text);
    if (cursor.done || cursor.column !== 0) return null;
    const root = readMap(cursor);
    return cursor.done ? { root, comments: cursor.comments } : null;
  } catch (error) {
    if (error === UNUSUAL) return null;
    throw error;
  }
}
