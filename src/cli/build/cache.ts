import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import type { Format, Output } from './manifest.ts';

/** What a build left behind for the next one, beside its outputs. */
export const CACHE = '.avtale-cache.json';

/** One agreement as it was last built here. */
export interface Entry {
  /** Of the agreement's own content; see `Inputs`. */
  inputs: string;
  /** What the file system said of the agreement; see `stateOf`. */
  state: string | null;
  /** Of everything that is the same for all agreements: program, options, configuration. */
  common: string;
  /** The layers whose words were used. */
  used: string[];
  /** Those, and the layer that the agreement names, each with its content. */
  layers: Record<string, string>;
  /** The commit that was checked out, and the revision that was found. */
  head: string | null;
  revision: string | null;
  outputs: Output[];
  /** When each output was last written, in milliseconds, by file name. */
  written: Record<string, number>;
  warnings: number;
  notices: Diagnostic[];
}

export type Cache = Record<string, Entry>;

/** What was read last. A build reads it at its start and again before it writes, and mostly nothing has come between. */
let last: { text: string; entries: Cache } = { text: '', entries: {} };

/** The entries of a folder, by agreement. Whatever is wrong with the file, there is only more to build. */
export function readCache(folder: string): Readonly<Cache> {
  try {
    const text = readFileSync(join(folder, CACHE), 'utf8');
    if (text !== last.text) last = { text, entries: entriesIn(text) };
    return last.entries;
  } catch {
    return {};
  }
}

function entriesIn(text: string): Cache {
  const { version, entries } = JSON.parse(text);
  return version === 1 && typeof entries === 'object' && entries !== null ? entries : {};
}

/** Writes the entries whole. Two builds at once may lose each other's entries, which costs a rebuild and nothing else. */
export async function writeCache(folder: string, entries: Cache): Promise<void> {
  await writeAtomically(join(folder, CACHE), JSON.stringify({ version: 1, entries }));
}

/** Whether the outputs that an entry speaks of are there as they were written, in all the formats wanted. */
export function hasOutputs({ outputs, written }: Entry, formats: readonly Format[], folder: string): boolean {
  if (!formats.every((format) => outputs.some((it) => it.format === format))) return false;
  return outputs.every(({ file, bytes }) => {
    const found = statSync(join(folder, file), { throwIfNoEntry: false });
    return found !== undefined && found.size === bytes && found.mtimeMs === written[file];
  });
}

/** When files were last written, by name. */
export function writtenAt(outputs: readonly Output[], folder: string): Record<string, number> {
  return Object.fromEntries(outputs.map(({ file }) => [file, statSync(join(folder, file)).mtimeMs]));
}
