import { ARTICLES, numberIn } from './numbers.ts';
import type { Word } from './words.ts';

/** Something that is counted or measured: «to representanter», «50 prosent», «innen 30 minutter», «tre måneders varsel». */
export interface Quantity {
  /** `count` of `what`; `response`, in minutes; `notice`, in days. */
  kind: 'count' | 'response' | 'notice';
  what: string;
  low: number;
  high: number;
}

const MINUTES = /^minutt(?:er|ar|a|ene)?$/;
const HOURS = /^tim(?:e|er|ar|ene)$/;
const SPAN = /^(?:(dag|virkedag)|(uke|veke)|(måned|månad)|(år))(?:er|ar|r|ers|ars|s|es)?$/;
const SPAN_DAYS = [1, 7, 30, 365];
const ABOUT_NOTICE = /varsel|oppsig|seie opp|seiast opp|sies opp|si opp|sagt opp/i;
const ABOUT_RESPONSE = /respons|utrykning|innen|innan|framme|fremme|på stedet|på staden|under|mindre enn/i;
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:fast[ae]? )?(?:representant|medlem|medlemm|deltaker|deltakar|person|ansatt|tilsett|kontaktperson|politikontakt|politibetjent)/,
    'person',
  ],
  [/forebygger|førebyggjar/, 'forebygger'],
  [/årsverk|stilling/, 'stilling'],
  [/(?:møte|møter|møte[rt]|samling|samlinger|samlingar)$/, 'møte'],
  [/^(?:ganger?|gonger?|gong)$/, 'gang'],
  [/^(?:dag(?:er|ar)?|virkedag(?:er|ar)?|ukedag(?:er|ar)?)$/, 'dag'],
  [/^tim(?:e|er|ar)$/, 'time'],
  [/besøk|øvelse|øving|kurs|tiltak|foredrag|kveld|patrulje|bil/, 'tiltak'],
  [/^(?:prosent|kroner|kr)$/, 'andel'],
];

/** The quantities of a clause, in order. `text` is the clause; the words are its words. */
export function quantitiesIn(text: string, words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const number = numberIn(words[i]!.key);
    if (!number) continue;
    const [low] = number;
    const range =
      words[i + 1]?.key === 'til' || words[i + 1]?.key === 'eller' ? numberIn(words[i + 2]?.key ?? '') : null;
    const last = range ? i + 2 : i;
    const high = range?.[1] ?? number[1];
    const quantity = quantityAt(text, words, last, ARTICLES.has(words[i]!.key));
    if (quantity) found.push({ ...quantity.named, low: low * quantity.factor, high: high * quantity.factor });
    i = last;
  }
  return found;
}

/** «unge under 25 år» are more people than those under 18; «over 25 år» fewer than «over 18 år». */
const AGE: readonly (readonly [RegExp, number])[] = [
  [/^(?:under|til|yngre enn)$/, 1],
  [/^(?:over|fra|frå|eldre enn|fylt)$/, -1],
];

/** The word before a number, or the two of «yngre enn». */
function wordBefore(words: readonly Word[], at: number): string {
  const key = words[at - 1]?.key ?? '';
  return key === 'enn' ? `${words[at - 2]?.key ?? ''} enn` : key;
}

interface Named {
  named: { kind: Quantity['kind']; what: string };
  factor: number;
}

function quantityAt(text: string, words: readonly Word[], at: number, article: boolean): Named | null {
  const next = words[at + 1]?.key ?? '';
  if (/^\s?%/.test(text.slice(words[at]!.end - words[0]!.start, words[at]!.end - words[0]!.start + 2)))
    return { named: { kind: 'count', what: 'andel' }, factor: 1 };
  if ((MINUTES.test(next) || HOURS.test(next)) && ABOUT_RESPONSE.test(text))
    return { named: { kind: 'response', what: 'minutt' }, factor: HOURS.test(next) ? 60 : 1 };
  const age = /^år$/.test(next) ? AGE.find(([pattern]) => pattern.test(wordBefore(words, at))) : undefined;
  if (age) return { named: { kind: 'count', what: 'alder' }, factor: age[1] };
  const span = SPAN.exec(next);
  if (span && ABOUT_NOTICE.test(text))
    return { named: { kind: 'notice', what: 'dag' }, factor: SPAN_DAYS[span.slice(1).findIndex(Boolean)]! };
  for (const word of words.slice(at + 1, at + (article ? 2 : 4))) {
    const what = COUNTED.find(([noun]) => noun.test(word.key))?.[1];
    if (what) return { named: { kind: 'count', what }, factor: 1 };
  }
  return null;
}
