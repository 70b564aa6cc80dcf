import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { type Hit, keysBetween, type Prose, type ProseText } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import { numbersAfter } from './attachment-numbers.ts';

/** What an attachment is called. */
const WORDS = [
  'vedlegg',
  'bilag',
  'vedlegget',
  'vedlegga',
  'vedleggene',
  'vedlagt',
  'vedlagte',
  'vedlagde',
  'appendiks',
  'vedl',
  'tillegg',
];
const isNumbered = (key: string) => /^(?:vedlegg|bilag|appendiks|vedl|tillegg)$/.test(key);

/** «vedlegg 2 til husleieavtalen» */
const OF_ANOTHER =
  /^ (?:til|i) (?:den |det |kommunens |politiets )?(?!(?:samarbeids|politiråds|denne |denna )?avtal)[a-zæøå]+(?:avtalen|avtala|planen|loven|lova|forskriften|forskrifta|rundskrivet|instruksen|veilederen|rettleiaren|søknaden|rapporten)\b/;

/** What is said to lie with the agreement without the word «vedlegg». */
const FOLLOWS = expressionTable(
  [
    'som følger|følgjer avtalen|avtala|denne',
    'følger|følgjer avtalen|avtala som',
    'ligger|ligg|ligge|lagt|legges|leggast ved avtalen|avtala|denne',
    'følger|følgjer med|ved avtalen|avtala',
    'er|blir|vert lagt|lagd|heftet|hefta|stiftet|stifta ved',
    'ligger|ligg ved',
    'tatt|teke|lagt|lagd|står|inntatt inn bakerst|bakarst',
    'lagt|lagd|heftet|hefta|stiftet|stifta ved avtalen|avtala|dokumentet',
    'listen|lista|oversikten|oversikta|skjemaet|planen|årshjulet|tabellen bakerst|bakarst',
    'finnes|finst|står|ligger|ligg bakerst|bakarst i avtalen|avtala|dokumentet',
  ].map((words) => [words, null]),
);

/** The places that tell of an attachment which is not among those that are attached. */
export function attachmentsLacking(
  prose: Prose,
  attached: readonly { tittel: string }[],
): { text: ProseText; start: number; end: number; said: string }[] {
  const lacking: { text: ProseText; start: number; end: number; said: string }[] = [];
  for (const hit of hitsOf(prose, WORDS)) {
    const { text, word } = hit;
    if (text.path[0] === 'vedlegg' || (isNumbered(word.key) && !isReference(hit))) continue;
    const numbers = isNumbered(word.key) ? numbersAfter(hit) : [];
    // Without a number «bilag» is a voucher, and «i tillegg 2» counts what comes after.
    if (word.key !== 'vedlegg' && isNumbered(word.key) && numbers.length === 0) continue;
    if (word.key === 'tillegg' && /^\d/.test(numbers[0]!.said.key)) continue;
    const beyond = numbers.find(
      ({ number, said }) => number > attached.length && !isLabelled(`vedlegg ${said.key}`, attached),
    );
    if (numbers.length > 0 ? !beyond : isAttached(hit, attached)) continue;
    const end = beyond?.said.end ?? word.end;
    if (OF_ANOTHER.test(text.words.slice(end, end + 60))) continue;
    lacking.push({ text, start: word.start, end, said: text.words.slice(word.start, end) });
  }
  for (const { hit, start, end, text: said } of findExpressions(prose, FOLLOWS))
    if (hit.text.path[0] !== 'vedlegg' && !isAttached(hit, attached) && !isSomewhere(hit.text.words, said, end))
      lacking.push({ text: hit.text, start, end, said });
  return lacking;
}

/** Whether an attachment carries the number in its own title. */
function isLabelled(label: string, attached: readonly { tittel: string }[]): boolean {
  return attached.some(({ tittel }) => new RegExp(`\\b${label}(?![A-Za-zÀ-ÖØ-öø-ɏ\\d])`, 'iu').test(tittel));
}

/** «se vedlegg», «vedlegg 2», «Vedlegg: …», but not «søknaden skal ha vedlegg». */
function isReference({ text, index, word }: Hit): boolean {
  const before = text.wordList[index - 1];
  const between = text.words.slice(before?.end ?? 0, word.start);
  const after = text.words.slice(word.end, word.end + 8);
  return (
    /^ ?(?:(?:nr\.?|nummer) ?)?(?:\d|[A-ZÀ-ÖØ-ÞĀ-ɏ](?![A-Za-zÀ-ÖØ-öø-ɏ])|:)/.test(after) ||
    (/[(\n]/.test(between) && !/^ (?:til|skal|som|kan|må|blir|vert|sendes) /.test(after)) ||
    /^(?:se|sjå|jf|jfr|i|som|eget|eige|egne|eigne|avtalens|iht|følger|følgjer|er)$/.test(before?.key ?? '') ||
    (before?.key === 'med' && /avtal|dokument|plan/.test(text.wordList[index - 2]?.key ?? '')) ||
    (/^(?:følgende|følgjande|to|tre|fire|fem|seks)$/.test(before?.key ?? '') &&
      / avtal/.test(keysBetween(text.wordList, index - 8, index + 10)) &&
      // Those that the list gives their numbers are told of one by one.
      !/^[^.]{0,60}:\s{0,20}[-*] vedlegg \d/i.test(text.words.slice(word.end, word.end + 100)))
  );
}

/** «ligger ved sjøen» tells where something is, and «er lagt ved sykehuset» too. */
function isSomewhere(words: string, said: string, end: number): boolean {
  return (
    / ved$/i.test(said) &&
    !/^\s*(?:[.,;)|]|$|(?:denne |denna )?(?:samarbeids|politiråds)?(?:avtal|dokument))/.test(words.slice(end, end + 26))
  );
}

/** Whether what is said to be attached may be one of the attachments: those named in the same clause, or any where no name is given. */
function isAttached({ text, index, word }: Hit, attached: readonly { tittel: string }[]): boolean {
  if (attached.length === 0) return false;
  const titles = attached.map(({ tittel }) => tittel.toLowerCase()).join(' ');
  const named = namesAround({ text, index, word });
  return named.length === 0 || named.some((name) => titles.includes(name.slice(0, Math.max(5, name.length - 3))));
}

/** The nouns that stand with «vedlagt» or «som følger avtalen»: «prislisten (vedlagt)», «vedlagte prisliste», «årshjulet som følger avtalen». */
function namesAround({ text, index, word }: Hit): string[] {
  const { wordList, words } = text;
  if (word.key.startsWith('vedleg')) return [];
  const around =
    word.key === 'vedlagte' ? wordList.slice(index + 1, index + 3) : wordList.slice(Math.max(0, index - 4), index);
  const stop = Math.max(words.lastIndexOf('. ', word.start), words.lastIndexOf('\n', word.start));
  return around
    .filter(
      (it) => it.start > stop && it.key.length > 5 && !/^(?:avtale|samarbeids|ligger|følger|følgjer)/.test(it.key),
    )
    .map((it) => it.key);
}
