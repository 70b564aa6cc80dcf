import { type Entry, entries } from './entries.ts';
import type { Kommune, KommuneName, Malform } from './kommune.ts';
import { readKommune } from './read-kommune.ts';

/**
 * The kommune with a number. With a date: as it was then, or undefined if the number was not valid that day. Without: as it is, or as it last was.
 */
export function kommuneByNumber(number: string, date?: string): Kommune | undefined {
  const entry = entries().get(number);
  if (entry === undefined || (date !== undefined && !isValid(entry, date))) return undefined;
  return kommuneAt(entry, date);
}

/** The kommuner of a day, or of now: 357 since 2024. Days before 2018 see the state of 2017. */
export function allKommuner(date?: string): Kommune[] {
  const valid = [...entries().values()].filter((entry) => isValid(entry, date));
  return valid.map((entry) => kommuneAt(entry, date)).sort((a, b) => (a.number < b.number ? -1 : 1));
}

/** The kommuner that a number has become by a date, or by now, through all changes on the way; itself where it is valid. Empty for an unknown number. */
export function successorsOf(number: string, date?: string): Kommune[] {
  const found = new Map<string, Kommune>();
  const visit = (current: string): void => {
    const entry = entries().get(current);
    if (entry === undefined) return;
    if (isValid(entry, date)) found.set(current, kommuneAt(entry, date));
    else if (hasEnded(entry, date)) for (const next of entry.successors) visit(next);
  };
  visit(number);
  return [...found.values()];
}

/** The målform of a kommune; of a former one, that of its successors where they agree, else null. */
export function malformOf(number: string): Malform | null {
  const [first, ...others] = successorsOf(number);
  return first !== undefined && others.every(({ malform }) => malform === first.malform) ? first.malform : null;
}

/** The official Sami and Kven names of a kommune with the language to tag them with. */
export function parallelNames(number: string, date?: string): KommuneName[] {
  return kommuneByNumber(number, date)?.names.filter(({ lang }) => lang !== 'no') ?? [];
}

/** Whether the number is in use on a day, or now. */
export function isValid(entry: Entry, date?: string): boolean {
  if (date === undefined) return entry.to === null;
  return (entry.from === null || entry.from <= date) && !hasEnded(entry, date);
}

/** Whether the number has gone out of use by a day, or by now. */
export function hasEnded(entry: Entry, date?: string): boolean {
  return entry.to !== null && (date === undefined || entry.to <= date);
}

/** The version of that day; the last one for a later day or none. */
export function kommuneAt(entry: Entry, date?: string): Kommune {
  const version = entry.versions.find(({ until }) => date !== undefined && until !== null && date < until);
  return readKommune(entry, version ?? entry.versions.at(-1)!);
}
