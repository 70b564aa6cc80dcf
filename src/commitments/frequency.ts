import type { Frequency } from './commitment.ts';
import { ARTICLES, numberIn } from './numbers.ts';
import { type Period, periodAt } from './periods.ts';
import { phraseTable } from './phrases.ts';
import type { Word } from './words.ts';

/** A frequency and the words it is said with. */
export interface FoundFrequency extends Frequency {
  start: number;
  end: number;
}

interface Count {
  value: readonly [number, number];
  first: number;
  last: number;
}

const INDEFINITE = phraseTable<'regular' | 'when-needed'>([
  ...[
    'jevnlig',
    'jevnlige',
    'jamleg',
    'jamlege',
    'regelmessig',
    'regelmessige',
    'løpende',
    'fortløpende',
    'løpande',
    'fortløpande',
    'kontinuerlig',
  ]
    .concat(['kontinuerleg', 'rutinemessig', 'ofte', 'med jevne mellomrom', 'med jamne mellomrom', 'til stadighet'])
    .map((phrase) => [phrase, 'regular'] as const),
  ...[
    'ved behov',
    'etter behov',
    'når det er behov',
    'når det trengs',
    'når det trengst',
    'ved anledning',
    'ved høve',
    'av og til',
    'sporadisk',
  ]
    .concat([
      'ved særskilt behov',
      'ved særlige behov',
      'om nødvendig',
      'om nødvendig',
      'når det er nødvendig',
      'når det er nødvendig',
    ])
    .map((phrase) => [phrase, 'when-needed'] as const),
]);

/** What is counted: «gang», «møte», «dag» with their endings, also at the end of a compound («fellesmøter»). */
const COUNTED =
  /(?:gang|gong|møte|dag|besøk|samling|time|treff|øvelse|øving|kurs|arrangement|økt|vakt|runde|konferanse|seminar|befaring|oppdatering|rapport|evaluering|gjennomgang|foredrag|natt|kveld|formiddag|ettermiddag)(?:e|en|er|ene|ar|ane|a|et|r|ne|s)?$/;
const LOWER = new Set(['minst', 'minimum', 'minste']);
const UPPER = new Set(['maks', 'maksimalt', 'maksimum', 'høyst', 'inntil', 'opptil', 'høgst']);
/** Words after which a number names something and counts nothing. */
const NAMES = new Set([
  'nr',
  'kl',
  'klokka',
  'klokken',
  'kapittel',
  'kap',
  'punkt',
  'pkt',
  'vedlegg',
  'ledd',
  'uke',
  'veke',
  'side',
]);

const BACK = 7;
const AHEAD = 10;

/** The frequencies that a clause mentions, in order. `text` is what the words were read from. */
export function frequenciesIn(text: string, words: readonly Word[]): FoundFrequency[] {
  const periods: Period[] = [];
  const found: FoundFrequency[] = [];
  for (let i = 0; i < words.length; i++) {
    const period = periodAt(words, i);
    const indefinite = period ? null : INDEFINITE(words, i);
    if (period) periods.push(period);
    if (indefinite)
      found.push({
        kind: indefinite.value,
        perYear: null,
        bound: null,
        ...place(words, indefinite.first, indefinite.last),
      });
    i = period?.last ?? indefinite?.last ?? i;
  }
  const counts = periods.length > 0 ? countsIn(text, words) : [];
  const taken = new Set<Count>();
  const before = periods.map((period, index) => countBefore(counts, period, periods[index - 1], taken));
  periods.forEach((period, index) => {
    const count = before[index] ?? countAfter(text, words, counts, period, taken);
    if (!count && period.needsCount) return;
    const [low, high] = count?.value ?? [1, 1];
    const first = Math.min(count?.first ?? period.first, period.first);
    const last = Math.max(count?.last ?? period.last, period.last);
    found.push({
      kind: 'fixed',
      perYear: [low * period.perYear, high * period.perYear],
      bound: boundOf(words, first, last),
      ...place(words, first, last),
    });
  });
  return found.sort((a, b) => a.start - b.start);
}

function countsIn(text: string, words: readonly Word[]): Count[] {
  const counts: Count[] = [];
  for (let i = 0; i < words.length; i++) {
    const count = isNumbering(text, words[i]!) ? null : countAt(words, i);
    if (!count) continue;
    counts.push(count);
    i = count.last;
  }
  return counts;
}

/** «§ 16 Evaluering», «(2) Møter», «3. Møter»: the number of a part counts nothing. */
function isNumbering(text: string, { start, end }: Word): boolean {
  return (
    /^\d{1,2}$/.test(text.slice(start, end)) &&
    (/^[.)]/.test(text.slice(end, end + 1)) || text.slice(Math.max(0, start - 2), start).includes('§'))
  );
}

/** «to møter», «1-2 felles møter», «ett til to møter», «en gang»; articles and other numbers count only in front of what is counted. */
function countAt(words: readonly Word[], at: number): Count | null {
  const low = numberIn(words[at]!.key);
  if (!low || NAMES.has(words[at - 1]?.key ?? '')) return null;
  const joined = words[at + 1]?.key === 'til' || words[at + 1]?.key === 'eller';
  const high = joined ? numberIn(words[at + 2]?.key ?? '') : null;
  const last = high ? at + 2 : at;
  const reach = ARTICLES.has(words[at]!.key) && !high ? 2 : 3;
  const counted = words.slice(last + 1, last + 1 + reach).some((word) => COUNTED.test(word.key));
  const beforePeriod = !ARTICLES.has(words[at]!.key) && periodAt(words, last + 1) !== null;
  if (!counted && !beforePeriod) return null;
  return { value: [low[0], high?.[1] ?? low[1]], first: at, last };
}

function countBefore(
  counts: readonly Count[],
  period: Period,
  previous: Period | undefined,
  taken: Set<Count>,
): Count | null {
  for (let i = counts.length - 1; i >= 0; i--) {
    const count = counts[i]!;
    if (count.last >= period.first) continue;
    if (period.first - count.last > BACK || (previous && count.first <= previous.last) || taken.has(count)) return null;
    taken.add(count);
    return count;
  }
  return null;
}

/** «Hvert år holdes det to møter»: the count after the period, in the same part of the sentence. */
function countAfter(
  text: string,
  words: readonly Word[],
  counts: readonly Count[],
  period: Period,
  taken: Set<Count>,
): Count | null {
  const count = counts.find((it) => it.first > period.last);
  if (!count || taken.has(count) || count.first - period.last > AHEAD) return null;
  if (/[,;:]/.test(text.slice(words[period.last]!.end, words[count.first]!.start))) return null;
  taken.add(count);
  return count;
}

function boundOf(words: readonly Word[], first: number, last: number): Frequency['bound'] {
  for (let i = Math.max(0, first - 3); i < first; i++) {
    if (LOWER.has(words[i]!.key)) return 'minst';
    if (UPPER.has(words[i]!.key) || (words[i]!.key === 'opp' && words[i + 1]?.key === 'til')) return 'høyst';
  }
  for (let i = first; i <= last + 4 && i < words.length; i++) {
    if (LOWER.has(words[i]!.key)) return 'minst';
    if (UPPER.has(words[i]!.key)) return 'høyst';
  }
  return null;
}

const place = (words: readonly Word[], first: number, last: number) => ({
  start: words[first]!.start,
  end: words[last]!.end,
});
