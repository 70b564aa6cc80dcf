import type { ExpressionHit } from '../prose/expressions.ts';
import { sentencesAfter, sentencesBefore } from '../prose/neighbours.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import { isOwnText } from './duty-sentence.ts';

const FORUM = [
  'forum',
  'forumet',
  'samarbeidsforum',
  'samarbeidsforumet',
  'møteforum',
  'møteforumet',
  'fagforum',
  'fagforumet',
];
/** «skal ha et formelt forum og møtes tre ganger i året» */
const MEETS = new RegExp(
  `(?<= (?:${FORUM.join('|')}) (?:\\S+ ){0,8}?)(?:møtes|møtest|møtast|møte|møter|samles|samlast) (?:\\S+ ){0,2}?(?:en|ein|to|tre|fire|fem|seks|åtte|ti|\\d{1,2}) (?:gang|ganger|gong|gonger) `,
);
/** Whoever leads it, calls it together or has the matter, in what stands around. */
const CONVENES =
  / (?:leder|leiar|ledes|leiast|ledet|leidd|kaller|kallar|kalles|kallast|innkall\S*|sammenkall\S*|samankall\S*|ansvar\S*|sekretær\S*|arrangerer|arrangerar|koordinerer|koordinerar|samordner|samordnar|inviterer|inviterar|regi) /;
const BY =
  / (?:av|hos) (?:\S*(?:koordinator\S*|kontakten|kommunen|politiet|leder\S*|leiar\S*|sjef\S*|direktør\S*|rådgiver\S*)) /;
/** How far around it is looked for. */
const NEAR = 2;

/** Forums that are to meet so often, and nobody calls them together. */
export function forumsWithoutConvener(prose: Prose): ExpressionHit<null>[] {
  return sentencesWith(prose, FORUM, (it) => isOwnText(it) && it.text.section !== 'formål').flatMap((sentence) => {
    const match = MEETS.exec(sentence.keys);
    const around = [...sentencesBefore(sentence, NEAR), sentence, ...sentencesAfter(sentence, NEAR)];
    if (
      !match ||
      BY.test(sentence.keys) ||
      around.some(({ keys }) => CONVENES.test(keys)) ||
      isConvenedElsewhere(sentence, prose)
    )
      return [];
    const { start, end, text } = wordsMatched(sentence, match);
    const { wordList } = sentence.text;
    const index = wordList.findIndex((word) => word.start === start);
    return [{ entry: null, hit: { text: sentence.text, index, word: wordList[index]! }, start, end, text }];
  });
}

function isConvenedElsewhere(sentence: ProseSentence, prose: Prose): boolean {
  return sentencesWith(prose, FORUM, (it) => it !== sentence && CONVENES.test(it.keys)).length > 0;
}
