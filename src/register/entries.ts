import { ENDRINGER } from './data/endringer.ts';
import { KOMMUNER } from './data/kommuner.ts';
import { rows } from './rows.ts';

/** One number through its life, still as the tables have it: reading 850 numbers costs a short program more than it uses of them. */
export interface Entry {
  number: string;
  /** As in the table; null where it is not recorded. */
  malform: string | null;
  from: string | null;
  to: string | null;
  successors: readonly string[];
  /** The names it had, oldest first. */
  versions: readonly Version[];
}

export interface Version {
  /** First day on which the names no longer hold; null in the last version of a kommune of today. */
  until: string | null;
  /** The official names as in the table, between slashes. */
  names: string;
}

let loaded: ReadonlyMap<string, Entry> | undefined;

/** All numbers, present and former. Read from the tables on first use. */
export function entries(): ReadonlyMap<string, Entry> {
  loaded ??= load();
  return loaded;
}

const NONE: readonly never[] = [];

function load(): Map<string, Entry> {
  const all = new Map<string, Entry>();
  const began = new Map<string, string>();
  const renamed = new Map<string, Version[]>();
  const changes = rows(ENDRINGER) as [date: string, number: string, after: string, names: string][];
  for (const [date, number, after, names] of changes) {
    if (after === number) renamed.set(number, [...(renamed.get(number) ?? NONE), { until: date, names }]);
  }
  for (const [date, number, after, names] of changes) {
    if (after === number) continue;
    const successors = after.split(',');
    for (const next of successors) {
      const wasThere = began.has(next) || renamed.get(next)?.some(({ until }) => until! <= date);
      if (!wasThere) began.set(next, date);
    }
    const versions = [...(renamed.get(number) ?? NONE), { until: date, names }];
    all.set(number, { number, malform: null, from: began.get(number) ?? null, to: date, successors, versions });
  }
  for (const [number, malform, names] of rows(KOMMUNER) as [number: string, malform: string, names: string][]) {
    const versions = [...(renamed.get(number) ?? NONE), { until: null, names }];
    all.set(number, { number, malform, from: began.get(number) ?? null, to: null, successors: NONE, versions });
  }
  return all;
}
