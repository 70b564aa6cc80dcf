import { guarded } from '../prose/guarded.ts';
import { beside } from '../prose/neighbours.ts';
import type { Prose, ProseText } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import { INSTEAD } from './taken-back.ts';

const WORDS = ['bort', 'utgår', 'utgå', 'kontordag*', 'kontortid*', 'faller', 'fell', 'falle'];
/** The day that the politikontakt is there. */
const DAY =
  '(?:kontordag\\S*|kontortid\\S*|(?:den |dei |de )faste (?:kontor)?(?:dagen|dagene|dagane)|politikontaktens (?:faste )?(?:dag|dager|kontordag\\S*)|dagen på (?:rådhuset|kommunehuset)|tilstedeværelsen|nærværet)';
/** Longer than a week. */
const SEASON =
  / (?:\S*ferie[nr]?|ferier|feriar|\S*ferieavvikling\S*|sommer\S*|sommar\S*|(?:høg|høy)sesong\S*|\S+sesongen|juni|juli|august|turistsesong\S*) /;
const FALLS = guarded(
  / (?:bort|ut|vekk|utgår|utgå|er det) /,
  new RegExp(
    ` (?:(?:faller|fell) ${DAY} (?:\\S+ ){0,3}?bort|${DAY} (?:i kommunen )?(?:(?:faller|fell) bort|utgår|kan utgå|kan falle bort)|utgår ${DAY}|er det (?:ikke|ikkje|ingen|inga) (?:kontordag|kontortid)|(?:faller|fell) ${DAY} (?:i kommunen )?bort|(?:dagen|${DAY}) (?:i kommunen )?(?:kan )?(?:faller|fell|falle) (?:ut|bort|vekk)|(?:faller|fell) (?:dagen|${DAY}) (?:i kommunen )?(?:ut|vekk|bort)) `,
  ),
);

/** A presence that falls away for a season. */
export interface FallenAway {
  text: ProseText;
  start: number;
  end: number;
  said: string;
}

/** Where the politikontakt's day falls away for a season, and nothing comes in its place: «I fellesferien faller den faste dagen bort». */
export function presenceFallsAway(prose: Prose): FallenAway[] {
  return sentencesWith(
    prose,
    WORDS,
    (sentence) =>
      sentence.text.kind === 'prose' &&
      SEASON.test(sentence.keys) &&
      !INSTEAD.test(sentence.keys) &&
      ![beside(sentence, 1), beside(sentence, -1)].some((it) => it !== undefined && REPLACED.test(it.keys)),
  ).flatMap((sentence) => {
    const match = FALLS.exec(sentence.keys);
    if (!match) return [];
    const { start, end, text: said } = wordsMatched(sentence, match);
    return [{ text: sentence.text, start, end, said }];
  });
}

const REPLACED =
  / (?:flytt\S*|erstatt\S*|igjen|i staden|i stedet|istedenfor|istaden|stedfortred\S*|stadfortred\S*|vikar\S*|i tillegg|ekstra) /;
