import { guarded, type Pattern } from '../prose/guarded.ts';

/** Words of sentences that may say that something has still to be decided. */
export const STILL_TO_SETTLE = [
  'stilling',
  'avgjerd',
  'avgjørelse',
  'beslutning',
  'avgjøres',
  'avgjerast',
  'besluttes',
];

const ASKS =
  '(?:om|hvem|kven|hva|kva|hvor|kor|hvordan|korleis|hvilke|hvilken|hvilket|spørsmålet|dette|det|denne|saken|saka)';
/** What comes again and again is a routine: somebody has to take a stand each time. */
const ROUTINE =
  / (?:når|dersom|hvis|viss|hver|hvert|kvar|kvart|ved|før|fortløpende|fortløpande|løpende|løpande|årlig|årleg|alltid|underveis|undervegs|etter|møte|møtet|møter|saker|sak|tilfelle|enkelt\S*|einskild\S*|konkret\S*|innen|innan|senest|seinast) | av (?:den|dei|de|partene|partane|politi\S*|kommun\S*|\S*rådet|\S*styret|\S*skapet|\S*styringsgrupp\S*) | (?:må|skal|vil) (?:\S+ )?(?:kommune\S*|politi\S*|rådet|\S+styret|formannskapet) /;

const THEN = '(?:(?:da|då|derfor|difor|også|og|nå|no|snart|så|først|fyrst|i så fall|på sikt) )*';
const STAND = '(?:(?:en|ei|ein) )?(?:stilling til|(?:avgjerd|avgjørelse|beslutning) om)';
const STILL_OPEN: Pattern = guarded(
  / (?:må|skal|vil|bør) /,
  new RegExp(
    [
      ` (?:må|skal|vil|bør) (?:det )?${THEN}(?:tas|takast|tast|bli tatt|verte teke|bli teke) ${STAND} ${ASKS} `,
      ` (?:(?:må|skal|vil|bør) (?:vi|me|partene|partane)|(?:vi|me|partene|partane) (?:må|skal|vil|bør)) ${THEN}ta ${STAND} ${ASKS} `,
      ` (?:må|skal|vil|bør) (?:det )?${THEN}(?:avgjøres|avgjerast|besluttes) (?:om|hvem|kven|hva|kva|hvilke|hvilken|hvordan|korleis) `,
    ].join('|'),
  ),
);

/** What of a sentence says that something has still to be decided, by nobody: «det må då takast stilling til om». */
export function stillOpen(keys: string): RegExpExecArray | null {
  const match = STILL_OPEN.exec(keys);
  return match && !ROUTINE.test(keys.replace(match[0], ' ').replace(/^ i så fall /, ' ')) ? match : null;
}
