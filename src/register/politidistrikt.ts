import { POLITIDISTRIKT, UNNTAK } from './data/politidistrikt.ts';
import { successorsOf } from './kommune-by-number.ts';
import { nameKey } from './name-key.ts';
import { rows } from './rows.ts';

/** A police district. */
export interface District {
  /** ASCII: `sor-ost`. */
  id: string;
  /** «Sør-Øst politidistrikt» */
  nb: string;
  /** «Sør-Aust politidistrikt» */
  nn: string;
}

interface Districts {
  all: readonly District[];
  byName: ReadonlyMap<string, District>;
  byCounty: ReadonlyMap<string, District>;
  exceptions: ReadonlyMap<string, District>;
}

const WORD = ' politidistrikt';

let loaded: Districts | undefined;

/** The 12 police districts. */
export function districts(): readonly District[] {
  return load().all;
}

/** The district with exactly this name in bokmål or nynorsk, in any case, with or without «politidistrikt». */
export function findDistrict(name: string): District | undefined {
  const key = nameKey(name);
  return load().byName.get(key.endsWith(WORD) ? key.slice(0, -WORD.length) : key);
}

/** The district of a kommune now; of a former one, that of its successors where they agree, else undefined. */
export function districtOf(number: string): District | undefined {
  const { byCounty, exceptions } = load();
  const found = new Set(
    successorsOf(number).map((now) => exceptions.get(now.number) ?? byCounty.get(now.number.slice(0, 2))),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function load(): Districts {
  loaded ??= read();
  return loaded;
}

function read(): Districts {
  const byId = new Map<string, District>();
  const byName = new Map<string, District>();
  const byCounty = new Map<string, District>();
  for (const [id, nb, nn, counties] of rows(POLITIDISTRIKT)) {
    const district = { id: id!, nb: nb! + WORD, nn: nn! + WORD };
    byId.set(district.id, district);
    for (const name of [nb!, nn!]) byName.set(nameKey(name), district);
    for (const county of counties!.split(',')) byCounty.set(county, district);
  }
  const exceptions = new Map(rows(UNNTAK).map(([number, id]) => [number!, byId.get(id!)!]));
  return { all: [...byId.values()], byName, byCounty, exceptions };
}
