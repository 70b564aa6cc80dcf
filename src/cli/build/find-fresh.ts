import { resolve } from 'node:path';
import type { Entry } from './cache.ts';
import type { Freshness } from './freshness.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Planned } from './plan.ts';
import { stateOf } from './state.ts';

/** What a look at the agreements of a build has shown. */
export interface Looked {
  /** By file, the entries of those that would be built to just what is there. */
  fresh: Map<string, Entry>;
  /** By file, the inputs of those that had to be read. */
  inputs: Map<string, Inputs>;
}

/**
 * Finds the agreements that have not changed. Only those are read of which the file system does not say so itself.
 *
 * @param now the time in milliseconds; nothing depends on it but whether a file is read
 */
export function findFresh(planned: readonly Planned[], freshness: Freshness, cwd: string, now: number): Looked {
  const looked: Looked = { fresh: new Map(), inputs: new Map() };
  for (const { file } of planned) {
    const entry = freshness.usableEntry(file);
    if (entry?.state && entry.state === stateOf(resolve(cwd, file), now)) {
      looked.fresh.set(file, entry);
      continue;
    }
    const inputs = readInputs(file, cwd, now);
    if (!inputs) continue;
    looked.inputs.set(file, inputs);
    if (entry?.inputs !== inputs.hash) continue;
    looked.fresh.set(file, entry.state === inputs.state ? entry : { ...entry, state: inputs.state });
  }
  return looked;
}
