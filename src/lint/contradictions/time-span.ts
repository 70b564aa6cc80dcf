import { numberIn } from '../../commitments/numbers.ts';
import type { Word } from '../../commitments/words.ts';

/** A length of time in months, and the words that say it, as indexes. */
export interface TimeSpan {
  months: number;
  first: number;
  last: number;
}

const UNIT =
  /^(?:(dag|dager|dagar|dagers|dagars)|(uke|uker|ukers|veke|veker|vekers)|(måned|månad|måneder|månader|månadar|måneders|månaders|månadars|mnd|mnds)|(kvartal|kvartaler)|(år|års|kalenderår)|(virkedag(?:er|ar)?|arbeidsdag(?:er|ar)?|yrkedagar))$/;
const UNIT_MONTHS = [1 / 30, 7 / 30, 1, 3, 12, 7 / 5 / 30];
/** «toårig», «4-årig», «fireårige», «ettårig»; «treårsplan», «fireårsperiode». */
const YEARS = /^([A-Za-zÀ-ÖØ-öø-ɏ]{2,7}|\d{1,2})-?(?:årig(?:e|t)?|årleg(?:e)?|års?(?:plan|periode|avtale)(?:n|en|a)?)$/;

/** The length of time at a word: «seks måneder», «3 mnd», «ett år», «toårig». Null where there is none. */
export function timeSpanAt(words: readonly Word[], at: number): TimeSpan | null {
  const key = words[at]?.key ?? '';
  const years = YEARS.exec(key);
  const inOne = years && numberIn(years[1]!);
  if (inOne) return { months: inOne[1] * 12, first: at, last: at };
  // «½ år» and ranges are left alone.
  const number = numberIn(key);
  const unit = UNIT.exec(words[at + 1]?.key ?? '');
  if (!number || !unit || number[0] !== number[1]) return null;
  const months = number[0] * UNIT_MONTHS[unit.slice(1).findIndex(Boolean)]!;
  return { months, first: at, last: at + 1 };
}

/** A length of time that is given as data. */
export function monthsIn({ antall, enhet }: { antall: number; enhet: 'dag' | 'uke' | 'måned' | 'år' }): number {
  return antall * { dag: 1 / 30, uke: 7 / 30, måned: 1, år: 12 }[enhet];
}

/** Whether two lengths of time are the same; days and weeks do not add up to months exactly. */
export function isSameSpan(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.05 * Math.max(one, other);
}
