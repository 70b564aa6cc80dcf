import { firstOf, guarded, type Pattern } from '../prose/guarded.ts';
import { leadOf } from '../prose/lead-of.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { type MatchedWords, wordsMatched } from '../prose/words-matched.ts';

/** Words of sentences that may give the council two chairs. */
const HEADS =
  'ledes leiast leies ledet leia styres styrast leder leiar lederen leiaren formann formannen møteleder møteleiar møtelederen møteleiaren ordstyrer ordstyrar rådsleder rådsleiar ledervervet leiarvervet ledelsen leiinga møteledelsen møteleiinga lederansvaret leiaransvaret'.split(
    ' ',
  );

const END = '(?:e?n|a|e)?';
const OFFICE = `(?:(?:vara)?ordfør[ae]r${END}|rådmann${END}|kommunedirektør${END}|kommunalsjef${END}|kommunalleder${END}|beredskapssjef${END}|beredskapskoordinator${END}|byrådsleder${END}|lensmann${END}|politimester${END}|politimeister${END}|politistasjonssjef${END}|stasjonssjef${END}|politikontakt${END}|slt-koordinator${END})`;
/** «ordfører eller kommunedirektør», «ordfører/varaordfører», «ordføreren i Vik eller lensmannen»; with a stroke between blanks nothing stands between the keys. */
const TWO = `${OFFICE}(?:\\/${OFFICE}| (?:(?:i|fra|frå) \\S+ (?:kommune )?)?(?:eller |og\\/eller |eventuelt |evt |ev |alternativt )?(?:av )?${OFFICE})`;
const HEAD =
  '(?:leder|leiar|lederen|leiaren|formann|formannen|møteleder|møteleiar|møtelederen|møteleiaren|ordstyrer|ordstyrar|rådsleder|rådsleiar|ledervervet|leiarvervet|ledelsen|leiinga|møteledelsen|møteleiinga|lederansvaret|leiaransvaret)';
const OF_COUNCIL = '(?: (?:av|for|i|på) (?:det |lokale )?(?:politirådet|rådet|møtene|møta|møtet|politiråd))?';
const IS =
  '(?:er|blir|vert|vil være|vil vere|skal være|skal vere|fungerer|fungerar|ivaretas av|ivaretakast av|utøves av|utøvast av|har|ligger hos|ligg hos|legges til|leggast til|innehas av|velges blant)';

const PATTERNS: readonly Pattern[] = [
  // «Leder: ordfører eller kommunedirektør», «Leiarvervet ligg hos ordføraren eller rådmannen»
  new RegExp(` ${HEAD}${OF_COUNCIL}(?: ${IS})?(?: (?:enten|anten|normalt|vanligvis|vanlegvis|fast))? ${TWO} `),
  // «Som leder av politirådet fungerer ordfører/varaordfører»
  guarded(
    / som /,
    new RegExp(
      ` som (?:fast )?${HEAD}${OF_COUNCIL} (?:fungerer|fungerar|møter|sitter|sit|virker|verkar|velges|veljast|opptrer) (?:enten |anten )?${TWO} `,
    ),
  ),
  // «Politirådet ledes vanligvis av politistasjonssjefen eller ordføreren»
  guarded(
    / av /,
    new RegExp(
      ` (?:ledes|leiast|leies|ledet|leia|styres|styrast) (?:normalt |vanligvis |vanlegvis |fast )?av (?:enten |anten )?${TWO} `,
    ),
  ),
  // «Ordfører eller rådmann er leder», «Ordfører/varaordfører fungerer som møteleder»
  new RegExp(
    ` ${TWO} (?:er|blir|vert|fungerer|fungerar|sitter|sit|skal være|skal vere|møter)(?: som)?(?: (?:fast|politirådets|rådets))? ${HEAD} `,
  ),
];

/** When the second of two takes the place of the first: then it is said who chairs. */
export const IN_ABSENCE = /stedfortred|stadfortred|vikar|fravær|fråvær|forfall|forhindr|borte|inhabil|ugild/;
/** Who else has an office, and those who take turns. */
const OTHERWISE = /nestle|sekretær|referent|annethvert|annenhver|annakvar|annankvar|vekselvis|omgang|skift|etter tur/;
const OTHER_BODY =
  /grupp|utval|nettverk|team|forum|kriseledelse|kriseleiing|distrikt|prosjekt|ungdomsråd|eldreråd|beredskapsråd|stab |innsats/;

/** Where the text gives the council two chairs without saying when which of them is it. */
export function twoChairsIn(prose: Prose): { sentence: ProseSentence; words: MatchedWords }[] {
  return sentencesWith(prose, HEADS, (it) => it.text.kind === 'prose' && isChoice(it)).flatMap((sentence) => {
    const match = firstOf(PATTERNS, sentence.keys);
    if (!match || IN_ABSENCE.test(sentence.keys) || OTHERWISE.test(sentence.keys) || !isOfCouncil(sentence)) return [];
    const words = wordsMatched(sentence, match);
    const between = sentence.text.words.slice(words.start, words.end);
    // In brackets stands who comes in the other's place.
    return /[(;]|,(?! ?(?:eller|ev|evt|eventuelt|alternativt)[ .])/.test(between) ||
      !(/\//.test(between) || CHOICE.test(match[0]))
      ? []
      : [{ sentence, words }];
  });
}

const CHOICE = / (?:eller|eventuelt|evt|ev|alternativt) /;

/** Few sentences name anything to choose between, and what finds two offices takes long to compile. */
function isChoice({ keys, text, start, end }: ProseSentence): boolean {
  return CHOICE.test(keys) || text.words.slice(start, end).includes('/');
}

function isOfCouncil(sentence: ProseSentence): boolean {
  const { keys, text } = sentence;
  const lead = sentence.item ? leadOf(sentence) : '';
  if (OTHER_BODY.test(keys) || (OTHER_BODY.test(lead) && !/politiråd/.test(lead))) return false;
  return text.section === 'politiråd' || /(?:politi| )råd(?:et|ets)? /.test(keys) || /politiråd/.test(lead);
}
