import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Word } from '../../commitments/words.ts';
import { firstDay, lastDay, termOf } from '../agreement-dates.ts';
import type { LintContext } from '../context.ts';
import { sentenceBefore } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import { tellsOfFormerAgreement } from '../wording/tells-of-former-agreement.ts';
import { dayAt } from './day-at.ts';
import { namedPeriods } from './named-period.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';
import { timeSpanAt } from './time-span.ts';

/** A day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or the day on which the agreement is signed. */
type Day = string | null;

/** What an agreement says about its own term. */
interface Term {
  starts: Said<Day>[];
  ends: Said<Day>[];
  lengths: Said<number>[];
}

const WORDS = [
  'gjelder',
  'gjeld',
  'gjelde',
  'varer',
  'vare',
  'kraft',
  'løper',
  'varighet',
  'inngås',
  'inngåast',
  'inngått',
  'inngåtte',
  'virkning',
  'verknad',
  'avtaleperioden',
  'avtaleperiode',
  'varar',
  'utløper',
  'utgår',
  'går',
  'opphører',
  'opphøyrer',
];
const ANCHOR = new Set(WORDS);
const OWN =
  / (?:denne |samarbeids|politiråds)?avtale(?:n|ns|perioden?)? | samarbeidsavtale[a-zæøå]* | politirådsavtale[a-zæøå]* | avtala | avtalens /;
const OTHER =
  /(?<! denne \S{0,20})avtal(?:en|a) (?:fra|frå|av|datert) (?:\S+ ){0,4}\d{4} |plan(?:en)? |tilbud|tilbod|leieavtale|databehandl|tidligere avtale|tidlegare avtale|koordinator|tilsett|tilsatt|vedtekt/;
const PRONOUN = /^ (?:den|han|ho) /;
const LASTS = /^ \S+ (?:varer|varar|gjelder|gjeld|løper|trer i kraft|har en varighet|skal gjelde|skal vare) /;
const SUBJECT = /^ (?:denne )?(?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen) /;
/** «når den er undertegnet», «fra den er underskrevet av begge parter» */
const ONCE_SIGNED =
  / (?:når|fra|frå|straks|så snart|etter at|idet) (?:den|avtalen|avtala|han|ho|begge parter|begge partar|begge|partene|partane) (?:er|blir|vert|har|ble) (?:\S+ )?(?:undertegnet|underskrevet|signert|underteikna|underskriven|underskrive|skrevet under|skrive under) /;
const SIGNING =
  /^(?:undertegning|undertegningen|underskrift|underskriften|underskrifta|underskriving|underskrivinga|signering|signeringen|signeringa|underteikning|underteikninga)$/;
const PERIOD = /^((?:19|20)\d\d)[-–/]((?:19|20)\d\d)$/;
const REACH = 7;

const help = {
  nb: 'Skriv tiden ett sted, under varighet, og la teksten vise til den eller si det samme.',
  en: 'Write the time once, under varighet, and let the text refer to it or say the same.',
};

/** When the agreement begins, when it ends and how long it lasts. */
export function termMatters(context: LintContext): readonly [Matter<Day>, Matter<Day>, Matter<number>] {
  const { starts, ends, lengths } = termSaid(context);
  return [
    { name: { nb: 'Avtalens start', en: 'The start of the agreement' }, said: starts, agree: isSameDay, help },
    { name: { nb: 'Avtalens slutt', en: 'The end of the agreement' }, said: ends, agree: isSameDay, help },
    {
      name: { nb: 'Avtalens varighet', en: 'The length of the agreement' },
      said: lengths,
      agree: (one, other) => one === other || Math.abs(one - other) < 1.5,
      help,
    },
  ];
}

function termSaid(context: LintContext): Term {
  const term: Term = { starts: [], ends: [], lengths: [] };
  const { varighet } = context.agreement;
  const { from, to } = termOf(context);
  if (varighet === undefined || !isUtelatt(varighet)) {
    if (from !== null) term.starts.push(saidAsFact(['varighet', 'fra'], from, from));
    if (to !== null) term.ends.push(saidAsFact(['varighet', 'til'], to, to));
    if (from !== null && to !== null)
      term.lengths.push(saidAsFact(['varighet', 'til'], `${from}–${to}`, monthsBetween(firstDay(from), lastDay(to))));
  }
  const sentences = sentencesWith(context.prose, WORDS, isAbout);
  for (const sentence of sentences) readTerm(sentence, term);
  addLength(term);
  for (const sentence of sentences) addOpenEnd(sentence, term);
  addNamed(namedPeriods(context.prose), term);
  return term;
}

/** The text's own start and end say how long it lasts too: «fra 2027 til 2030» is held against «i to år» and not the other way round. */
function addLength({ starts, ends, lengths }: Term): void {
  const [start, end] = [starts[0]?.value, ends[0]];
  if (typeof start !== 'string' || typeof end?.value !== 'string' || lengths.some(({ at }) => !('start' in at))) return;
  const months = monthsBetween(firstDay(start), lastDay(end.value));
  // «fire år» is said of a term that begins some weeks into the first one.
  if (months > 0 && lengths.every(({ value }) => Math.abs(value - months) > ROUNDED))
    lengths.unshift({ ...end, value: months });
}

/** How many months a length in whole years may be from the days. */
const ROUNDED = 5;

/** «fireårsperioden» is held against how long the agreement lasts, which may be some weeks less. */
function addNamed(named: readonly Said<number>[], { lengths }: Term): void {
  const [known] = lengths;
  lengths.push(...named.filter(({ value }) => known === undefined || Math.abs(value - known.value) > ROUNDED));
}

const OPEN_END =
  / (?:gjelder|gjeld|løper|varer|varar) (?:\S+ ){0,6}?(inntil vid(?:e|a)re|til vid(?:e|a)re|på ubestemt tid|utan tidsavgrensing|uten tidsbegrensning) /;
const AFTERWARDS = /deretter|etter det|forleng|forny|dersom|hvis|viss|med mindre|ny avtale|så lenge/;

/** «Avtalen gjelder inntil videre» where it else ends on a day or lasts for some years. */
function addOpenEnd(sentence: ProseSentence, { ends, lengths }: Term): void {
  const match = OPEN_END.exec(sentence.keys);
  if (!match || AFTERWARDS.test(sentence.keys) || / (?:\d{4}|år) /.test(sentence.keys.slice(match.index))) return;
  const { start, end } = wordsMatched(sentence, match);
  const isWithin = ({ at }: Said<unknown>) =>
    'start' in at && at.path === sentence.text.path && at.start >= start && at.start < end;
  if ([...ends, ...lengths].some(isWithin)) return;
  if (ends.length > 0) ends.push(saidInText(sentence, start, end, OPEN));
  else lengths.push(saidInText(sentence, start, end, Number.POSITIVE_INFINITY));
}

/** No day. */
const OPEN = 'inntil videre';

function isAbout(sentence: ProseSentence): boolean {
  const { keys, text } = sentence;
  return (
    text.kind === 'prose' &&
    !OTHER.test(keys) &&
    (OWN.test(keys) || isContinued(sentence)) &&
    !tellsOfFormerAgreement(sentence)
  );
}

/** «Den varer i to år» after «Avtalen gjelder samarbeidet …». */
function isContinued(sentence: ProseSentence): boolean {
  if (!PRONOUN.test(sentence.keys) || !LASTS.test(sentence.keys)) return false;
  let first = sentence;
  let before = sentenceBefore(first);
  while (before !== undefined && PRONOUN.test(first.keys)) {
    first = before;
    before = sentenceBefore(first);
  }
  return SUBJECT.test(first.keys);
}

function readTerm(sentence: ProseSentence, { starts, ends, lengths }: Term): void {
  const words = sentence.text.wordList.slice(sentence.from, sentence.to);
  const anchor = words.findIndex(({ key }) => ANCHOR.has(key));
  const say = <Value>(first: number, last: number, value: Value) =>
    saidInText(sentence, words[first]!.start, words[last]!.end, value);
  let [start, end, length] = [false, false, false];
  const signed = ONCE_SIGNED.exec(sentence.keys);
  if (
    signed &&
    !words.some(({ key }) => SIGNING.test(key)) &&
    words.every((_, at) => dayAt(words, at) === null || isEndAt(words, at))
  ) {
    const { start: from, end: to } = wordsMatched(sentence, signed);
    starts.push(saidInText(sentence, from, to, null));
    start = true;
  }
  for (let at = anchor + 1; at < words.length; at++) {
    const { key } = words[at]!;
    const period = PERIOD.exec(key);
    if (period && !start && words.slice(anchor, at).some((word) => /periode/.test(word.key))) {
      starts.push(say(at, at, period[1]!));
      ends.push(say(at, at, period[2]!));
      start = end = true;
    }
    const before = words.slice(Math.max(anchor, at - 3), at).map((word) => word.key);
    const isEnd = isEndAt(words, at) && !(before.at(-2) === 'fra' || before.at(-1) === 'fra');
    const date = at - anchor <= REACH + (start ? 6 : 0) ? dayAt(words, at) : null;
    if (date && isEnd && !end) {
      ends.push(say(at, date.last, date.day));
      end = true;
    } else if (
      date &&
      !start &&
      before.some((word) => /^(?:fra|frå|fom|f.o.m|kraft|den|virkning|verknad|gjelde)$/.test(word))
    ) {
      starts.push(say(at, date.last, date.day));
      start = true;
    }
    if (date) at = date.last;
    else if (!start && SIGNING.test(key) && /^(?:fra|frå|ved|etter|på)$/.test(before.at(-1) ?? '')) {
      starts.push(say(at - 1, at, null));
      start = true;
    }
    const span = date || length ? null : timeSpanAt(words, at);
    if (
      span &&
      span.months >= 6 &&
      /^(?:i|for|på|er|varer)$/.test(before.at(-1) ?? '') &&
      !isRenewal(words, span.last)
    ) {
      lengths.push(say(span.first, span.last, span.months));
      length = true;
    }
  }
}

function isEndAt(words: readonly Word[], at: number): boolean {
  if (
    /^(?:utløper|utgår)$/.test(words[at - 1]?.key ?? '') ||
    (words[at - 1]?.key === 'den' && /^(?:utløper|utgår)$/.test(words[at - 2]?.key ?? ''))
  )
    return true;
  return /^(?:til|ut|med|utgangen|utløpet|tom|t.o.m)$/.test(words[at - 1]?.key ?? '');
}

/** «forlenges for ett år om gangen» */
function isRenewal(words: readonly Word[], last: number): boolean {
  const [next, after] = [words[last + 1]?.key, words[last + 2]?.key ?? ''];
  return (next === 'om' || next === 'av') && /^gang|^gong/.test(after);
}

/** Two days are the same when neither says more than the other denies; signing is a day that nobody knows yet. */
function isSameDay(one: Day, other: Day): boolean {
  // «inngått i 2018» and «gjelder fra den er undertegnet» may be the same day.
  if (one === null || other === null) return one === other || (one ?? other)?.length === 4;
  return one.startsWith(other) || other.startsWith(one);
}

function monthsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.44;
}
