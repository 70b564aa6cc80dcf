import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { numberIn } from '../../commitments/numbers.ts';
import type { LintContext } from '../context.ts';
import type { ProseSentence, ProseText, Word } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { valueAt } from '../value-at.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const ABOUT = / responstid| innsatstid| utrykningstid| utrykkingstid|(?: på staden| på stedet| framme| fremme) /;
/** A requirement for other cases than the usual, or a figure that was measured. */
const OTHER =
  /øvrige|øvrig |andre|gjennomsnitt|median|fjor|målt|brann|bakvakt|reserve|forsterk|ambulanse|telefon|henvend|møte|svar|mindre alvorlige|ikke haster|ikkje hastar| (?:var|lå|låg|har vært|har vore) /;
/** Places of a kind, by what they are called: what holds for one need not hold for the others. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/ \S*innbygg\S* /, 'innbyggere'],
  [/ (?:utenfor|utanfor|ytre|utkant\S*|bygd\S*|grend\S*|distriktene|distrikta|resten|rest) /, 'utenfor'],
  [/ øy\S* /, 'øyer'],
  [/ (?:tettsted\S*|tettstad\S*) /, 'tettsted'],
  [/ (?:sentrum|by|byen|bykjern\S*|sentrumskjern\S*|sentrumsområde\S*) /, 'sentrum'],
];
const INHABITANTS = / (?:(?!med )\S+ )?(?:\d+ ){1,3}innbygg/;
const PLACE = /(?:^|[^.] )(?:på|i|til) ([A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ]+)/g;
/** «politiet i Narvik» tells who, not where. */
const WHO = /(?:politiet|lensmannen|politistasjonen|patruljen|kommunen|innbyggerne|innbyggjarane) $/i;
const SHARE = / (\d\d) (?:prosent|%|pst)| (\S+) av (?:ti|10) |(\d\d)%/;

interface Where {
  kind: string | null;
  name: string | null;
}

/** A time, with what it holds for. */
interface Response {
  minutes: number;
  /** Null for everywhere. */
  place: Where | null;
  share: string | null;
  isFact?: true;
}

/** How many minutes may pass before the police are there. */
export function responseMinutes(context: LintContext): Matter<Response> {
  return {
    name: { nb: 'Responstiden', en: 'The response time' },
    said: allSaid(context),
    agree: areCompatible,
    help: {
      nb: 'Skriv tiden ett sted, under tjenestetilbud.responstid, og rett den andre.',
      en: 'Write the time once, under tjenestetilbud.responstid, and correct the other.',
    },
  };
}

function areCompatible(one: Response, other: Response): boolean {
  if (one.minutes === other.minutes) return true;
  if (one.isFact) return other.place !== null && other.place.kind !== null;
  // «20 minutter i åtte av ti» and «30 minutter i 95 prosent»
  const isOtherShare = one.share !== null && other.share !== null && one.share !== other.share;
  return !isSamePlace(one.place, other.place) || isOtherShare;
}

function isSamePlace(one: Where | null, other: Where | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.name !== null && other.name !== null && one.name !== other.name) return false;
  return one.kind === other.kind || (one.name !== null && one.name === other.name && !(one.kind && other.kind));
}

function allSaid({ agreement, prose }: LintContext): Said<Response>[] {
  const said: Said<Response>[] = [];
  const path = ['seksjoner', 'tjenestetilbud', 'responstid'];
  const fact = valueAt(agreement, path);
  const minutes = fact === undefined || isUtelatt(fact) ? undefined : valueAt(fact, ['minutter']);
  if (typeof minutes === 'number')
    said.push(
      saidAsFact([...path, 'minutter'], `${minutes} minutter`, { minutes, place: null, share: null, isFact: true }),
    );
  for (const sentence of sentencesWith(prose, UNITS, isAbout)) {
    const words = sentence.text.wordList.slice(sentence.from, sentence.to);
    const times = words.flatMap((_, at) => timeAt(words, at) ?? []);
    const [first] = times;
    if (first === undefined) continue;
    const push = ({ minutes, first, last }: Time, place: Where | null) =>
      said.push(
        saidInText(sentence, words[first]!.start, words[last]!.end, { minutes, place, share: shareOf(sentence) }),
      );
    if (times.length === 1 || typeof minutes === 'number')
      push(first, placeIn(sentence.text, sentence.start, sentence.end));
    else {
      // Of several each holds for something of its own, which is named after it.
      const places = times.map(({ last }, index) => {
        const next = times[index + 1];
        return placeIn(sentence.text, words[last]!.end, next ? words[next.first]!.start : sentence.end);
      });
      if (places.every((it) => it !== null)) for (const [index, time] of times.entries()) push(time, places[index]!);
    }
  }
  return said;
}

const UNITS = ['minutt', 'minutter', 'min', 'minuttar', 'time', 'kvarter', 'halvtime'];

interface Time {
  minutes: number;
  first: number;
  last: number;
}

/** «20 minutter», «en halv time», «et kvarter». */
function timeAt(words: readonly Word[], at: number): Time | null {
  const [key = '', next = ''] = [words[at]!.key, words[at + 1]?.key];
  if (key === 'halv' && next === 'time') return { minutes: 30, first: at, last: at + 1 };
  if (key === 'halvtime') return { minutes: 30, first: at, last: at };
  if (key === 'kvarter') return { minutes: 15, first: at, last: at };
  if (/^(?:en|ein)$/.test(key) && next === 'time') return { minutes: 60, first: at, last: at + 1 };
  const number = numberIn(key);
  if (!number || number[0] !== number[1]) return null;
  if (/^min(?:utt(?:er|ar)?)?$/.test(next)) return { minutes: number[0], first: at, last: at + 1 };
  return next === 'time' ? { minutes: number[0] * 60, first: at, last: at + 1 } : null;
}

/** The place that a stretch of text names. */
function placeIn({ words }: ProseText, start: number, end: number): Where | null {
  const said = words.slice(start, end).trim();
  const keys = ` ${said.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = KINDS.find(([form]) => form.test(keys));
  const kind =
    found === undefined ? null : found[1] === 'innbyggere' ? (INHABITANTS.exec(keys)?.[0] ?? found[1]) : found[1];
  const named = [...said.matchAll(PLACE)].find(
    ({ 0: match, 1: name, index }) => !WHO.test(said.slice(0, index + match.length - name!.length - 2)),
  );
  const name = named?.[1]?.toLowerCase() ?? null;
  return kind === null && name === null ? null : { kind, name };
}

function shareOf({ keys }: ProseSentence): string | null {
  return SHARE.exec(keys)?.slice(1).find(Boolean) ?? null;
}

function isAbout({ keys, text }: ProseSentence): boolean {
  return text.kind === 'prose' && ABOUT.test(keys) && !OTHER.test(keys);
}
