import { numberIn } from '../../commitments/numbers.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { wordsMatched } from '../prose/words-matched.ts';

/** How many copies of the agreement a sentence says there are, how many each party is to have, and the words that say it. */
export interface Copies {
  all: number;
  each: number;
  start: number;
  end: number;
  text: string;
}

const ALL =
  / (\S+) (?:likelydende |likelydande |originale |undertegnede |underteikna )?(?:eksemplar(?:er|ar)?|original(?:er|ar)) /;
/** «ett til hver part», «hver part beholder to», «partene har hvert sitt» */
const EACH =
  / (?:(\S+) til (?:hver|kvar)|(?:hver|kvar)(?: av)? (?:part|partene|partane) (?:beholder|beheld|får|har|skal ha) (\S+)|(?:hvert|kvart) sitt) /;
/** «Hver part beholder ett eksemplar»: that is not how many there are. */
const EACH_HAS = / (?:hver|kvar|begge)(?: av)? (?:\S+ ){1,3}(?:ett|eitt|et|eit|to|\d) (?:\S+ )?(?:eksemplar|original)/;
/** Others that get one. */
const OTHERS = /arkiv|kopi|politirådet|statsforvalt|politidirektorat|sekretær|koordinator|reserve/;

const ABOUT_AGREEMENT =
  / (?:[^ ]*avtale[^ ]*|[^ ]*avtala|undertegn[^ ]*|underteikn[^ ]*|underskr[^ ]*|signer[^ ]*|skrevet|skrive|utferd[^ ]*) /;

/** In how many copies a sentence says that the agreement is made, or null. */
export function copiesOf(sentence: ProseSentence): { all: number; start: number; end: number } | null {
  const match = ABOUT_AGREEMENT.test(sentence.keys) ? allIn(sentence.keys) : null;
  const all = match && numberIn(match[1]!);
  return match && all ? { all: all[0], ...wordsMatched(sentence, match) } : null;
}

/** How many there are in all; what each is to have is made blank, letter by letter, for the place of the rest. */
function allIn(keys: string): RegExpExecArray | null {
  return ALL.exec(keys.replace(EACH_HAS, (words) => words.replace(/\S/g, '-')));
}

/** The copies of a sentence, or null where it does not say both how many and how many each. */
export function copiesIn(sentence: ProseSentence): Copies | null {
  const match = allIn(sentence.keys);
  const each = EACH.exec(sentence.keys);
  const all = match && numberIn(match[1]!);
  if (!match || !each || !all || OTHERS.test(sentence.keys)) return null;
  const said = each[1] ?? each[2];
  const per = said === undefined ? [1] : numberIn(said);
  return per ? { all: all[0], each: per[0]!, ...wordsMatched(sentence, match) } : null;
}
