import { leadOf } from './prose/lead-of.ts';
import type { ProseSentence } from './prose/prose.ts';

/** Words of sentences that say who sits in a body. */
export const MEMBERSHIP = (
  'medlem medlemmer medlemmene medlemene medlemar medlemer består bestå bestående beståande sett sammensatt samansett deltar deltek deltaker deltakere deltakarar delta ' +
  'representerer representerar representert representeres sitter sit møter møte stiller stillar faste representanter representantar inngår sete sammensetning sammensetningen samansetning samansetninga samansetjing samansetjinga samansetting samansetnad satt sett utgjør utgjøres utgjer utgjerast med frå fra'
).split(' ');

/** «Med i rådet er», «frå kommunen:»: short words that say so only in some places. */
const BY_WAY =
  /^ (?:med|frå|fra) (?:i (?:politi)?rådet|kommunen|politiet) | (?:fra|frå) (?:kommunen|politiet) (?:møter|møtte|deltar|deltek|sitter|sit|er) | (?:satt|sett) (?:sammen|saman) /;
/** Meetings of others, and means that are provided. */
const OTHER =
  / på (?:\S+ )?(?:skol|skul)\S* |folkemøt|foreldre|komite|ressurs|kommunestyremøt|formannskapets møt|elev|klubb|ungdommens/;

const WORDS = new Set(MEMBERSHIP.filter((word) => !/^(?:med|fra|frå|satt|sett)$/.test(word)));

/** Whether a sentence is about who sits in the council, and not about where its members else appear. */
export function isAboutMembers(keys: string): boolean {
  return !OTHER.test(keys) && (BY_WAY.test(keys) || keys.split(' ').some((key) => WORDS.has(key)));
}

/** Whether a list item stands under «Politirådet består av:» or «Deltakere:». */
export function isListedMember(sentence: ProseSentence): boolean {
  const lead = leadOf(sentence);
  return (
    BY_WAY.test(lead) ||
    lead.split(' ').some((key) => WORDS.has(key) || key.startsWith('medlem') || key.startsWith('deltak'))
  );
}
