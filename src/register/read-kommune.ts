import { FYLKER } from './data/fylker.ts';
import { SAMI_AREA } from './data/kommuner.ts';
import { NAVNEFORMER } from './data/navneformer.ts';
import type { Entry, Version } from './entries.ts';
import type { Kommune, KommuneName, Malform, NameLanguage } from './kommune.ts';
import { rows } from './rows.ts';

const MALFORMER: Readonly<Record<string, Malform>> = { b: 'bokmål', n: 'nynorsk', '-': 'nøytral' };

interface Tables {
  counties: ReadonlyMap<string, string>;
  forms: ReadonlyMap<string, { lang: NameLanguage; genitive: string }>;
  samiArea: ReadonlySet<string>;
}

let tables: Tables | undefined;
const known = new Map<Version, Kommune>();

/** A number under one set of its names, as a kommune; always the same object. */
export function readKommune(entry: Entry, version: Version): Kommune {
  const kommune = known.get(version) ?? read(entry, version);
  known.set(version, kommune);
  return kommune;
}

/** The names of a version, each with its language. */
export function readNames(version: Version): KommuneName[] {
  const { forms } = readTables();
  return version.names.split('/').map((name) => {
    const form = forms.get(name);
    return { name, lang: form?.lang ?? 'no', genitive: form?.genitive ?? name };
  });
}

function read({ number, malform, from, to, successors }: Entry, version: Version): Kommune {
  const { counties, samiArea } = readTables();
  const names = readNames(version);
  return {
    number,
    name: names.find(({ lang }) => lang === 'no')!.name,
    names,
    county: counties.get(number.slice(0, 2))!,
    malform: malform === null ? null : MALFORMER[malform]!,
    samiArea: samiArea.has(number),
    from,
    to,
    successors,
  };
}

function readTables(): Tables {
  tables ??= {
    counties: new Map(rows(FYLKER) as [string, string][]),
    forms: new Map(
      (rows(NAVNEFORMER) as [NameLanguage, string, string][]).map(([lang, name, genitive]) => [
        name,
        { lang, genitive },
      ]),
    ),
    samiArea: new Set(SAMI_AREA.split(' ')),
  };
  return tables;
}
