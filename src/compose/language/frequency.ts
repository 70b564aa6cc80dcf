import type { Målform } from './malform.ts';
import { amount, isOne, ordinal } from './number.ts';
import { type Unit, unitWords } from './unit.ts';

/** How often, as the schema has it; what is absent may be null. */
export interface Frequency {
  antall: number | string;
  per: Unit;
  hvert?: number | null;
  minst?: boolean | null;
}

/** Days of presence within a period. */
export interface Presence {
  dager: number | string;
  per: Unit;
  minst?: boolean | null;
}

const TIMES = { bokmål: ['gang', 'ganger'], nynorsk: ['gong', 'gonger'] } as const;

/** "to ganger i halvåret", "minst én gang i året", "én gang hvert annet år". */
export function frequency(value: Frequency, målform: Målform): string {
  const times = TIMES[målform][isOne(value.antall) ? 0 : 1];
  const period =
    (value.hvert ?? 1) > 1 ? recurrence(value.hvert ?? 1, value.per, målform) : inPeriod(value.per, målform);
  return `${atLeast(value.minst)}${amount(value.antall, målform)} ${times} ${period}`;
}

/** "minst én dag hver uke", "én til to dager i uken". */
export function presence(value: Presence, målform: Målform): string {
  const day = unitWords('dag', målform);
  const count = `${atLeast(value.minst)}${amount(value.dager, målform)}`;
  return isOne(value.dager)
    ? `${count} ${day.one} ${every(value.per, målform)}`
    : `${count} ${day.many} ${inPeriod(value.per, målform)}`;
}

/** How often something comes round: "hvert år", "hvert annet år", "hver tredje måned"; in nynorsk "annakvart år". */
export function recurrence(count: number, unit: Unit, målform: Målform): string {
  if (count <= 1) return every(unit, målform);
  const { gender, one } = unitWords(unit, målform);
  const neuter = gender === 'n';
  if (count === 2 && målform === 'nynorsk') return `${neuter ? 'annakvart' : 'annakvar'} ${one}`;
  const which = count === 2 ? (neuter ? 'annet' : 'annen') : ordinal(count, målform);
  return `${eachWord(neuter, målform)} ${which} ${one}`;
}

/** How often parties change places: "annethvert år", "annenhver måned"; otherwise as `recurrence`. */
export function alternation(count: number, unit: Unit, målform: Målform): string {
  if (count !== 2 || målform === 'nynorsk') return recurrence(count, unit, målform);
  const { gender, one } = unitWords(unit, målform);
  return `${gender === 'n' ? 'annethvert' : 'annenhver'} ${one}`;
}

function every(unit: Unit, målform: Målform): string {
  const { gender, one } = unitWords(unit, målform);
  return `${eachWord(gender === 'n', målform)} ${one}`;
}

function eachWord(neuter: boolean, målform: Målform): string {
  if (målform === 'nynorsk') return neuter ? 'kvart' : 'kvar';
  return neuter ? 'hvert' : 'hver';
}

function inPeriod(unit: Unit, målform: Målform): string {
  return `i ${unitWords(unit, målform).definite}`;
}

function atLeast(minst: boolean | null | undefined): string {
  return minst ? 'minst ' : '';
}
