import { ARTICLES, numberIn, ordinalIn } from './numbers.ts';
import type { Word } from './words.ts';

/** «per år», «hver uke», «annethvert år», «årlig»: how many such periods a year has. */
export interface Period {
  perYear: number;
  first: number;
  last: number;
  /** «i året» says how often only together with a number; «årlig» says it alone. */
  needsCount: boolean;
}

/** Times a year of each period, by the noun in indefinite form. */
export const PER_YEAR = { døgn: 365, dag: 365, uke: 52, måned: 12, kvartal: 4, halvår: 2, år: 1 } as const;

const ADVERB =
  /^(?:(daglig|dagleg)|(ukentlig|vekentleg|ukesvis|vekevis|kvar veke)|(månedlig|månadleg|månedsvis|månadsvis)|(kvartalsvis|kvartalsmessig|kvartalsleg)|(halvårlig|halvårleg|halvårsvis)|(årlig|årleg|årviss))(?:e|t)?$/;
const ADVERB_PER_YEAR = [365, 52, 12, 4, 2, 1];

/** «kvartalsmøter»: meetings named by how often they come; a single one is just the next. */
const MEETINGS =
  /^(?:(månedsmøter|månedsmøtene|månadsmøte|månadsmøta)|(kvartalsmøter|kvartalsmøtene|kvartalsmøte|kvartalsmøta)|(halvårsmøter|halvårsmøtene|halvårsmøte|halvårsmøta))$/;
const MEETINGS_PER_YEAR = [12, 4, 2];

const NOUN =
  /^(?:(dag|døgn|virkedag|arbeidsdag|yrkesdag)|(uke|veke|uk(?=a$)|vek(?=a$))|(måned|månad)|(kvartal)|(halvår|semester)|(år|kalenderår|skoleår|skuleår))(n|en|a|et|er|ar)?$/;
const NOUN_PER_YEAR = [365, 52, 12, 4, 2, 1];
const WEEKDAY = /^(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)$/;
const EACH = new Set(['hver', 'hvert', 'kvar', 'kvart']);
const EVERY_OTHER = new Set([
  'annenhver',
  'annethvert',
  'annankvar',
  'annakvar',
  'annakvart',
  'annankvart',
  'anenhver',
]);

/** «to gonger for året», «eitt møte for halvåret» */
const COUNTED_FOR = /^(?:gong|gonger|gang|ganger|møte|møter|dag|dagar|dager)$/;

interface Noun {
  perYear: number;
  definite: boolean;
}

/** The period that starts at a word, or null. */
export function periodAt(words: readonly Word[], at: number): Period | null {
  const key = words[at]?.key;
  if (key === undefined) return null;
  const adverb = ADVERB.exec(key);
  if (adverb) return period(at, at, ADVERB_PER_YEAR[adverb.slice(1).findIndex(Boolean)]!, false);
  const meetings = MEETINGS.exec(key);
  if (meetings && !numberIn(words[at - 1]?.key ?? ''))
    return period(at, at, MEETINGS_PER_YEAR[meetings.slice(1).findIndex(Boolean)]!, false);
  if (EACH.has(key)) return each(words, at, at + 1);
  if (EVERY_OTHER.has(key)) return divided(words, at, at + 1, 2);
  // «annan kvar veke», «anna kvart år»
  if ((key === 'annan' || key === 'anna' || key === 'annen' || key === 'annet') && EACH.has(words[at + 1]?.key ?? ''))
    return divided(words, at, at + 2, 2);
  if (key === 'per' || key === 'pr') return counted(at, at + 1, nounAt(words, at + 1));
  if (key === 'i' || key === 'om' || (key === 'for' && COUNTED_FOR.test(words[at - 1]?.key ?? '')))
    return within(words, at);
  return null;
}

function each(words: readonly Word[], first: number, at: number): Period | null {
  const own = words[at]?.key === 'eneste' || words[at]?.key === 'einaste' ? at + 1 : at;
  if (WEEKDAY.test(words[own]?.key ?? '')) return period(first, own, 52, false);
  const noun = nounAt(words, own);
  if (noun) return period(first, own, noun.perYear, false);
  const ordinal = ordinalIn(words[own]?.key ?? '');
  return ordinal === null ? null : divided(words, first, own + 1, ordinal);
}

function divided(words: readonly Word[], first: number, at: number, by: number): Period | null {
  if (WEEKDAY.test(words[at]?.key ?? '')) return weekday(words, first, at, by);
  const noun = nounAt(words, at);
  if (!noun || by === 0) return null;
  // «Hver 14. dag» is every second week, not 365/14 times a year.
  const perYear = noun.perYear === 365 && by % 7 === 0 ? 52 / (by / 7) : noun.perYear / by;
  return period(first, at, perYear, false);
}

/** «annenhver tirsdag», but «hver første tirsdag i måneden» is once a month. */
function weekday(words: readonly Word[], first: number, at: number, by: number): Period | null {
  const month = words[at + 1]?.key === 'i' ? nounAt(words, at + 2) : null;
  if (month) return period(first, at + 2, month.perYear, false);
  return by > 1 ? period(first, at, 52 / by, false) : null;
}

/** «i året», «i løpet av året», «om dagen»; not «i år», which is this year. */
function within(words: readonly Word[], at: number): Period | null {
  const during = words[at]!.key === 'i' && words[at + 1]?.key === 'løpet' && words[at + 2]?.key === 'av';
  const article = during && ARTICLES.has(words[at + 3]?.key ?? '') ? 1 : 0;
  const start = during ? at + 3 + article : at + 1;
  if (during && EACH.has(words[start]?.key ?? '')) return counted(at, start + 1, nounAt(words, start + 1));
  const noun = nounAt(words, start);
  return noun?.definite || (noun && words[at]!.key === 'i' && during) ? counted(at, start, noun) : null;
}

function counted(first: number, last: number, noun: Noun | null): Period | null {
  return noun && period(first, last, noun.perYear, true);
}

function nounAt(words: readonly Word[], at: number): Noun | null {
  const match = NOUN.exec(words[at]?.key ?? '');
  if (!match) return null;
  const ending = match[7];
  return {
    perYear: NOUN_PER_YEAR[match.slice(1, 7).findIndex(Boolean)]!,
    definite: ending !== undefined && ending !== 'er' && ending !== 'ar',
  };
}

function period(first: number, last: number, perYear: number, needsCount: boolean): Period {
  return { first, last, perYear, needsCount };
}
