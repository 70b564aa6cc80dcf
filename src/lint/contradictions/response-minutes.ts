import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { numberIn } from '../../commitments/numbers.ts';
import type { LintContext } from '../context.ts';
import type { ProseSentence, Word } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { valueAt } from '../value-at.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const ABOUT = / responstid| innsatstid| utrykningstid| utrykkingstid|(?: på staden| på stedet| framme| fremme) /;
/** A requirement for other cases than the usual, or a figure that was measured. */
const OTHER =
  /øvrige|øvrig |andre|gjennomsnitt|median|fjor|målt|brann|ambulanse|telefon|henvend|møte|svar|mindre alvorlige|ikke haster|ikkje hastar/;
/** Places of a kind: what holds for one need not hold for the others. */
const KIND_OF_PLACE =
  / (?:\S*innbygg\S*|tettsted\S*|tettstad\S*|ytre|utenfor|utanfor|utkant\S*|bygd\S*|grend\S*|sentrum|byen|øy\S*|distriktene|distrikta) /;
const PLACE = /(?:^|[^.] )(?:på|i|til) ([A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ]+)/;
const SHARE = / (\d\d) (?:prosent|%|pst)| (\S+) av (?:ti|10) |(\d\d)%/;

/** A time, with what it holds for. */
interface Response {
  minutes: number;
  /** Where, in the words of the text; null for everywhere. */
  place: string | null;
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
  if (one.isFact) return other.place !== null && KIND_OF_PLACE.test(other.place);
  // «20 minutter i åtte av ti» and «30 minutter i 95 prosent»
  const isOtherShare = one.share !== null && other.share !== null && one.share !== other.share;
  return one.place !== other.place || isOtherShare;
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
    // Of several each holds for something of its own.
    if (first === undefined || (times.length > 1 && typeof minutes !== 'number')) continue;
    const value = { minutes: first.minutes, place: placeOf(sentence), share: shareOf(sentence) };
    said.push(saidInText(sentence, words[first.first]!.start, words[first.last]!.end, value));
  }
  return said;
}

const UNITS = ['minutt', 'minutter', 'min', 'minuttar', 'time', 'kvarter', 'halvtime'];

/** «20 minutter», «en halv time», «et kvarter». */
function timeAt(words: readonly Word[], at: number): { minutes: number; first: number; last: number } | null {
  const [key = '', next = ''] = [words[at]!.key, words[at + 1]?.key];
  if (key === 'halv' && next === 'time') return { minutes: 30, first: at, last: at + 1 };
  if (key === 'halvtime') return { minutes: 30, first: at, last: at };
  if (key === 'kvarter') return { minutes: 15, first: at, last: at };
  const number = numberIn(key);
  if (!number || number[0] !== number[1]) return null;
  if (/^min(?:utt(?:er|ar)?)?$/.test(next)) return { minutes: number[0], first: at, last: at + 1 };
  return next === 'time' ? { minutes: number[0] * 60, first: at, last: at + 1 } : null;
}

function placeOf({ text, start, end, keys }: ProseSentence): string | null {
  return KIND_OF_PLACE.exec(keys)?.[0] ?? PLACE.exec(text.words.slice(start, end))?.[1] ?? null;
}

function shareOf({ keys }: ProseSentence): string | null {
  return SHARE.exec(keys)?.slice(1).find(Boolean) ?? null;
}

function isAbout({ keys, text }: ProseSentence): boolean {
  return text.kind === 'prose' && ABOUT.test(keys) && !OTHER.test(keys);
}
