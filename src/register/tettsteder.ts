import { TETTSTEDER } from './data/tettsteder.ts';
import { findKommuner, type KommuneMatch } from './find-kommuner.ts';
import { rows } from './rows.ts';

let loaded: ReadonlyMap<string, string> | undefined;
let keys: readonly string[] | undefined;

/** The towns that the register knows, in lower case. */
export function townKeys(): readonly string[] {
  keys ??= [...towns().keys()];
  return keys;
}

/** The kommune that a town, in lower case, lies in today; undefined for a name that the register does not know. */
export function kommuneOfTown(key: string): KommuneMatch | undefined {
  const kommune = towns().get(key);
  return kommune === undefined ? undefined : findKommuner(kommune)[0];
}

function towns(): ReadonlyMap<string, string> {
  loaded ??= new Map(
    rows(TETTSTEDER).flatMap(([kommune, names]) =>
      names!.split(',').map((name) => [name.toLowerCase(), kommune!] as const),
    ),
  );
  return loaded;
}
