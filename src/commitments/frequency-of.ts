import type { Deadline, Frequency } from './commitment.ts';
import { dateAt } from './deadline.ts';
import { PER_YEAR } from './periods.ts';
import { wordsOf } from './words.ts';

/** The part of a fact that says how often; `dager` is the count of the politikontakt's presence. */
export interface FrequencyFact {
  antall?: number | string;
  dager?: number | string;
  per: string;
  hvert?: number | undefined;
  minst?: boolean | undefined;
}

/** A frequency that is given as a fact, counted by the year. Null where the fact is not one. */
export function frequencyOf(fact: FrequencyFact): Frequency | null {
  const base = PER_YEAR[fact.per as keyof typeof PER_YEAR];
  const [low, high = low] = String(fact.antall ?? fact.dager)
    .split(/[-–]/, 2)
    .map(Number);
  if (base === undefined || low === undefined || high === undefined || Number.isNaN(low + high)) return null;
  const perYear = base / (fact.hvert ?? 1);
  return { kind: 'fixed', perYear: [low * perYear, high * perYear], bound: fact.minst ? 'minst' : null };
}

/** A deadline that is given as a fact: `2027-06-30`, `2027-06` or `2027`. */
export function deadlineOf(date: string | undefined): Deadline | null {
  return date === undefined ? null : dateAt(wordsOf(date), 0);
}
