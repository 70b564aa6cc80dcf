import type { Message } from '../../diagnostics/diagnostic.ts';
import type { LintContext } from '../context.ts';
import { firstOf } from '../prose/guarded.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { isAfterGroup } from './council-meetings.ts';
import { officeOf } from './office.ts';
import { type Matter, type Said, saidInText } from './said.ts';

const ONE =
  '(?:(?:politi)?rådet|partene|partane|ordfør\\S+|varaordfør\\S+|kommunedirektør\\S*|rådmann\\S*|lensmann\\S*|politimest\\S+|politimeist\\S+|politistasjonssjef\\S*|stasjonssjef\\S*|slt-koordinator\\S*|politikontakt\\S*|beredskapskoordinator\\S*|\\S+grupp[ae]n?|\\S+utvalget|\\S+utvalet|kommunalsjef\\S*|oppvekstsjef\\S*)';
const ALL = `(${ONE}(?: og ${ONE})?)`;
const AGREEMENT = '(?:denne )?(?:avtalen|avtala|samarbeidet|samarbeidsavtalen|politirådsavtalen)';
const BETWEEN = '(?:(?!og |men |av |fra |frå |til )\\S+ ){0,5}?';

const CONVENES = ` ${ALL} (?:som )?(?:(?:er|leder|leier|leiar|fungerer som|fungerar som) (?:(?!og |ikke |ikkje )\\S+ ){1,4})?(?:og )?(?:skal )?(?:kaller inn|kallar inn|kalle inn|innkaller|innkallar|innkalle)`;

/** Something that is done by somebody. */
interface Deed {
  words: readonly string[];
  /** Each has who does it in its first group. */
  ways: readonly RegExp[];
  /** How the section about the council says it, where nothing names the meetings. */
  inCouncil?: RegExp;
  unless?: RegExp;
  name: Message;
}

const DEEDS: readonly Deed[] = [
  {
    words: ['evaluer*'],
    ways: [
      new RegExp(` ${ALL} (?:skal |vil )?(?:evaluerer|evaluerar|evaluere) ${AGREEMENT} `),
      new RegExp(` ${AGREEMENT} (?:skal |blir |vert |vil bli )?(?:evalueres|evaluerast|evaluert) ${BETWEEN}av ${ALL} `),
      new RegExp(
        ` evaluering(?:en|a)(?: av ${AGREEMENT})? (?:skal |blir |vert )?(?:gjennomføres|gjennomførast|gjøres|gjerast|utføres|foretas|foretek|gjennomført|gjort) ${BETWEEN}av ${ALL} `,
      ),
    ],
    name: { nb: 'Den som evaluerer avtalen,', en: 'Who evaluates the agreement' },
  },
  {
    words: ['evaluer*'],
    ways: [
      new RegExp(
        ` ${ALL} (?:har|er|skal ha) (?:hovedansvaret|hovudansvaret|ansvaret|ansvar|ansvarlig|ansvarleg) for (?:evaluering(?:en|a)(?: av ${AGREEMENT})?|å evaluere ${AGREEMENT}|at ${AGREEMENT} (?:blir|vert) evaluert) `,
      ),
    ],
    name: { nb: 'Den som har ansvaret for evalueringen,', en: 'Who is responsible for the evaluation' },
  },
  {
    words: [
      'kaller',
      'kallar',
      'kalle',
      'kalles',
      'kallast',
      'innkaller',
      'innkallar',
      'innkalle',
      'innkalling*',
      'innkalles',
      'innkallast',
    ],
    ways: [
      new RegExp(
        `${CONVENES} til (?:(?:(?:de|dei|ordinære|faste) )*(?:møtene|møta|møter|møte|politirådets|rådets|politirådsmøte\\S*|rådsmøte\\S*) (?!med|mellom)|(?:politi)?rådet )`,
      ),
      new RegExp(
        ` (?:møtene|møta|politirådet|rådet) (?:skal )?(?:innkalles|innkallast|kalles inn|kallast inn) ${BETWEEN}av ${ALL} `,
      ),
    ],
    // «SLT-koordinatoren er sekretær, kaller inn og skriver referat.»
    inCouncil: new RegExp(`${CONVENES} (?:$|og |med |minst |senest |seinast |innen |innan )`),
    unless:
      /grupp|utval|forum|team|ekstra|hast|øvelse|øving|foreldre|arrangement|samtale| (?:vegne|vegner|fullmakt|forfall|fravær|ellers|elles|dersom|hvis|viss|ved) /,
    name: { nb: 'Den som kaller inn til møtene,', en: 'Who convenes the meetings' },
  },
];

/** Who evaluates the agreement and who convenes the council, wherever it is said. */
export function doers({ prose }: LintContext): Matter<readonly string[]>[] {
  return DEEDS.map(({ words, ways, inCouncil, unless, name }) => {
    const said: Said<readonly string[]>[] = [];
    const isWanted = ({ text, keys }: ProseSentence) =>
      text.kind === 'prose' &&
      text.section !== 'SLT' &&
      !(unless?.test(keys) ?? false) &&
      !/ eller | ikke | ikkje /.test(keys);
    for (const sentence of sentencesWith(prose, words, isWanted)) {
      const isOfCouncil = inCouncil && sentence.text.section === 'politiråd' && !isAfterGroup(sentence);
      const match = firstOf(isOfCouncil ? [...ways, inCouncil] : ways, sentence.keys);
      if (!match) continue;
      const who = match[1]!;
      const { start, end } = wordsOfGroup(sentence, match, who);
      said.push(saidInText(sentence, start, end, who.split(' og ').map(identity)));
    }
    return {
      name,
      said,
      agree: (one, other) => one.some((it) => other.includes(it)) || [...one, ...other].some((it) => it === 'partene'),
      help: { nb: 'Bestem hvem, og skriv det ett sted.', en: 'Decide who, and write it once.' },
    };
  });
}

/** The words of what a group of a match holds. */
function wordsOfGroup(
  { text, keys, from }: ProseSentence,
  match: RegExpExecArray,
  group: string,
): { start: number; end: number } {
  const count = (part: string) => part.split(' ').filter(Boolean).length;
  const first = from + count(keys.slice(0, keys.indexOf(` ${group} `, match.index)));
  return { start: text.wordList[first]!.start, end: text.wordList[first + count(group) - 1]!.end };
}

/** One name for each, however it is inflected. */
function identity(who: string): string {
  if (/^(?:politi)?rådet$/.test(who)) return 'politirådet';
  if (/^part/.test(who)) return 'partene';
  return officeOf(who)?.name ?? who.replace(/(?:en|a|et)$/, '').replace('utvalg', 'utval');
}
