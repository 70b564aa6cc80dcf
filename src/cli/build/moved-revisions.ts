import type { Io } from '../io.ts';
import type { Entry } from './cache.ts';
import { askRevisions, revisionsIn } from './revisions.ts';

/** Asks git about agreements that have not changed while the commit checked out has: those whose revision is another now. */
export async function movedRevisions(entries: readonly (readonly [string, Entry])[], io: Io): Promise<string[]> {
  const questions = entries.map(([file, entry]) => ({ file, layers: Object.keys(entry.layers) }));
  const revisionOf = revisionsIn(await askRevisions(questions, io), io.cwd);
  return entries
    .filter(([file, entry]) => revisionOf(file, entry.used).commit !== entry.revision)
    .map(([file]) => file);
}
