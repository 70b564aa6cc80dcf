import { MONTHS } from '../agreement-dates.ts';
import { sentenceBefore } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { withoutGroup } from './council-as-group.ts';
import { pointsToGroup } from './meeting-group.ts';

const OTHER_BODY =
  / slt|forum|felles|førebuande|forberedende|førebuingsmøt|forberedelsesmøt|formøt|grupp|pst |sikkerhetstjeneste|tryggingsteneste|evaluer|ekstra|utvalg|skole|i tillegg|kommunestyre|formannskap|politikontakt|leiarane|lederne|eigne råd|egne råd|andre råd|nabokommun|går gjennom|gjennomgå|gjennomgang|(?:siste|første|fyrste) møte|telefonmøt|statusmøt| (?:ett|et|eitt|eit|en|ein|to) av (?:\S+ )?(?:møtene|møta) |(?:møte|møtes|møter|møtast|møtest|samles|samlast) (?:\S+ )?(?:sammen|saman) med politiråd| politirådene | politiråda /;
/** «ungdomsrådet», «beredskapsrådet», and others that come to the council. */
const OTHER_COUNCIL =
  / (?!\S*områd|\S*tråd|samråd|forråd|politiråd)[^ ]+råd(?:et|ets|a|ene)? | (?!partene|partane|medlemm?ene)[^ ]+(?:ene|ane|eren|aren) møter i (?:politi)?rådet /;
const COUNCIL = / politirådets? |politirådsmøte| rådets? |rådsmøte/;
/** «og møteplanen fastsettes i årets siste møte», «og ett av høstens møter holdes sammen med naboene»: what is told beside. */
const MEETING_PLAN =
  / og (?:\S+ )?(?:møteplan\S*|datoene|datoane|møtedatoene|møtedatoane) .*| og (?:ett|eitt|et|eit|to) av (?:høstens |vårens |haustens )?møt\S* .*/;
/** «med unntak av fellesmøtet», «i formannskapssalen»: names other bodies without being about them. */
const ASIDE =
  / (?:med unntak (?:av|for)|med unnatak (?:av|for)|unntatt|unnateke|bortsett (?:fra|frå)|utenom|utanom) .*| (?:til|før|inntil|innan) (?:politi)?rådet (?:neste gong |neste gang |igjen )?(?:møtes|møtest|møtast|samles|samlast)(?= )| (?:i|på|ved) (?:[^ ]+ )?[^ ]*(?:sal|salen|rom|rommet|lokale|lokalet|lokaler|lokala) /g;
/** «De to årlige møtene holdes på rådhuset»: where nothing else is spoken of, the meetings are those of the council. */
const THE_MEETINGS =
  /^ (?:de|dei|alle|desse|disse) (?:[^ ]+ ){1,3}(?:møtene|møta) |^ (?:det|der) (?:skal )?(?:holdes|haldast|vert halde|blir holdt|avholdes) (?:(?:[^ ]+ ){1,3}(?:ordinære|faste|årlige|årlege) møte|(?:minst |minimum )?(?:to|tre|fire|fem|seks|\d) møter? (?:årlig|årleg|i året|per år|pr år|hvert år|kvart år) )/;
/** «rulleres hvert år på møtet i september»: done at a meeting, which says nothing about how often there is one. */
const AT_MEETING =
  / (?:på|under|til|før|etter|i|mot|innen|innan) (?:(?:det|siste|første|neste|et|eit|ett|eitt|minst|årets|hvert|kvart|rådets|politirådets|rådet|politirådet|sitt|sine?) ){0,3}\S*(?:møtet|møter|møte|møta|møtene) /;
const MEETS =
  /møte(?:r|s|ne|t|a)? | møta| møtast| møtest| samles | samlast | treff| trer | kommer | kjem | komme? | koma | \S*møter /;
const MEETING_SECTIONS = new Set(['organisering', 'politiråd']);
const GROUP = /grupp|utval|forum|team|nettverk/;
/** «Møtet i april er i Lyngdal annethvert år»: told of one of them. */
const ONE_MEETING = new RegExp(
  `^ (?:møtet (?:i|på|om) (?:${MONTHS.join('|')}|våren|høsten|hausten)|(?:vår|høst|haust)møtet) (?!og |i \\S+ og )`,
);
/** Whether a sentence is about the meetings of the council, and not those of another body. */
export function isAboutCouncilMeetings(sentence: ProseSentence): boolean {
  const { text } = sentence;
  const keys = withoutGroup(sentence.keys).replace(ASIDE, ' ').replace(MEETING_PLAN, ' ');
  if (
    OTHER_BODY.test(keys) ||
    OTHER_COUNCIL.test(keys) ||
    (AT_MEETING.test(keys) && !MEETS.test(keys.replace(AT_MEETING, ' ')))
  )
    return false;
  if (ONE_MEETING.test(keys) || pointsToGroup(sentence)) return false;
  if (LATTER.test(keys) && isAfterGroup(sentence)) return false;
  // «… kommunens beredskapsråd. Rådet møtes hvert halvår.»
  if (text.section !== 'politiråd' && /^ rådet /.test(keys) && isAfterOtherCouncil(sentence)) return false;
  if (text.section === 'politiråd' || COUNCIL.test(keys)) return true;
  return MEETING_SECTIONS.has(text.section) && THE_MEETINGS.test(keys) && !isAfterGroup(sentence);
}

/** «… og arbeidsgruppen for trafikk. Den siste møtes to ganger i året.» */
const LATTER =
  /^ (?:(?:den|det) (?:siste|sistnevnte|sistnemnde|første|fyrste|førstnevnte|andre|ene|eine)|sistnevnte|førstnevnte|sistnemnde) /;

function isAfterOtherCouncil(sentence: ProseSentence): boolean {
  const before = sentenceBefore(sentence)?.keys ?? '';
  return OTHER_COUNCIL.test(before) && !/ politiråd/.test(before);
}

/** Whether the sentence before is about a group, which then is what the next speaks of. */
export function isAfterGroup(sentence: ProseSentence): boolean {
  return GROUP.test(sentenceBefore(sentence)?.keys ?? '');
}
