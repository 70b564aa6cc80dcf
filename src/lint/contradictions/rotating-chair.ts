import { firstOf, guarded } from '../prose/guarded.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { type MatchedWords, wordsMatched } from '../prose/words-matched.ts';
import type { Office } from './office.ts';

/** Words of sentences that may say that several lead in turn. */
export const TAKING_TURNS = [
  ...['omgang', 'rundgang', 'skift', 'tur', 'vekselvis', 'vekselsvis', 'annenhver', 'annethvert', 'annankvar'],
  ...['annakvar', 'annakvart', 'kvar', 'kvart', 'veksler', 'vekslar', 'veksle', 'skifter', 'skiftar', 'skiftes'],
  ...['alternerer', 'alternerar', 'roterer', 'roterar', 'rullerer', 'rullerar', 'bytter', 'byttes', 'byter', 'bytast'],
  ...['bytes', 'bytar', 'partallsår', 'partalsår'],
];

const TURNS =
  '(?:på (?:omgang|rundgang|skift|tur)|etter tur|vekselvis|vekselsvis|annenhver|annethvert|annankvar|annakvart?|anna kvart?|annan kvar)(?: (?:gang|gong|år|halvår|møte|periode))?';
const GOES = `(?:(?:går|gå) ${TURNS}|veksler|veksle|vekslar|vekslast|skifter|skiftar|skiftes|skiftast|alternerer|alternerar|roterer|roterar|rotere|rullerer|rullerar|rullere|bytes|byttes|bytast|byter|bytter)(?! ut )`;
const COUNCIL = '(?:(?:politi)?rådet|(?:politi)?rådets|møtene|møta|møtet|møter|(?:politi)?rådsmøt(?:ene|a))';
const LEADING =
  '(?:ledelsen|leiinga|ledelse|leiing|(?:leder|leiar|møteleder|møteleiar|formanns)(?:vervet|rollen|rolla|funksjonen|ansvaret|skapet)|leiarskapen|møteledelsen|møteleiinga|(?:vervet|rollen|rolla|funksjonen|oppgaven|oppgåva|ansvaret) (?:som|for) (?:leder|leiar|ledelsen|leiinga|møteledelsen)|(?:ansvaret for )?å (?:lede|leie|være leder|vere leiar)|rådsleder(?:en)?|rådsleiar(?:en)?|leder(?:en)?|leiar(?:en)?)';
/** What may stand between those who lead and their turns. */
const ONES =
  '(?:av|og|mellom|i|ved|den|begge|partene|partane|kommunen|kommune|politiet|politi|ordfør\\S+|kommunedirektør\\S*|rådmann\\S*|lensmann\\S*|politimester\\S*|politimeister\\S*|politistasjonssjef\\S*|stasjonssjef\\S*|politikontakt\\S*)';
const WAYS = [
  // «Ansvaret for å lede møtene i politirådet går på omgang», «Ledelsen av rådet veksler»
  guarded(/l(?:ed|ei)|formann/, new RegExp(` ${LEADING} (?:(?:av|for|i|${COUNCIL}) ){0,5}(?:skal |vil )?${GOES} `)),
  // «Politirådet ledes vekselvis av …», «ledes av kommunen og politiet annethvert år»
  guarded(
    / (?:ledes|leiast|leies|ledet|leia|leda|leder|leier|leiar|lede|leie) /,
    new RegExp(
      ` (?:ledes|leiast|leies|ledet|leia|leda|leder|leier|leiar|lede|leie) (?:(?:${COUNCIL}|${ONES}) ){0,8}?${TURNS} `,
    ),
  ),
  // «bytter på å lede rådet»
  / (?:veksler|vekslar|veksle|bytter|byter|bytar|bytte|byte|skifter|skiftar) (?:på|om) å (?:lede|leie|være leder|vere leiar) /,
  // «Det går på omgang å lede rådet»
  new RegExp(` (?:går|gå) ${TURNS} (?:(?:mellom|${ONES}) ){0,6}?å (?:lede|leie|være leder|vere leiar) `),
  // «Ordføreren leder rådet i partallsår og politistasjonssjefen i oddetallsår»
  guarded(/ partall?sår /, / (?:ledes|leiast|leder|leier|leiar) (?:\S+ ){0,8}partall?sår (?:\S+ ){0,6}oddetall?sår /),
];
/** Who takes turns with the like of them: «mellom ordførerne» says that a mayor leads. */
const AMONG_MAYORS =
  / mellom (?:de |dei )?(?:\S+ )?(?:ordførerne|ordførarane|kommunene|kommunane|kommunene sine ordførarar) /;
const NOT = / (?:ikke|ikkje|ikkje lenger|tidligere|tidlegare|hittil) /;
/** «I 2027 leder ordføreren», «det første året» */
const FOR_A_TURN =
  / (?:20\d\d|partall?sår|oddetall?sår|deretter|dernest|(?:første|fyrste|andre|annet|neste|hvert|kvart|annethvert|annakvart) (?:år|året|perioden|halvår|halvåret|møte|møtet|toårsperiode\S*)|start\S*|begynner|begynnar|(?:sin|sitt|si) (?:tur|år|periode)) /;

/** The office of those who take turns. */
export const ROTATION = 'på omgang';

/** Where a sentence says that several lead the council in turn. */
export interface Rotation extends MatchedWords {
  office: Office;
}

/** Where a sentence, which is about leading the council, says that several do in turn. Null where it does not. */
export function rotationIn(sentence: ProseSentence): Rotation | null {
  const { keys } = sentence;
  const match = NOT.test(keys) ? null : firstOf(WAYS, keys);
  if (!match) return null;
  const office: Office = AMONG_MAYORS.test(keys) ? { side: 'kommune', name: null } : { side: 'none', name: ROTATION };
  return { ...wordsMatched(sentence, match), office };
}

/** Whether a sentence says who leads for a time only, as one of those who take turns. */
export function isForTurn({ keys }: ProseSentence): boolean {
  return FOR_A_TURN.test(keys);
}
