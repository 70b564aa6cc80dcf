import type { Hyppighet } from '../../../schema/values/hyppighet.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { FoundFrequency } from '../../commitments/frequency.ts';
import { frequencyOf } from '../../commitments/frequency-of.ts';
import type { LintContext } from '../context.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { valueAt } from '../value-at.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';
import { scheduledMeetings } from './scheduled-meetings.ts';

/** A frequency counted by the year. */
interface PerYear {
  low: number;
  high: number;
  /** Given as data, as an exact number. */
  exact?: true;
  /** «minst to»: beside an exact fact that is higher it promises less. */
  least?: boolean;
}

/** One of the things whose frequency an agreement says in several places. */
interface Kind {
  path: readonly string[];
  words: readonly string[];
  about: (sentence: ProseSentence) => boolean;
  name: { nb: string; en: string };
  /** Meetings are counted by their months too. */
  scheduled?: true;
}

export const MEETING_WORDS =
  'møte møter møtes møtast møtest møta møtene møtet møtar politirådsmøter politirådsmøte rådsmøter samles samlast treffes treffast treffest treff trer'.split(
    ' ',
  );
const OTHER_BODY =
  / slt|forum|felles|grupp|pst |sikkerhetstjeneste|tryggingsteneste|evaluer|ekstra|utvalg|skole|i tillegg|kommunestyre|formannskap|politikontakt|leiarane|lederne|eigne råd|egne råd|andre råd|nabokommun|går gjennom|gjennomgå|gjennomgang|(?:siste|første|fyrste) møte/;
const EVALUATION =
  'evaluerer evaluerar evalueres evaluerast evaluering evaluere evalueringen evalueringa evaluert'.split(' ');

const KINDS: readonly Kind[] = [
  {
    path: ['seksjoner', 'politiråd', 'møter'],
    words: [...MEETING_WORDS, 'kommer', 'kjem'],
    about: ({ keys, text }) =>
      (text.section === 'politiråd' || / politirådet |politirådsmøte| rådet /.test(keys)) && !OTHER_BODY.test(keys),
    name: { nb: 'Møtehyppigheten', en: 'The meeting frequency' },
    scheduled: true,
  },
  {
    path: ['seksjoner', 'politikontakt', 'tilstedeværelse'],
    words: ['dag', 'dager', 'dagar', 'ukentlig', 'vekentleg', 'dagen'],
    about: ({ keys, text }) =>
      (text.section === 'politikontakt' || /politikontakt/.test(keys)) &&
      / stede | stades | tilstede |besøk|kontordag/.test(keys),
    name: { nb: 'Politikontaktens tilstedeværelse', en: 'The presence of the politikontakt' },
  },
  {
    path: ['seksjoner', 'evaluering', 'hyppighet'],
    words: EVALUATION,
    about: ({ text }) => text.section === 'evaluering',
    name: { nb: 'Hvor ofte det evalueres,', en: 'The frequency of the evaluation' },
  },
];

const help = {
  nb: 'Skriv tallet ett sted, som felt, og nevn det i teksten med {{…}}.',
  en: 'Write the number once, as data, and mention it in the text as {{…}}.',
};

/** How often the council meets, the politikontakt is present and the cooperation is evaluated. */
export function frequencies(context: LintContext): Matter<PerYear>[] {
  return KINDS.map((kind) => ({ name: kind.name, said: allSaid(kind, context), agree: isCompatible, help }));
}

const BODY = /^(\p{L}[\p{L}-]*?(?:utval|utvalg|grupp|team|forum|nettverk))(?:et|a|en|e|ene|s|ets|as|ens)?$/u;

const isAboutGroup = ({ text, keys }: ProseSentence) =>
  text.kind === 'prose' && /grupp|utval|team|forum|nettverk/.test(keys);

/** How often each group meets that the text names: «SLT-utvalget», «koordineringsgruppa». */
export function groupFrequencies({ prose }: LintContext): Matter<PerYear>[] {
  const groups = new Map<string, { name: string; said: Said<PerYear>[] }>();
  for (const sentence of sentencesWith(prose, MEETING_WORDS, isAboutGroup)) {
    const words = sentence.text.wordList.slice(sentence.from, sentence.to);
    const bodies = words
      .flatMap((word) => BODY.exec(word.key)?.slice(1) ?? [])
      .map((body) => body.replace(/utvalg$/, 'utval'));
    const [body] = bodies;
    if (
      body === undefined ||
      new Set(bodies).size > 1 ||
      / politiråd\S* | rådet | felles | ekstra /.test(sentence.keys)
    )
      continue;
    const name = words.find(({ key }) => BODY.exec(key))!.text;
    const group = groups.get(body) ?? { name, said: [] };
    groups.set(body, group);
    group.said.push(...saidIn(sentence, true));
  }
  return [...groups.values()].map(({ name, said }) => ({
    name: { nb: `Hvor ofte ${name} møtes,`, en: `How often ${name} meets` },
    said,
    agree: isCompatible,
    help: { nb: 'Bestem hvor ofte, og skriv det ett sted.', en: 'Decide how often, and write it once.' },
  }));
}

const SAID_AGAIN = / (?:dvs|det vil si|det vil seie|altså) /;

function allSaid({ path, words, about, scheduled }: Kind, { agreement, prose }: LintContext): Said<PerYear>[] {
  const fact = valueAt(agreement, path);
  const said: Said<PerYear>[] = [];
  if (fact !== undefined && !isUtelatt(fact)) {
    const given = fact as Hyppighet & { dager?: Hyppighet['antall'] };
    const frequency = frequencyOf({ ...given, antall: given.antall ?? given.dager ?? 1 });
    if (frequency?.perYear) {
      const shown = `${given.antall ?? given.dager} per ${given.per}`;
      said.push(saidAsFact(path, shown, { ...range(frequency), ...(frequency.bound === null && { exact: true }) }));
    }
  }
  for (const sentence of sentencesWith(prose, words, (it) => it.text.kind === 'prose' && about(it)))
    said.push(...saidIn(sentence, scheduled === true));
  return said;
}

/** The second frequency of a sentence is mostly about something else, unless it says the first in other words. */
function saidIn(sentence: ProseSentence, isScheduled: boolean): Said<PerYear>[] {
  const found = frequenciesOf(sentence).slice(0, SAID_AGAIN.test(sentence.keys) ? 2 : 1);
  if (found.length > 0)
    return found.map((it) => saidInText(sentence, it.start, it.end, { ...range(it), least: it.bound === 'minst' }));
  const schedule = isScheduled ? scheduledMeetings(sentence) : null;
  if (!schedule) return [];
  const { start, end, low, high } = schedule;
  return [saidInText(sentence, start, end, { low, high })];
}

function isCompatible(one: PerYear, other: PerYear): boolean {
  if (one.exact && other.least && other.low < one.low) return false;
  return other.low <= one.high && one.low <= other.high;
}

function range({ perYear, bound }: Pick<FoundFrequency, 'perYear' | 'bound'>): { low: number; high: number } {
  const [low, high] = perYear ?? [1, 1];
  return { low: bound === 'høyst' ? 0 : low, high: bound === 'minst' ? Number.POSITIVE_INFINITY : high };
}
