import { numberIn } from '../../commitments/numbers.ts';
import { type Word, wordsOf } from '../../commitments/words.ts';
import { type Shift, shift } from '../effects.ts';

/** A length of time, a number of times or a share, as it is written. */
interface Measure {
  kind: 'time' | 'times' | 'share';
  /** Minutes, times or per cent. */
  low: number;
  high: number;
  text: string;
}

const UNIT =
  /^(?:(minutt)|(time|tim)|(dag|døgn|virkedag|arbeidsdag|yrkesdag)|(uke|veke)|(måned|månad)|(kvartal)|(halvår)|(år))(?:er|ar|r|ers|ars|rs|s|es)?$/;
const MINUTES = [1, 60, 1440, 7 * 1440, 30 * 1440, 91 * 1440, 182 * 1440, 365 * 1440];
const SPANS_YEARS = new Set('etter innen innan minst i om inntil opptil på med frist'.split(' '));
const TIMES = /^(?:gang|ganger|gong|gonger)$/;

/** Less time before something is less warning; more time until something is done is a later deadline. */
const AHEAD = /(?<!\p{L})(?:før|i forkant|i forveien|på forhånd|på førehand|i god tid)(?!\p{L})/iu;
const SUMMONS = /innkall|sakspapir|saksliste|dagsorden|varsl|varsel|oppsig|oppseiing/i;
const UNTIL =
  /(?<!\p{L})(?:\p{L}*frist(?:en)?|innen|innan|senest|seinast|i løpet av|etter at|etter møt|respons\p{L}*|behandlingstid\p{L}*|svartid\p{L}*)(?!\p{L})/iu;
/** How long an agreement lasts is no deadline. */
const TERM = /(?<!\p{L})avtal\p{L}* (?:gjelder|gjeld|varer|varar|løper|opphører|utløper)(?!\p{L})/iu;
const LATER = { nb: 'fristen er lengre enn før', en: 'the deadline is longer than before' };
const SOONER = { nb: 'fristen er kortere enn før', en: 'the deadline is shorter than before' };
const SHORT = { nb: 'kortere tid i forveien', en: 'shorter notice than before' };
const LONG = { nb: 'lengre tid i forveien', en: 'longer notice than before' };

const KINDS = ['time', 'times', 'share'] as const;

/** Times and, if asked for, shares that became others. Where it is not clear whether more is better, only that they did. */
export function compareMeasures(old: string, now: string, shares: boolean): Shift[] {
  if (TERM.test(old) && TERM.test(now)) return [];
  const [before, after] = [measuresIn(old), measuresIn(now)];
  const found: Shift[] = [];
  for (const kind of shares ? KINDS : KINDS.slice(0, 2)) {
    const [was, is] = [before, after].map((all) => all.filter((it) => it.kind === kind)) as [Measure[], Measure[]];
    const at = was.findIndex((it, i) => is[i] !== undefined && !isSame(it, is[i]!));
    if (at !== -1) found.push(...changed(was[at]!, is[at]!, old, now));
  }
  return found;
}

/** Whether both sentences name a length of time. */
export function haveTimes(old: string, now: string): boolean {
  return [old, now].every((text) => measuresIn(text).some((it) => it.kind === 'time'));
}

const isSame = (a: Measure, b: Measure) => a.low === b.low && a.high === b.high;

function changed(old: Measure, now: Measure, before: string, after: string): Shift[] {
  const direction = now.high - old.high || now.low - old.low;
  const both = (pattern: RegExp) => pattern.test(before) && pattern.test(after);
  if (old.kind === 'time' && both(AHEAD)) return shift(direction, SHORT, LONG);
  if (old.kind === 'time' && both(UNTIL) && !SUMMONS.test(before + after)) return shift(-direction, LATER, SOONER);
  const reason = { nb: `fra «${old.text}» til «${now.text}»`, en: `from “${old.text}” to “${now.text}”` };
  return [{ effect: null, reason }];
}

function measuresIn(text: string): Measure[] {
  const words = wordsOf(text);
  return words.flatMap((word, i) => measureAt(text, words, word, i));
}

function measureAt(text: string, words: readonly Word[], word: Word, at: number): Measure[] {
  const number = numberIn(word.key);
  if (!number) return [];
  const [low, high] = number;
  const next = words[at + 1];
  const shown = (end: number) => text.slice(word.start, end);
  const sign = /^\s?%/.exec(text.slice(word.end, word.end + 2));
  if (sign) return [{ kind: 'share', low, high, text: shown(word.end + sign[0].length) }];
  if (!next) return [];
  if (next.key === 'prosent') return [{ kind: 'share', low, high, text: shown(next.end) }];
  if (TIMES.test(next.key)) return [{ kind: 'times', low, high, text: shown(next.end) }];
  const unit = UNIT.exec(next.key);
  // «Under 18 år» is an age, «hvert annet år» is how often.
  if (!unit || (next.key === 'år' && !SPANS_YEARS.has(words[at - 1]?.key ?? ''))) return [];
  const factor = MINUTES[unit.slice(1).findIndex(Boolean)]!;
  return [{ kind: 'time', low: low * factor, high: high * factor, text: shown(next.end) }];
}
