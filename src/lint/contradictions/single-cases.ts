import { firstOf, guarded, type Pattern } from '../prose/guarded.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { NOT, type Opposites } from './opposites.ts';

const CASES =
  '(?:enkeltsak\\S*|enkeltperson\\S*|personsak\\S*|einskildsak\\S*|einskildperson\\S*|(?:navngitte|namngjevne|konkrete) (?:personer|personar|ungdommer|ungdommar|barn|unge|familier|familiar))';
const DEALS =
  '(?:drøft\\S*|behandl\\S*|handsam\\S*|gjennomgå\\S*|gå gjennom|går gjennom|tas opp|takast opp|tar opp|tek opp|tema|fokus|orienter\\S*|dagsorden\\S*|sakliste\\S*|saksliste\\S*)';
const DEALS_WITH_NONE: readonly Pattern[] = [
  new RegExp(
    ` (?:drøft\\S*|behandl\\S*|handsam\\S*|ta opp|tar opp|tek opp|diskuter\\S*) (?:\\S+ ){0,2}${NOT} (?:\\S+ ){0,2}${CASES} `,
  ),
  new RegExp(` ${NOT} (?:drøft\\S*|behandl\\S*|handsam\\S*|ta opp|diskuter\\S*) (?:\\S+ ){0,2}${CASES} `),
  guarded(
    / (?:behandles|drøftes|handsamast|drøftast|tas|takast) /,
    new RegExp(
      ` ${CASES} (?:\\S+ ){0,2}(?:(?:behandles|drøftes|handsamast|drøftast|tas|takast) (?:opp )?${NOT}|${NOT} (?:behandles|drøftes|handsamast|drøftast|tas|takast)) `,
    ),
  ),
];
/** «hatytringer mot enkeltpersoner» is a matter of its own. */
const OF_WHOM = '(?<! (?:mot|til|fra|frå|av|hos) |(?<!bekymring|uro) for )';
const DEALS_WITH_SOME = new RegExp(
  ` ${DEALS} (?:\\S+ ){0,6}${OF_WHOM}${CASES} |(?<= )${OF_WHOM}${CASES} (?:\\S+ ){0,6}${DEALS} `,
);
/** What a council that deals with no single cases may still do, or what is done elsewhere. */
const NOT_AS_CASE = new RegExp(
  ` (?:${NOT}|ingen|uten|utan|aldri|kan|når (?!det (?:gjelder|gjeld|er nødvendig|er naudsynt|trengs|trengst) )\\S+|anonym\\S*|prinsip\\S*|dersom|hvis|viss|unntak|unnatak|henvis\\S*|tilvis\\S*|opplysning\\S*|taushets\\S*|teieplikt\\S*|slt\\S*|\\S*grupp\\S*|\\S*team\\S*|barnevern\\S*|foreslå\\S*|inviter\\S*|media|mediene) `,
);
const aboutCouncil = ({ text, keys }: ProseSentence) =>
  / politiråd\S* /.test(keys) ||
  (text.section === 'politiråd' && / (?:rådet|møte\S*|dagsorden\S*|sakliste\S*) /.test(keys)) ||
  (text.section === 'organisering' && / (?:rådet|rådsmøte\S*|(?:ethvert|hvert|kvart|alle) møt\S*) /.test(keys));
const CASE_WORDS = [
  'enkeltsak*',
  'enkeltperson*',
  'personsaker',
  'personsakar',
  'einskildsak*',
  'einskildperson*',
  'navngitte',
  'namngjevne',
  'konkrete',
];

/** Whether the council deals with single cases, which it is not to do. */
export const SINGLE_CASES: Opposites = {
  about: { nb: 'om politirådet behandler enkeltsaker', en: 'whether the council deals with single cases' },
  suspect: 'other',
  one: {
    words: CASE_WORDS,
    test: (keys, { text }) =>
      firstOf(DEALS_WITH_NONE, keys) !== null &&
      (text.section === 'politiråd' || / (?:politiråd\S*|rådet) /.test(keys)) &&
      !/ (?:med mindre|unntatt|unnateke|unntak|annet enn|anna enn|bortsett|utover|uten|utan) /.test(keys),
  },
  other: {
    words: CASE_WORDS,
    test: (keys, it) => aboutCouncil(it) && DEALS_WITH_SOME.test(keys) && !NOT_AS_CASE.test(keys),
  },
};
