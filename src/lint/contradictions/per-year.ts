import type { FoundFrequency } from '../../commitments/frequency.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { type Said, saidInText } from './said.ts';

/** A frequency counted by the year. */
export interface PerYear {
  low: number;
  high: number;
  /** Given as data, as an exact number. */
  exact?: true;
  /** Said in the text, as an exact number. */
  fixed?: boolean;
  /** Told by the days of the week, which are held against each other by their names. */
  byDay?: boolean;
  /** «minst to»: beside an exact fact that is higher it promises less. */
  least?: boolean;
}

const SAID_AGAIN = / (?:dvs|det vil si|det vil seie|altså) /;

/** Reads from a sentence what no frequency says: meetings by their months, presence by the days of the calendar. */
export type Count = (sentence: ProseSentence) => { low: number; high: number; start: number; end: number } | null;

/** The second frequency of a sentence is mostly about something else, unless it says the first in other words. */
export function saidIn(sentence: ProseSentence, count?: Count): Said<PerYear>[] {
  const found = frequenciesOf(sentence).slice(0, SAID_AGAIN.test(sentence.keys) ? 2 : 1);
  const counted = count?.(sentence);
  const [first] = found;
  if (first === undefined || (counted && isPartOf(counted, first, sentence)))
    return counted
      ? [
          saidInText(sentence, counted.start, counted.end, {
            low: counted.low,
            high: counted.high,
            byDay: isByDay(sentence, counted),
          }),
        ]
      : [];
  return found.map((it) =>
    saidInText(sentence, withBound(sentence, it.start), it.end, {
      ...range(it),
      least: it.bound === 'minst',
      byDay: isByDay(sentence, it),
      ...(it.bound === null && { fixed: true as const }),
    }),
  );
}

/** «minst to ganger i året»: where it begins with the bound. */
function withBound({ text, start }: ProseSentence, at: number): number {
  const bound = / (?:minst|minimum|maksimalt|inntil|høyst) $/i.exec(text.words.slice(Math.max(start, at - 12), at));
  return bound ? at - bound[0].length + 1 : at;
}

/** «hver måned» in «siste torsdag i hver måned», and «hvert år» after «i mars og oktober», say no frequency of their own. */
function isPartOf(
  counted: { start: number; end: number },
  { start, end }: FoundFrequency,
  { text }: ProseSentence,
): boolean {
  return (start >= counted.start && start < counted.end) || /^(?:hvert|kvart) år$/i.test(text.text.slice(start, end));
}

const EVERY_WEEK =
  /^(?!.*(?:annen|annan|anna |første|fyrste|siste|andre|tredje|fjerde)).*(?:man|mån|tirs|tys|ons|tors|fre)dag/i;

function isByDay({ text }: ProseSentence, { start, end }: { start: number; end: number }): boolean {
  return EVERY_WEEK.test(text.words.slice(start, end));
}

/** Whether both can hold: neither says more, or less, than the other allows. */
export function isCompatible(one: PerYear, other: PerYear): boolean {
  if (one.byDay && other.byDay) return true;
  if ((one.exact || one.fixed) && other.least && other.low < one.low) return false;
  // «minst to møter i året» in one place, and «en gang i kvartalet» in another: which of them is promised?
  if (one.least && other.fixed && other.low > one.low) return false;
  // «minst to møter i året» after «ikke mer enn fire måneder mellom møtene» promises less
  if (other.least && one.high === Number.POSITIVE_INFINITY && other.low < one.low) return false;
  return other.low <= one.high && one.low <= other.high;
}

/** The least and the most a year that a frequency with its bound allows. */
export function range({ perYear, bound }: Pick<FoundFrequency, 'perYear' | 'bound'>): { low: number; high: number } {
  const [low, high] = perYear ?? [1, 1];
  return { low: bound === 'høyst' ? 0 : low, high: bound === 'minst' ? Number.POSITIVE_INFINITY : high };
}
