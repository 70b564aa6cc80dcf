import { ordinalIn } from '../../commitments/numbers.ts';
import { periodAt } from '../../commitments/periods.ts';
import { type Word, wordsOf } from '../../commitments/words.ts';
import { type Shift, shift } from '../effects.ts';

/** When something is done: «hver høst», «i oktober», «på mandager». */
interface Time {
  text: string;
  key: string;
  /** Times a year, where it is repeated by the season; null where it only says when. */
  perYear: number | null;
}

const EACH = new Set('hver hvert kvar kvart annenhver annethvert annakvar annakvart annankvar annankvart'.split(' '));
const OTHER = /^(?:annen|annet|anna|annan)/;
const SEASON = /^(?:høst|haust|vår|sommer|sommar|vinter|jul|påske|sesong|ferie|skolestart|skulestart)$/;
const WEEKEND = /^helg$/;
const WHEN =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|høsten|hausten|våren|sommeren|sommaren|vinteren|helgene|helgane|jul|påske|påska|påsken|nyttår|skolestart|skulestart|kveldstid|dagtid|nattestid)$/;
const WEEKDAY = /^(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:er|ar|en|ene|ane)?$/;
const BEFORE = new Set('i om på før etter til ved innen innan fra frå kvar hver'.split(' '));

const RARER = { nb: 'sjeldnere enn før', en: 'less often than before' };
const OFTENER = { nb: 'oftere enn før', en: 'more often than before' };

/** When something is done, dropped, put in or exchanged. Less often weakens; another month is only another month. */
export function compareTimes(old: string, now: string): Shift[] {
  const [before, after] = [timesIn(old), timesIn(now)];
  const gone = before.filter((it) => !after.some((other) => other.key === it.key));
  const come = after.filter((it) => !before.some((other) => other.key === it.key));
  const [was, is] = [gone[0], come[0]];
  if (!was && !is) return [];
  if (was && is) {
    const reason = { nb: `fra «${was.text}» til «${is.text}»`, en: `from “${was.text}” to “${is.text}”` };
    const rarer = was.perYear !== null && is.perYear !== null ? shift(is.perYear - was.perYear, RARER, OFTENER) : [];
    return rarer.length > 0 ? rarer : [{ effect: null, reason }];
  }
  const { text, perYear } = (was ?? is)!;
  const dropped = { nb: `«${text}» er tatt bort`, en: `“${text}” was dropped` };
  const added = { nb: `«${text}» er kommet til`, en: `“${text}” was added` };
  return perYear === null ? [{ effect: null, reason: was ? dropped : added }] : shift(was ? -1 : 1, dropped, added);
}

function timesIn(text: string): Time[] {
  const words = wordsOf(text);
  const found: Time[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = repeatedAt(words, i) ?? whenAt(words, i);
    if (!last) continue;
    const key = words
      .slice(i, last.at + 1)
      .map((word) => word.key)
      .join(' ');
    found.push({ text: text.slice(words[i]!.start, words[last.at]!.end), key, perYear: last.perYear });
    i = last.at;
  }
  return found;
}

interface Last {
  at: number;
  perYear: number | null;
}

/** «hver høst», «annenhver helg», «hver tredje vår»: by the season, which the periods that are counted elsewhere leave out. */
function repeatedAt(words: readonly Word[], at: number): Last | null {
  const first = words[at]!.key;
  if (!EACH.has(first) || periodAt(words, at)) return null;
  const ordinal = ordinalIn(words[at + 1]?.key ?? '');
  const noun = ordinal === null ? at + 1 : at + 2;
  const by = (ordinal ?? 1) * (OTHER.test(first) ? 2 : 1);
  const key = words[noun]?.key ?? '';
  if (SEASON.test(key)) return { at: noun, perYear: 1 / by };
  return WEEKEND.test(key) ? { at: noun, perYear: 52 / by } : null;
}

function whenAt(words: readonly Word[], at: number): Last | null {
  if (WEEKDAY.test(words[at]!.key) && !EACH.has(words[at - 1]?.key ?? '')) return { at, perYear: null };
  if (!BEFORE.has(words[at]!.key) || periodAt(words, at)) return null;
  return WHEN.test(words[at + 1]?.key ?? '') ? { at: at + 1, perYear: null } : null;
}
