import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Cache } from './cache.ts';

/** Outputs in the folder whose agreement is gone. */
export interface Orphan {
  /** The agreement that they were made from. */
  file: string;
  outputs: string[];
}

/**
 * Finds what earlier builds made of agreements that have been taken away or renamed since. It is not for a build to delete them, for the agreement may
 * be signed; but who publishes the folder must know.
 *
 * @param written names of the outputs that are up to date
 */
export function orphansIn(folder: string, cache: Readonly<Cache>, written: ReadonlySet<string>, cwd: string): Orphan[] {
  const orphans: Orphan[] = [];
  for (const [file, { outputs }] of Object.entries(cache)) {
    const others = outputs.map((it) => it.file).filter((it) => !written.has(it));
    if (others.length === 0 || existsSync(resolve(cwd, file))) continue;
    const left = others.filter((it) => existsSync(join(folder, it)));
    if (left.length > 0) orphans.push({ file, outputs: left });
  }
  return orphans;
}
