import { keysBetween } from '../../prose/prose.ts';
import { isParty } from '../reservation-words.ts';
import type { Standing } from './standing.ts';

/** Whose wishes these are: a party's, or those of somebody else. */
const OTHERS =
  /^(?:som|hvis|viss|dersom|når|om|at|hva|kva|den|dei?|publikum|innbygger\S*|innbyggjar\S*|foreldre\S*|elev\S*)$/;
/** In front of «det er avgjørende at»: a reason, a condition or an opinion. */
const TELLS_WHY =
  / (?:fordi|siden|sidan|ettersom|når|hvis|viss|dersom|hvorfor|kvifor|som|at|mener|meiner|påpeker|understreker|understrekar) (?:\S+ ){0,2}$| om $/;

const MATTERS = /^(?:utfordring|fokusområd|innsatsområd|satsingsområd|områd|tema|tiltak|saker)/;

/** Whether a wish stands where something was to be promised: «det er viktig at politiet», «ønske å». */
export function isWish({ sentence, previous }: Standing): boolean {
  const { text } = sentence;
  // Wishes belong where the purpose is told.
  return text.section !== 'formål' && text.kind === 'prose' && !/^(?:et|eit|som|ønske)$/.test(previous);
}

/** Whether a party wants it, and nobody else: «partene ønsker å». */
export function isWanted({ sentence, first }: Standing): boolean {
  const { text, from } = sentence;
  const before = keysBetween(text.wordList, from, first).trim().split(' ');
  return (
    text.section !== 'formål' &&
    text.kind === 'prose' &&
    (!before.some((key) => OTHERS.test(key)) || leadsToList(sentence, before)) &&
    before.some((key) => isParty(key) || /^(?:slt|kommune|politidistrikt|begge)$/.test(key))
  );
}

/** «Utfordringer som SLT ønsker å løfte fram:» is all that is said of what follows. */
function leadsToList({ text, end }: Standing['sentence'], before: readonly string[]): boolean {
  return text.words[end - 1] === ':' && before[1] === 'som' && MATTERS.test(before[0]!);
}

/** Whether it is called important and nothing follows: «det er avgjørende at». */
export function isOnlyWeighty({ sentence, first }: Standing): boolean {
  const { text, from } = sentence;
  // «Da er det avgjørende at …»; where somebody thinks it is, or it is why, that is told.
  return (
    text.section !== 'formål' &&
    text.kind === 'prose' &&
    !TELLS_WHY.test(keysBetween(text.wordList, Math.max(from, first - 4), first))
  );
}
