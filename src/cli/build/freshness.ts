import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readHead } from '../../git/working-tree.ts';
import { BUILD_ID, VERSION } from '../../version.ts';
import { CONFIG_FILE } from '../files/config-file.ts';
import { glanceBeside } from '../files/read-beside.ts';
import type { Io } from '../io.ts';
import { type Cache, type Entry, hasOutputs, writtenAt } from './cache.ts';
import { hashLayer, type Inputs } from './inputs.ts';
import type { BuildOptions } from './options.ts';
import type { BuildResult } from './result.ts';

/** Tells which agreements need not be built again, and notes those that were. */
export interface Freshness {
  /** The entry of an agreement that would be built to just what is there if it has not changed itself, or null. */
  usableEntry(file: string): Entry | null;
  /** The entry to keep of an agreement that has been built, or null where nothing came of it. */
  entryOf(result: BuildResult, inputs: Inputs): Entry | null;
  /** Whether the commit checked out is another than when an entry was made, so that its revision must be asked for again. */
  mayHaveMoved(entry: Entry): boolean;
  head: string | null;
}

/** Compares with what an earlier build left behind. Everything that an output depends on is compared by content. */
export function freshnessIn(folder: string, cache: Cache, options: BuildOptions, io: Io): Freshness {
  const common = commonKey(options, io);
  const head = readHead(io.cwd);
  const layers = new Map<string, string>();
  const layerHash = (layer: string): string => {
    let hash = layers.get(layer);
    if (hash === undefined) {
      hash = hashLayer(layer, [resolve(io.cwd, 'templates'), join(io.packageRoot, 'templates')]);
      layers.set(layer, hash);
    }
    return hash;
  };
  return {
    head,
    usableEntry(file) {
      const entry = Object.hasOwn(cache, file) ? cache[file]! : null;
      if (entry?.common !== common) return null;
      if (!Object.entries(entry.layers).every(([layer, hash]) => layerHash(layer) === hash)) return null;
      return hasOutputs(entry, options.format, folder) ? entry : null;
    },
    mayHaveMoved: (entry) => entry.head !== head || head === null,
    entryOf({ outputs, failure, layers: used, warnings, notices }, inputs) {
      if (failure || outputs.length === 0) return null;
      return {
        inputs: inputs.hash,
        state: inputs.state,
        common,
        used,
        // A layer that was not used yet may be: it can get a template that now comes from the standard.
        layers: Object.fromEntries(
          [...new Set([...used, ...inputs.layers.slice(0, 1)])].sort().map((it) => [it, layerHash(it)]),
        ),
        head,
        revision: outputs[0]?.revision ?? null,
        outputs,
        written: writtenAt(outputs, folder),
        warnings,
        notices,
      };
    },
  };
}

/** What is the same for all agreements of a build: this very program, how it was called, its settings, and the page. */
function commonKey({ target, strict, embedSource, format, config }: BuildOptions, io: Io): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([VERSION, BUILD_ID, target, strict ?? false, embedSource ?? false, [...format].sort()]));
  const settings = config ?? CONFIG_FILE;
  hash.update('\n').update(glanceBeside(settings, resolve(io.cwd, settings), config === undefined ? [io.cwd] : null));
  for (const name of ['page.hbs', 'style.css'])
    hash.update('\n').update(glanceBeside(name, join(io.packageRoot, 'templates', 'html', name), null));
  return hash.digest('hex');
}
