import type { Deadline } from './commitment.ts';
import { ARTICLES, numberIn, ordinalIn } from './numbers.ts';
import type { Word } from './words.ts';

const BY = new Set(['innen', 'innan', 'senest', 'seinast', 'før', 'frist', 'fristen', 'løpet', 'utgangen', 'slutten']);
const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
/** The last month of each season, for «innen høsten 2027». */
const SEASONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    våren: 5,
    vår: 5,
    sommeren: 8,
    sommaren: 8,
    sommer: 8,
    høsten: 11,
    høst: 11,
    hausten: 11,
    haust: 11,
  }),
);
/** Months in the parts of a year: «andre kvartal» ends with the sixth. */
const PARTS: ReadonlyMap<string, number> = new Map(Object.entries({ kvartal: 3, tertial: 4, halvår: 6 }));
const SPAN =
  /^(?:(dag|virkedag|arbeidsdag|døgn|yrkesdag)|(uke|veke)|(måned|månad)|(kvartal)|(halvår)|(år))(?:er|ar|r)?$/;
const SPAN_DAYS = [1, 7, 30, 91, 182, 365];

/** How far behind «innen», «senest», … a date may stand. */
const REACH = 5;

/** The first deadline of a clause: «innen 1. juni 2027», «senest to uker før møtet», «i løpet av 2027». */
export function deadlineIn(words: readonly Word[]): Deadline | null {
  for (let i = 0; i < words.length; i++) {
    if (!BY.has(words[i]!.key)) continue;
    for (let at = i + 1; at <= i + REACH && at < words.length; at++) {
      const found = dateAt(words, at) ?? spanAt(words, at);
      if (found) return found;
    }
  }
  return null;
}

/** A number of days, weeks, months or years at a word: «to uker» → 14. With «før» behind it, it counts back from something. */
export function spanAt(words: readonly Word[], at: number): Extract<Deadline, { kind: 'span' }> | null {
  const number = numberIn(words[at]?.key ?? '');
  const unit = SPAN.exec(words[at + 1]?.key ?? '');
  if (!number || !unit) return null;
  if (ARTICLES.has(words[at]!.key) && unit[1] === 'dag' && words[at + 1]!.key !== 'dag') return null;
  const days = number[1] * SPAN_DAYS[unit.slice(1).findIndex(Boolean)]!;
  const back = words[at + 2]?.key === 'før' || words[at + 3]?.key === 'før' || words[at + 2]?.key === 'i';
  return { kind: 'span', days: back ? -days : days };
}

/** A date at a word: «1. juni 2027», «juni 2027», «2027», «01.06.2027», «2027-06-01», «høsten 2027». */
export function dateAt(words: readonly Word[], at: number): Extract<Deadline, { kind: 'date' }> | null {
  const key = words[at]?.key ?? '';
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(key);
  if (iso && isYear(Number(iso[1]))) return date(Number(iso[1]), optional(iso[2]), optional(iso[3]));
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(key);
  if (norwegian) return date(Number(norwegian[3]), Number(norwegian[2]), Number(norwegian[1]));
  const joined = /^(\d{1,2})\.([A-Za-zÀ-ÖØ-öø-ɏ]+)$/.exec(key);
  if (joined && MONTHS.includes(joined[2]!)) return date(yearAt(words, at + 1), monthOf(joined[2]!), Number(joined[1]));
  const next = words[at + 1]?.key ?? '';
  if (/^\d{1,2}$/.test(key) && MONTHS.includes(next)) return date(yearAt(words, at + 2), monthOf(next), Number(key));
  if (MONTHS.includes(key)) return date(yearAt(words, at + 1), monthOf(key), null);
  const part = PARTS.get(next);
  const which = part === undefined ? null : ordinalIn(key);
  if (part !== undefined && which !== null && which * part <= 12)
    return date(yearAt(words, at + 2), which * part, null);
  const season = SEASONS.get(key);
  return season === undefined ? null : date(yearAt(words, at + 1), season, null);
}

/** Negative when `a` is earlier than `b`, 0 when equal, null when the two cannot be compared. */
export function compareDeadlines(a: Deadline, b: Deadline): number | null {
  if (a.kind === 'span' || b.kind === 'span') return a.kind === 'span' && b.kind === 'span' ? a.days - b.days : null;
  if ((a.year === null) !== (b.year === null)) return null;
  const last = (it: typeof a) => ((it.year ?? 0) * 13 + (it.month ?? 12)) * 32 + (it.day ?? 31);
  return last(a) - last(b);
}

const date = (year: number | null, month: number | null, day: number | null) =>
  ({ kind: 'date', year, month, day }) as const;
const optional = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
const monthOf = (name: string) => MONTHS.indexOf(name) + 1;
const isYear = (year: number) => year >= 1900 && year < 2200;

function yearAt(words: readonly Word[], at: number): number | null {
  const key = words[at]?.key ?? '';
  return /^\d{4}$/.test(key) && isYear(Number(key)) ? Number(key) : null;
}
