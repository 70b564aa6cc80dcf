import { subjectIn } from '../../commitments/actors.ts';
import { type Word, wordsOf } from '../../commitments/words.ts';

/** Words that open a clause inside the sentence: what comes after says more about something, and not what is to be done. */
const SUBORDINATORS = new Set('at som når hvis dersom viss fordi ettersom mens medan hvor der om'.split(' '));
/** A sentence in the past tells what was done. */
const PAST = new Set('ble blei vart var hadde fikk fekk vært vore'.split(' '));
/** Verbs that describe. */
const DESCRIBES = new Set(
  (
    'er har ligger ligg består utgjør utgjer omfatter omfattar grenser grensar heter heiter finnes finst bor bur opplever opplev ' +
    'vokser veks tar tek kalles kallast synes viser'
  ).split(' '),
);
/** Words that end as a passive verb does: «sendes», «haldast». */
const PASSIVE = /^(?:\p{Ll}{2,}(?:es|ast|ås|ys)|\p{Ll}*(?:gis|tas)|nås|fås|ses)$/u;
const NO_PASSIVE =
  /^(?:deres|felles|fremdeles|således|særdeles|annerledes|samtlige|alles|begges|finnes|synes|kalles|kallast|minnes|trives|(?:vis|omtal|beskriv|nevn|menes|regn|forstå|oppfatt|opplev|definer)(?:es|ast|s)|(?:sein|snar|oft|hels|rask|nær|tidleg|vikti?g|flest|størst|lengst|høg|tett)\p{L}*ast|\p{L}+(?:enes|anes|ies))$/u;
/** «Svarfristen er 14 dager» is a promise, though nobody does anything in it. */
const TERM =
  /^(?:\p{L}{0,24}frist(?:en|ene|a|ane)?|\p{L}{0,24}tid(?:en|a)?|\p{L}{0,24}varsel(?:et)?|møtet?|møtene|møta|oppmøte(?:t)?)$/u;

/** The words of the main clause in front of the first clause inside it; all of a sentence that opens with one. */
export function mainClause(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ key }, i) => i > 1 && SUBORDINATORS.has(key));
  return at === -1 ? words : words.slice(0, at);
}

/** Whether a sentence tells what was, and so promises nothing. */
export function isPast(text: string): boolean {
  return mainClause(wordsOf(text)).some(({ key }) => PAST.has(key));
}

/** Whether a sentence without «skal» says what is to be done: «referatet sendes», «politiet besøker skolene», «svarfristen er 14 dager». */
export function isDutyLike(text: string): boolean {
  const words = mainClause(wordsOf(text));
  if (words.some(({ key }) => PAST.has(key))) return false;
  if (words.some(isPassive) || words.some(({ key }) => key === 'blir' || key === 'vert')) return true;
  if (words.slice(0, 3).some(({ key }) => TERM.test(key))) return true;
  return !words.some(({ key }) => DESCRIBES.has(key)) && subjectIn(words) !== null;
}

/** Whether the main verb says what is done to something: «referatet sendes». */
export function isDone(text: string): boolean {
  return mainClause(wordsOf(text)).some(isPassive);
}

/** A verb that says what is done, whoever does it. */
export function isPassive({ key }: Word): boolean {
  return PASSIVE.test(key) && !NO_PASSIVE.test(key);
}

const PRESENCE =
  /^(?:politikontakt|slt|kontaktperson|vakt|kontor|stasjon|til|tilgjengeleg|tilgjengelig|bemanna|bemanne|åpningstid|åpen|åpent|opningstid|open|ope)/;

/** «Politikontakten har kontor på rådhuset», «vakten er bemannet»: a description that somebody relies on. */
export function isPresence(text: string): boolean {
  const words = mainClause(wordsOf(text));
  return words.some(({ key }) => key === 'har' || key === 'er') && words.some(({ key }) => PRESENCE.test(key));
}
