import type { Commitment } from '../commitments/commitments.ts';
import { wordsOf } from '../commitments/words.ts';
import { type Shift, shift } from './effects.ts';
import { tokensOf } from './prose/tokens.ts';
import { wordDiff } from './prose/word-diff.ts';

const LESS_FIRM = { nb: 'mindre bestemt enn før', en: 'less definite than before' };
const FIRMER = { nb: 'mer bestemt enn før', en: 'more definite than before' };
const LESS = { nb: 'en del av forpliktelsen er tatt bort', en: 'a part of the commitment was removed' };
const MORE = { nb: 'forpliktelsen omfatter mer', en: 'the commitment covers more' };

/** Words that leave no room: «alltid», «umiddelbart», «alle møter». */
const FIRM = new Set('alltid umiddelbart straks omgående omgåande snarest uansett alle fast faste fullt'.split(' '));
const JOINING = new Set(['og', 'samt', 'eller', 'både']);

/** A commitment with less in it binds less: «alltid» dropped, or one of two things that were to be done. */
export function compareExtent(old: Commitment, now: Commitment): Shift[] {
  if (old.negated || now.negated || old.strength === 'kan' || now.strength === 'kan') return [];
  const firm = (it: Commitment) => wordsOf(it.text).filter((word) => FIRM.has(word.key)).length;
  return [...shift(firm(now) - firm(old), LESS_FIRM, FIRMER), ...shift(partsAdded(old.text, now.text), LESS, MORE)];
}

/** 1 where the only difference is that something was joined to what stood there, -1 where it was taken away. */
function partsAdded(old: string, now: string): number {
  const changes = wordDiff(tokensOf(old), tokensOf(now)).filter((part) => part.kind === 'changed');
  const joined = (words: readonly string[]) =>
    JOINING.has(words[0]!.toLowerCase()) || JOINING.has(words.at(-1)!.toLowerCase());
  if (changes.length === 0) return 0;
  // «… og ellers ved behov» is about when and not about what.
  if (changes.some((part) => [...part.old, ...part.new].includes('behov'))) return 0;
  if (changes.every((part) => part.new.length === 0 && joined(part.old))) return -1;
  return changes.every((part) => part.old.length === 0 && joined(part.new)) ? 1 : 0;
}
