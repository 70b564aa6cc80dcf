import { beside } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { namesActor } from './actors.ts';
import { asksWhether } from './reservation-words.ts';

/** In front of the verb they make it part of something else: a goal, a condition, a description. */
const SUBORDINATE =
  /^(?:at|som|når|hvis|viss|dersom|hvordan|korleis|hva|kva|hvem|kven|der|mens|medan|fordi|kan|kunne|ble|var|vart|å)$/;
/** «følges opp i politiets virksomhetsstyring», «settes opp på årets siste møte» */
const IN_ITS =
  / i (?:politiets|kommunens|politirådets|politidistriktets|lensmannsdistriktets|politiet sin|politiet si|kommunen sin|kommunen si) | på (?:årets |det )?(?:første |siste |fyrste |neste )?(?:politirådsmøtet|rådsmøtet|møtet|møte|vårmøtet|høstmøtet|haustmøtet|årsmøtet) /;
/** «samordnes mellom leder og politistasjonssjef», «føres av samordneren og slettes etter fem år» */
const BETWEEN =
  / mellom (?:\S*(?:leder|leiar|sjef|sjefen|kontakt|kontakten|koordinator|koordinatoren|kommunen|politiet|lederen|leiaren|ordføreren|ordføraren)) og \S+ | av \S+(?:neren|eren|aren|sjefen|kontakten|mannen|direktøren|koordinatoren) (?=.* og )/;
/** «Møteplanen settes opp for ett år. Sekretæren har ansvaret for planen.» */
const OWNS =
  / (?:har|hev|ber|bærer) (?:\S+ )?(?:ansvar|ansvaret|hovedansvaret|hovudansvaret) for (?:dette|det|planen|\S*(?:plan|planen|rapport|rapporten|arbeidet|oppfølgingen|oppfølginga|oversikten|oversikta|møteplanen|årshjulet)) | er ansvarlige? for (?:dette|det|planen|arbeidet) | er ansvarlege? for (?:dette|det|planen|arbeidet) | ansvarl(?:ig|eg) | ansvaret (?:for \S+ )?(?:har|hev|ligger|ligg|hviler|kviler|er) /;
/** «Kommunen har ansvaret for skolene. Det skal sørges for at …»: whoever has the matter has what follows from it. */
const OWNED =
  / (?:ansvar|ansvaret|hovedansvaret|hovudansvaret|ansvarlige?|ansvarlege?) | (?:leder|leiar|samordner|samordnar|koordinerer|koordinerar|styrer) (?:\S+ )?(?:arbeidet|gruppen|gruppa) /;

/** The words of a sentence. */
export function keysOf({ text, from, to }: ProseSentence): string[] {
  return text.wordList.slice(from, to).map(({ key }) => key);
}

/** Facts are no prose, and a sentence that mentions one is filled in with it. */
export function isOwnText({ text, start, end }: ProseSentence): boolean {
  // A heading may ask: «Hvor blir det skrevet?»
  if (/\?[*_]{0,3}$/.test(text.words.slice(start, end))) return false;
  return text.kind === 'prose' && text.section !== 'vedlegg' && !text.text.slice(start, end).includes('{{');
}

/** The word that the clause of a word begins with, after the last comma. */
export function clauseStart({ text, from }: ProseSentence, index: number): number {
  for (let at = index; at > from; at--)
    if (/[,;:(–|]/.test(text.words.slice(text.wordList[at - 1]!.end, text.wordList[at]!.start))) return at;
  return from;
}

/** Whether a clause that begins so is part of another. */
export function isSubordinate(words: readonly string[]): boolean {
  // «Tiltak for å få ned farten må settes i verk»: the main clause goes on with its verb.
  const goal = words.lastIndexOf('å');
  const goesOn = goal > 0 && words.slice(goal).some((key) => key === 'må' || key === 'skal');
  const clause = goesOn ? [...words.slice(0, goal), ...words.slice(goal + 1)] : words;
  return clause.some((key, index) => SUBORDINATE.test(key) || (key === 'om' && asksWhether(clause[index - 1] ?? '')));
}

/** Whether the place where it is done, those between whom it is, or the sentence that follows in the paragraph tells whose it is. */
export function isOwnedInPassing(sentence: ProseSentence): boolean {
  if (IN_ITS.test(sentence.keys) || BETWEEN.test(sentence.keys)) return true;
  const next = beside(sentence, 1);
  return next !== undefined && OWNS.test(next.keys) && namesActor(keysOf(next));
}

/** Whether the sentence before, in the same paragraph, tells who has the matter. */
export function isOwnedBefore(sentence: ProseSentence): boolean {
  const previous = beside(sentence, -1);
  return previous !== undefined && OWNED.test(previous.keys) && namesActor(keysOf(previous));
}
