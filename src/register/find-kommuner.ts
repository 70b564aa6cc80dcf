import { type Entry, entries } from './entries.ts';
import type { Kommune, NameLanguage } from './kommune.ts';
import { hasEnded, isValid, kommuneAt, successorsOf } from './kommune-by-number.ts';
import { nameKey, withoutKommuneWord } from './name-key.ts';
import { readNames } from './read-kommune.ts';

/** Whether a kommune is there on the day that was asked about. */
export type KommuneState = 'current' | 'former' | 'future';

/** A kommune that has, had or will have a name. */
export interface KommuneMatch {
  kommune: Kommune;
  /** The language of the name that was looked up. */
  lang: NameLanguage;
  state: KommuneState;
  /** What a former one has become by that day, through all changes; empty for the others. */
  successors: readonly Kommune[];
}

interface Named {
  entry: Entry;
  lang: NameLanguage;
}

/** No name is nearly as long; what is longer is not worth the work. */
const MAX_LENGTH = 200;

/**
 * Kommuner by name on a day, or now: in Norwegian, Sami or Kven, in any case, with or without the word for kommune, with a county in brackets
 * («Våler (Innlandet)»), or in several languages at once («Guovdageaidnu - Kautokeino»). Current ones first. Several share a
 * name (Herøy, Våler) or once did (Os, Bø). A number that only went over into another with the same name is not listed beside it.
 */
export function findKommuner(name: string, date?: string): KommuneMatch[] {
  if (name.length > MAX_LENGTH) return [];
  const { base, county } = splitCounty(nameKey(name));
  const parts = base.split(/ [-–—] | ?\/ ?/).map(withoutKommuneWord);
  const [first, ...others] = parts.map((part) => namesByKey().get(part) ?? []);
  const named = first!.filter(
    ({ entry }) =>
      others.every((other) => other.some((another) => another.entry === entry)) &&
      (county === null || nameKey(kommuneAt(entry).county) === county),
  );
  const found = withoutPassedOn(named, date).map(({ entry, lang }): KommuneMatch => {
    const state = stateOf(entry, date);
    const successors = state === 'former' ? successorsOf(entry.number, date) : [];
    return { kommune: kommuneAt(entry, date), lang, state, successors };
  });
  return found.sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || Number(a.kommune.number) - Number(b.kommune.number),
  );
}

const ORDER: readonly KommuneState[] = ['current', 'former', 'future'];

function stateOf(entry: Entry, date?: string): KommuneState {
  if (isValid(entry, date)) return 'current';
  return hasEnded(entry, date) ? 'former' : 'future';
}

/** Drops former numbers whose name lives on in a later one of the list, and future ones that a current one will become. */
function withoutPassedOn(named: readonly Named[], date?: string): Named[] {
  const leadsTo = (from: Entry, to: Entry): boolean =>
    from.successors.some((number) => number === to.number || leadsTo(entries().get(number)!, to));
  return named.filter(({ entry }) => {
    const state = stateOf(entry, date);
    return !named.some((other) => {
      const otherState = stateOf(other.entry, date);
      if (state === 'former') return otherState !== 'future' && leadsTo(entry, other.entry);
      return state === 'future' && otherState !== 'former' && leadsTo(other.entry, entry);
    });
  });
}

function splitCounty(key: string): { base: string; county: string | null } {
  const open = key.lastIndexOf('(');
  if (open <= 0 || !key.endsWith(')')) return { base: key, county: null };
  return { base: key.slice(0, open).trimEnd(), county: key.slice(open + 1, -1).trim() };
}

let index: Map<string, Named[]> | undefined;

function namesByKey(): Map<string, Named[]> {
  index ??= buildIndex();
  return index;
}

function buildIndex(): Map<string, Named[]> {
  const built = new Map<string, Named[]>();
  const add = (name: string, entry: Entry, lang: NameLanguage): void => {
    const key = nameKey(name);
    const named = built.get(key);
    if (named === undefined) built.set(key, [{ entry, lang }]);
    else if (named.every((other) => other.entry !== entry)) named.push({ entry, lang });
  };
  for (const entry of entries().values()) {
    for (const version of entry.versions) {
      for (const { name, genitive, lang } of readNames(version)) {
        add(name, entry, lang);
        if (genitive !== name) add(genitive, entry, lang);
      }
    }
  }
  return built;
}
