import { leadOf } from './prose/lead-of.ts';
import type { ProseSentence } from './prose/prose.ts';
import { tableHeadOf } from './prose/table-head.ts';

const SITS = (
  'medlem medlemmer medlemmene medlemene medlemar medlemer består bestå bestående beståande sammensatt samansett deltar deltek deltaker deltakere deltakarar delta ' +
  'representerer representerar representert representeres sitter sit møter møte stiller stillar faste representanter representantar inngår sete sammensetning sammensetningen samansetning samansetninga samansetjing samansetjinga samansetting samansetnad utgjør utgjøres utgjer utgjerast'
).split(' ');

/** Words of sentences that say who sits in a body. */
export const MEMBERSHIP = [
  ...SITS,
  ...'sett satt med frå fra kommunen politiet plass plasser plassar stol stoler stolar bordet teller tel'.split(' '),
];

/** «Med i rådet er», «frå kommunen:», «Kommunen: ordfører …»: short words that say so only in some places. */
const BY_WAY =
  /^ (?:med|frå|fra) (?:i (?:politi)?rådet|kommunen|politiet) | (?:fra|frå) (?:kommunen|politiet) (?:møter|møtte|deltar|deltek|sitter|sit|er) | (?:satt|sett) (?:sammen|saman) |^ (?:for )?kommunen (?:ordfør|kommunedirektør|rådmann|byrådsled)|^ (?:for )?politiet (?:\S*sjef |politikontakt |lensmann |polit\S*(?:leder|leiar|mester|meister) )| faste? (?:plass|plasser|plassar|stol|stoler|stolar) (?:(?:i|rundt|ved) (?:rådet|politirådet|bordet) |har )| har (?:\S+ )?(?:plass|stol) i (?:politi)?rådet | (?:ved|rundt) bordet | (?:rådet|politirådet) (?:teller|tel) /;
/** Meetings of others, and means that are provided. */
const OTHER =
  / på (?:\S+ )?(?:skol|skul)\S* |folkemøt|foreldre|komite|ressurs|kommunestyremøt|formannskapets møt|elev|klubb|ungdommens/;

const WORDS = new Set(SITS);

/** Whether a sentence is about who sits in the council, and not about where its members else appear. */
export function isAboutMembers(keys: string): boolean {
  return !OTHER.test(keys) && (BY_WAY.test(keys) || keys.split(' ').some((key) => WORDS.has(key)));
}

/** «Kommunen:», «For politiet:», «Politiets medlemmer:» over a list, or beside each other over a table. */
const SIDES = '(?:(?:for|fra|frå) )?(?:kommunen|politiet|politidistriktet)';
const SIDE = new RegExp(`^ ${SIDES} $`);
const BOTH_SIDES = new RegExp(`^ ${SIDES} ${SIDES} $`);
/** Titles over a table of people. */
const PEOPLE =
  / (?:navn|namn|hvem|kven|medlem|medlemmer|medlemer|deltaker|deltakar|deltakere|deltakarar|stilling|rolle|funksjon|verv|plass) /;
/** «Ordføreren innkaller»: what they do, not that they sit there. */
const DOES =
  /(?:ordføreren|ordføraren|direktøren|rådmannen|sjefen|kontakten|lederen|leiaren|lensmannen|mesteren|meisteren)[*_]{0,2} (?!leder|leiar)[a-zæøå]{2,20}(?:er|ar)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;

/** Whether a list item or a row stands under «Politirådet består av:», «Deltakere:» or, in the council's own section, «Kommunen» and «Politiet». */
export function isListedMember(sentence: ProseSentence): boolean {
  const lead = leadOf(sentence);
  if (leadsToMembers(lead)) return true;
  const { text, start, end } = sentence;
  if (text.section !== 'politiråd' || DOES.test(text.words.slice(start, end))) return false;
  if (SIDE.test(lead)) return true;
  const head = tableHeadOf(sentence);
  return head !== '' && (BOTH_SIDES.test(head) || PEOPLE.test(head) || leadsToMembers(head));
}

function leadsToMembers(lead: string): boolean {
  return (
    BY_WAY.test(lead) ||
    lead.split(' ').some((key) => WORDS.has(key) || key.startsWith('medlem') || key.startsWith('deltak'))
  );
}
