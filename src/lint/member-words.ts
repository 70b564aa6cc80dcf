import { leadOf } from './prose/lead-of.ts';
import type { ProseSentence } from './prose/prose.ts';

/** Words of sentences that say who sits in a body. */
export const MEMBERSHIP = (
  'medlem medlemmer medlemmene medlemene medlemar medlemer består bestå bestående beståande sett sammensatt samansett deltar deltek deltaker deltakere deltakarar delta ' +
  'representerer representerar representert representeres sitter sit møter møte stiller stillar faste representanter representantar inngår sete sammensetning samansetning'
).split(' ');

const WORDS = new Set(MEMBERSHIP);

/** Whether a list item stands under «Politirådet består av:» or «Deltakere:». */
export function isListedMember(sentence: ProseSentence): boolean {
  return leadOf(sentence)
    .split(' ')
    .some((key) => WORDS.has(key) || key.startsWith('medlem') || key.startsWith('deltak'));
}
