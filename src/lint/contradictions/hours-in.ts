import type { ProseSentence } from '../prose/prose.ts';

/** When a place is open on a day: minutes after midnight, null where only the day is given; or closed. */
export type Opening = { from: number | null; to: number | null } | 'closed';
/** Stands for the days that a place is open, where none is named. */
export const ANY_DAY = -1;
/** By weekday, 0 for Monday. */
export type OpeningHours = ReadonlyMap<number, Opening>;

const DAYS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:mandag|måndag)(?:er|ar|en|ene|ane)?$|^man\.?$|^mån\.?$/, [0]],
  [/^(?:tirsdag|tysdag)(?:er|ar|en|ene|ane)?$|^tirs?\.?$|^tys\.?$/, [1]],
  [/^onsdag(?:er|ar|en|ene|ane)?$|^ons\.?$/, [2]],
  [/^torsdag(?:er|ar|en|ene|ane)?$|^tors?\.?$/, [3]],
  [/^fredag(?:er|ar|en|ene|ane)?$|^fre\.?$/, [4]],
  [/^(?:lørdag|laurdag)(?:er|ar|en|ene|ane)?$|^lør\.?$|^lau\.?$/, [5]],
  [/^(?:søndag|sundag)(?:er|ar|en|ene|ane)?$|^søn\.?$|^sun\.?$/, [6]],
  [/^(?:hverdag|kvardag|virkedag|yrkedag)(?:er|ar|ene|ane)?$/, [0, 1, 2, 3, 4]],
  [/^(?:helg|helgen|helga|helgene|helgane|helger|helgar)$/, [4, 5, 6]],
];
const RANGE = /^([A-Za-zÀ-ÖØ-öø-ɏ]+)\.?[-–]([A-Za-zÀ-ÖØ-öø-ɏ]+)$/;
const TO = new Set(['til', 'og med']);
/** A time of day as signs and letters write it: «10», «10.00», «09:00», «0900». */
const CLOCK = /^(\d{1,2})(?:[.:](\d{2}))?$|^(\d{2})(\d{2})$/;
const CLOSED = /^(?:stengt|stengd|steng|stenge|lukket|lukka)$/;
const OPEN = /^(?:åpent|åpen|åpne|ope|open|opent|åpner|opnar)$/;

/** The weekday or weekdays that a word names, or null. */
export function daysAt(key: string): readonly number[] | null {
  const range = RANGE.exec(key);
  if (range) {
    const [from, to] = [daysAt(range[1]!)?.[0], daysAt(range[2]!)?.[0]];
    return from === undefined || to === undefined ? null : span(from, to);
  }
  return DAYS.find(([names]) => names.test(key))?.[1] ?? null;
}

/** The days from one to another, past Sunday if need be. */
export function span(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, offset) => (from + offset) % 7);
}

/** When something is open or closed, as a sentence says it; empty where it names no day. */
export function hoursIn({ text, from, to }: ProseSentence): OpeningHours {
  const words = text.wordList.slice(from, to);
  const hours = new Map<number, Opening>();
  let open: number[] = [];
  let closed = false;
  let timed = false;
  for (let at = 0; at < words.length; at++) {
    const { key } = words[at]!;
    if (CLOSED.test(key)) {
      // «onsdag stengt» and «stengt onsdag»: the days beside it that have no hours.
      if (open.length > 0 && !timed) setAll(open, 'closed');
      else closed = true;
      [open, timed] = [[], false];
      continue;
    }
    if (OPEN.test(key)) closed = false;
    const days = daysAt(key);
    if (days) {
      if (timed) [open, timed] = [[], false];
      const previous = open.at(-1);
      const isSpan =
        days.length === 1 &&
        previous !== undefined &&
        TO.has(words[at - 1]?.key ?? '') &&
        daysAt(words[at - 2]?.key ?? '') !== null;
      const named = isSpan ? span(previous, days[0]!).slice(1) : days;
      open.push(...named);
      setAll(named, closed ? 'closed' : { from: null, to: null });
      continue;
    }
    const clock = closed
      ? null
      : clockSpanAt(
          words.map((it) => it.key),
          at,
        );
    if (!clock) continue;
    setAll(open, clock);
    timed = true;
    at = clock.last;
  }
  if (hours.size === 0) {
    const keys = words.map(({ key }) => key);
    const clocks = keys.flatMap((_, at) => clockSpanAt(keys, at) ?? []);
    // «kl. 9–15»: the same hours every day that it is open.
    if (clocks.length === 1) hours.set(ANY_DAY, { from: clocks[0]!.from, to: clocks[0]!.to });
  }
  return hours;

  function setAll(days: readonly number[], opening: Opening): void {
    for (const day of days) hours.set(day, opening);
  }
}

/** «10.00-14.00», «fra 9 til 14», «kl. 0900 - 1500», «klokka 9 til klokka 14». */
function clockSpanAt(keys: readonly string[], at: number): { from: number; to: number; last: number } | null {
  const key = keys[at]!;
  const joined = /^([\d.:]{1,5})[-–]([\d.:]{1,5})$/.exec(key);
  if (joined) {
    const [from, to] = [minutes(joined[1]!), minutes(joined[2]!)];
    return from !== null && to !== null && from < to ? { from, to, last: at } : null;
  }
  const from = minutes(key);
  if (from === null) return null;
  let next = at + 1;
  while (next < at + 4 && /^(?:til|kl|klokka|klokken)$/.test(keys[next] ?? '')) next++;
  const to = minutes(keys[next] ?? '');
  return to !== null && from < to ? { from, to, last: next } : null;
}

function minutes(key: string): number | null {
  const match = CLOCK.exec(key);
  if (!match) return null;
  const [hour, minute] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4] ?? 0)];
  return hour <= 24 && minute < 60 ? hour * 60 + minute : null;
}
