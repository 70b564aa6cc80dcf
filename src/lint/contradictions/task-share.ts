import type { Message } from '../../diagnostics/diagnostic.ts';
import type { LintContext } from '../context.ts';
import { keysBetween, type ProseSentence, type Word } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { type Matter, type Said, saidInText } from './said.ts';

/** A share of a position: of one that is told, «50 % av stillingen», or one of its own, «40 % stilling til oppgaven». */
interface Share {
  percent: number;
  isPart: boolean;
}

const ASIDE =
  '(?:(?:er|blir|vert|som er) )?(?:avsatt|avsett|satt av|sett av|øremerket|øremerka|øyremerkt|øyremerka|frigjort|frigjord|knyttet|knytt)';
const TASK =
  'dette|oppgaven|oppgavene|oppgåva|oppgåvene|funksjonen|rollen|rolla|samarbeidet|ordningen|ordninga|vervet|kommunen|kommunesamarbeidet|arbeidet(?! med)';

/** Whose time it is, and the ways of saying what it is set aside for, each for the words that come after the number. */
interface Holder {
  name: Message;
  section: string;
  who: RegExp;
  /** «av stillingen sin avsatt til dette» */
  part: RegExp;
  /** «avsatt til dette», after «av stillingen er 50 %» */
  aside: RegExp;
  /** «stilling til oppgaven» */
  own: RegExp;
}

function holder(name: Message, section: string, who: RegExp, task: string): Holder {
  const tasks = `(?:${TASK}|${task})`;
  return {
    name,
    section,
    who,
    part: new RegExp(
      `^ (?:av )?(?:stilling|arbeidstid)(?:en|a|i)(?: sin| si)?(?: til \\S+)?(?: ${ASIDE})? (?:til|for|på) ${tasks} `,
    ),
    aside: new RegExp(`^ ${ASIDE} (?:til|for) ${tasks} `),
    own: new RegExp(
      `^ (?:av (?:en|ei|ein|et|eit) (?:hel |heil |full )?)?(?:stilling|stillingsressurs|årsverk)(?:s\\S+)? (?:som|til|for) ${tasks} `,
    ),
  };
}

const HOLDERS: readonly Holder[] = [
  holder(
    {
      nb: 'Den delen av stillingen som politikontakten har til oppgaven,',
      en: 'The share of the position that the politikontakt has for the task',
    },
    'politikontakt',
    / politikontakt(?:en|ens)? /,
    'politikontakt\\S*|å (?:være|vere) politikontakt|politirådsarbeidet',
  ),
  holder(
    {
      nb: 'Den delen av stillingen som SLT-koordinatoren har til oppgaven,',
      en: 'The share of the position that the SLT coordinator has for the task',
    },
    'SLT',
    / slt-?koordinator(?:en|ens)? /,
    'slt|slt-\\S+|å (?:være|vere) slt-?koordinator',
  ),
];
const WORDS = ['stilling*', 'arbeidstid*', 'årsverk*'];
/** What is planned or bounded, or somebody else's. */
const OTHER =
  /finansier|dekker|dekkjer|utgift|lønn|refusjon|tilskudd|tilskot|inntil|opptil|opp til|ønsk|ynsk|vurder|utvid|på sikt|planlegg|fra neste|frå neste|tidligere|tidlegare|redusert| politikontakt(?:er|ar|ene|ane)s? |forebygger|førebyggjar|utekontakt|vikar/;
const HALF = /^(?:halve|halvparten|halvdelen)$/;
const BOUND = / (?:minst|minimum|ca|cirka|omtrent|lag|over|under|rundt) $/;
/** «Av politikontaktens stilling er 30 %» */
const OF_POSITION =
  / av (?:\S+ ){0,3}(?:stilling|stillingen|stillinga|stillingi|arbeidstid|arbeidstiden|arbeidstida) (?:\S+ ){0,2}er $/;

/** Which share of a position is set aside for the task. A whole position of which a part is set aside says two things that are both true. */
export function taskShares({ prose }: LintContext): Matter<Share>[] {
  const sentences = sentencesWith(prose, WORDS, ({ text, keys }) => text.kind === 'prose' && !OTHER.test(keys));
  return HOLDERS.map((holder) => {
    const others = HOLDERS.filter((it) => it !== holder);
    const isAbout = ({ text, keys }: ProseSentence) =>
      !others.some(({ who }) => who.test(keys)) && (holder.who.test(keys) || text.section === holder.section);
    return {
      name: holder.name,
      said: sentences.filter(isAbout).flatMap((sentence) => shareIn(sentence, holder) ?? []),
      // Two positions are compared where their sizes are.
      agree: (one, other) => one.percent === other.percent || !(one.isPart || other.isPart),
      help: {
        nb: 'Bestem hvor stor del av stillingen det er, og skriv det ett sted.',
        en: 'Decide how large the share is, and write it once.',
      },
    };
  });
}

function shareIn(sentence: ProseSentence, { part, aside, own }: Holder): Said<Share> | null {
  const { text, from, to } = sentence;
  for (let at = from; at < to; at++) {
    const share = percentAt(sentence, at);
    if (!share) continue;
    const before = keysBetween(text.wordList, from, at);
    const rest = keysBetween(text.wordList, share.next, to);
    const isPart = part.test(rest) || (OF_POSITION.test(before) && aside.test(rest));
    if (!BOUND.test(before) && (isPart || own.test(rest)))
      return saidInText(sentence, text.wordList[at]!.start, share.end, { percent: share.percent, isPart });
  }
  return null;
}

/** «50 %», «40 prosent», «halve», and the word after. */
function percentAt({ text, to }: ProseSentence, at: number): { percent: number; end: number; next: number } | null {
  const { key, end } = text.wordList[at]!;
  if (HALF.test(key)) return { percent: 50, end, next: at + 1 };
  if (!/^\d{1,3}$/.test(key)) return null;
  const mark = /^ ?%/.exec(text.words.slice(end, end + 2));
  if (mark) return { percent: Number(key), end: end + mark[0].length, next: at + 1 };
  const word: Word | undefined = at + 1 < to ? text.wordList[at + 1] : undefined;
  return word && /^prosents?$/.test(word.key) ? { percent: Number(key), end: word.end, next: at + 2 } : null;
}
