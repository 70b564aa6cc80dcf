import { matchesIn } from '../../text/matches-in.ts';
import type { LintContext } from '../context.ts';
import { municipalitiesIn, type NamedMunicipality, partyMunicipalities, partyNumbers } from '../municipalities.ts';
import { sentenceOf } from '../place-context.ts';
import { leadOf } from '../prose/lead-of.ts';
import type { ProseSentence, ProseText } from '../prose/prose.ts';
import { looksAfter, promisesPeople, standsAsParty } from '../wording/stands-as-party.ts';
import { allNumbers, declares, useOf } from './mentions.ts';

const DOES =
  /^ ?(?:skal|stiller|stillar|forplikter|forpliktar|plikter|pliktar|utpeker|utpeikar|peker ut|peikar ut|oppnevner|oppnemner|sørger for|sørgjer for|legger til rette|legg til rette|har ansvar|forventer|forventar|vil)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

const SERVED =
  / (?:politikontakten|politiet|lensmannen|partene|partane|politirådet|rådet|slt-koordinatoren) (?:skal|plikter|gir|gjev) (?:\S+ ){0,4}(?:råd|bistand|tilbakemelding|informasjon|rapport|bistå|informere|orientere|rådgi|rådgje|støtte|varsle) (?:\S+ ){0,2}(?:til|for|overfor)? ?$/;

/** «å bistå Volda kommune med råd», under what the politikontakt is to do. */
const SERVES =
  /^(?:[-*•]|\(?[a-zæøå\d]{1,2}[.)])? ?(?:skal )?(?:å )?(?:bistå|hjelpe|hjelpa|støtte|stø|rettleie|veilede|orientere|informere|varsle|rådgi|rådgje|følge opp|følgje opp|være kontaktledd (?:til|for|mot)|vere kontaktledd (?:til|for|mot)|(?:gi|gje) (?:\S+ ){0,2}(?:råd|støtte|bistand|opplæring|tilbakemelding|informasjon)(?: til)?)(?: (?!(?:i|fra|frå|på|ved|hos|av) )\S+){0,2}? ?$/;
const TASKS_OF = / (?:politikontakt\S*|politiet|kommunen|partene|partane|politirådet|rådet|slt-koordinator\S*) /;
const TASKS = / (?:skal|\S*oppgave\S*|\S*oppgåve\S*|plikter|pliktar|ansvar|forplikter seg til|forpliktar seg til) /;

/** Whose organs have nothing to do here. */
const ORGAN =
  / (?:rådmann(?:en)?|kommunedirektør(?:en)?|ordfører(?:en)?|ordførar(?:en)?|kommunestyret|formannskapet|politirådet|slt-koordinator(?:en)?|slt koordinator(?:en)?|kommunalsjef(?:en)?|beredskapskoordinator(?:en)?|kommuneoverlege(?:n)?|ungdomskontakt(?:en)?|folkehelsekoordinator(?:en)?) (?:i|for|frå|fra) $/;

/** What several kommuner have in common. */
const SHARED =
  /felles|samarbeid|interkommunal|vertskommun|nabo|grann|sammen |saman |region|begge|avtale med| dersom | hvis | når | om at /;

/** Kommuner that are no party and yet have a duty or are served by the agreement, also where they are named rightly elsewhere. */
export function dutiesElsewhere(context: LintContext): NamedMunicipality[] {
  const parties = partyMunicipalities(context);
  const own = partyNumbers(context);
  const all = municipalitiesIn(context);
  const [declared, served] = [new Set<string>(), new Set<string>()];
  for (const named of all)
    if (declares(named.text))
      for (const number of allNumbers(named)) (isServed(named.text) ? served : declared).add(number);
  let known: ReadonlySet<string> | undefined;
  const neighbours = () => {
    known ??= new Set(all.flatMap((it) => (useOf(it, context) === 'neighbour' ? [it.name] : [])));
    return known;
  };
  const leads = new Map<ProseText, number[]>();
  return all.filter((named) => {
    const { text, start, end, kommuneFollows, ordinary } = named;
    const numbers = allNumbers(named);
    if (text.kind !== 'prose' || numbers.some((it) => own.has(it))) return false;
    if (isExpectedTo(named, context, parties) || standsForParty(named, context, parties, leads)) return true;
    if (numbers.some((it) => declared.has(it))) return false;
    if (!kommuneFollows && (ordinary || !mayHaveGroup(named))) return false;
    const sentence = sentenceOf(named, context.prose);
    if (!sentence) return false;
    const after = text.words.slice(end, end + 50).replace(/^ ?kommune/, '');
    const before = text.words.slice(Math.max(sentence.start, start - 120), start);
    const [lowBefore, lowAfter] = [before.toLowerCase(), after.toLowerCase()];
    if (promisesPeople(lowBefore, lowAfter)) return !isShared(sentence, start, parties);
    if ((kommuneFollows && standsAsParty(lowBefore, lowAfter, sentence.keys)) || looksAfter(lowBefore, sentence.keys))
      return !namesParty(sentence, start, parties);
    // The unit serves it, and may be told of in many ways.
    if (numbers.some((it) => served.has(it))) return false;
    if (hasGroup(before, after)) return !isShared(sentence, start, parties);
    if (!kommuneFollows) return false;
    if (SHALL_HAVE_COUNCIL.test(` ${lowBefore}`) && !TOLD_TOO.test(sentence.keys))
      return !isShared(sentence, start, parties);
    const isFirst = /^\s*$/.test(before);
    const isGiven =
      [SERVED, ORGAN].some((it) => it.test(` ${lowBefore}`)) || isServedInList(lowBefore, sentence, named, all);
    if (!isGiven && !(isFirst && DOES.test(after) && !neighbours().has(named.name))) return false;
    return !isShared(sentence, start, parties);
  });
}

/** Whether a list of somebody's tasks serves a kommune that does not share them: «Politikontakt for Ulstein og Volda» does. */
function isServedInList(
  before: string,
  sentence: ProseSentence,
  { name, text, start }: NamedMunicipality,
  all: readonly NamedMunicipality[],
): boolean {
  if (!sentence.item || !SERVES.test(before)) return false;
  const lead = leadOf(sentence);
  if (!TASKS_OF.test(lead) || !TASKS.test(lead)) return false;
  return !all.some(
    (it) =>
      it.name === name &&
      (it.text !== text || it.start !== start) &&
      (it.text.section === 'politikontakt' ||
        /politikontakt|deler |delar |felles/.test(
          it.text.sentences.find(({ start: from, end }) => from <= it.start && it.start < end)?.keys ?? '',
        )),
  );
}

const DUTIES =
  /^ kommune (?:skal|vil|må|plikter|pliktar|(?:forplikter|forpliktar) seg til|har ansvar(?:et)? for)(?: å)?:$/;

const OWN_DUTIES =
  / (?:kommunen|kommune) (?:skal|vil|må|plikter|pliktar|(?:forplikter|forpliktar) seg til|har ansvar(?:et)? for)(?: å)?:/g;

const EXPECTED =
  /(?:politiet|partene|partane|lensmannen|politidistriktet) (?:(?:forventer|forventar|venter|ventar|krever|krev) (?:(?:følgende|følgjande) )?(?:at|av|fra|frå)|(?:har|stiller|stillar|stiller følgende|har følgende|har følgjande) (?:forventninger|forventningar|forventingar|krav) til) $|(?:^|\n)[ \t#*]*(?:politiets |politiet sine |partenes )?(?:forventninger|forventningar|forventingar|forventning|forventning) til $/i;

/** «Politiet anbefaler at Sømna kommune deltar»: what to advise another kommune is not for this agreement. */
const ADVISED =
  /(?:politiet|politimesteren|politimeisteren|lensmannen|politidistriktet|politirådet|partene|partane) (?:(?:anbefaler|anbefalar|tilrår|foreslår|ønsker|ønskjer|ynskjer|ber om|forutsetter|føreset) at|(?:oppfordrer|oppfordrar|oppmoder|oppmodar|ber|bed|anbefaler|tilrår)) $/i;
const OTHERS_BESIDE =
  /nabo|grann|interkommunal|vertskommun|sammen |saman |også|òg|begge|avtale med| dersom | hvis | når /;

const COUNCIL_IN = /(?:kommunestyret|bystyret|heradsstyret|formannskapet) i $/i;

/** «Det skal være politiråd i Folldal kommune»: that is for those there to agree on. */
const SHALL_HAVE_COUNCIL =
  / (?:det (?:skal|vil|må|blir|vert|er) (?:\S+ ){0,3}|skal (?:det|partene|partane|kommunen) (?:\S+ ){0,3}|(?:etablerer|etablerar|oppretter|opprettar|etableres|etablerast|opprettes|opprettast|har) (?:\S+ ){0,2})(?:et |eit |felles |lokalt )?politiråd (?:i|for) $/;
/** «Også i Folldal kommune er det politiråd» is told of others. */
const TOLD_TOO = / (?:også|òg|allerede|alt) /;

/** «Kommunestyret i Flakstad og Moskenes»: one council, and the party's name beside another's. */
const COUNCIL_AND = /(?:kommunestyret|bystyret|heradsstyret|formannskapet) i ([A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+) og $/i;
const AND_NAME = /^ og ([A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+)/;

const PAPER = / (?:\S*avtal\S*|referat\S*|evaluering\S*|rapport\S*|handlingsplan\S*|årsmelding\S*) /;
const ADOPTS =
  / (?:godkjen|vedta|vedte|behandl|handsam|legges|leggjast|legg|legger|sendes|sendast|meldes|til orientering)/;

/** «Politiet forventer at Bamble kommune legger til rette» */
function isExpectedTo(
  { text, start, kommuneFollows }: NamedMunicipality,
  { prose }: LintContext,
  parties: readonly { navn: string }[],
): boolean {
  if (!kommuneFollows) return false;
  const before = text.words.slice(Math.max(0, start - 40), start);
  const isAdvised = ADVISED.test(before);
  if (!isAdvised && !EXPECTED.test(before)) return false;
  const sentence = sentenceOf({ text, start }, prose);
  if (sentence === null) return false;
  return isAdvised
    ? !OTHERS_BESIDE.test(around(sentence, start)) && !namesParty(sentence, start, parties)
    : !isShared(sentence, start, parties);
}

/** Whether one that cooperates stands where the party has to: «Alvdal kommune skal:», «Avtalen vedtas av kommunestyret i Alvdal». */
function standsForParty(
  named: NamedMunicipality,
  { prose }: LintContext,
  parties: readonly { navn: string }[],
  leads: Map<ProseText, number[]>,
): boolean {
  const { text, start, end } = named;
  const sentence = sentenceOf(named, prose);
  if (!sentence) return false;
  const isLead = sentence.start === start && DUTIES.test(text.words.slice(end, sentence.end));
  if (isLead) {
    const found = leads.get(text) ?? matchesIn(text.words, OWN_DUTIES).map(({ index }) => index);
    leads.set(text, found);
    return found.every((at) => at >= start && at < sentence.end);
  }
  const before = text.words.slice(Math.max(0, start - 50), start);
  const other = COUNCIL_IN.test(before)
    ? AND_NAME.exec(text.words.slice(end, end + 40))?.[1]
    : COUNCIL_AND.exec(before)?.[1];
  if (other !== undefined && parties.some(({ navn }) => navn.split(' ')[0] === other))
    return PAPER.test(sentence.keys) && ADOPTS.test(sentence.keys);
  return (
    COUNCIL_IN.test(text.words.slice(Math.max(0, start - 20), start)) &&
    PAPER.test(sentence.keys) &&
    ADOPTS.test(sentence.keys) &&
    !namesParty(sentence, start, parties) &&
    !/^,? og /.test(text.words.slice(end, end + 6))
  );
}

/** Whether a text tells what the police unit serves. */
function isServed({ path }: ProseText): boolean {
  return path.includes('dekker');
}

/** Whether a sentence speaks of several kommuner together, or of a party too. */
function isShared(sentence: ProseSentence, at: number, parties: readonly { navn: string }[]): boolean {
  return SHARED.test(around(sentence, at)) || namesParty(sentence, at, parties);
}

function namesParty(sentence: ProseSentence, at: number, parties: readonly { navn: string }[]): boolean {
  const said = around(sentence, at);
  return parties.some(({ navn }) => hasWords(said, navn.toLowerCase().replace(/ (?:–.*|kommune|herad)$/, '')));
}

/** Whether words stand in a text as they are, or with an s. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[a-zæøå]$/.test(text.slice(0, at)) && /^s?(?![a-zæøå])/.test(text.slice(at + words.length))) return true;
  return false;
}

function around({ text, start, end }: ProseSentence, at: number): string {
  return ` ${text.words.slice(Math.max(start, at - 200), Math.min(end, at + 200)).toLowerCase()} `;
}

const GROUP =
  '(?:arbeidsgruppe[nr]?|arbeidsgruppa|koordineringsgruppe[nr]?|koordineringsgruppa|styringsgruppe[nr]?|styringsgruppa|ressursgruppe[nr]?|ressursgruppa|slt-?gruppen?|slt-?gruppa|samarbeidsgruppen?|samarbeidsgruppa|oppfølgingsteamet|oppfølgjingsteamet|ungdomsteamet|kriseteamet|familieforum(?:et)?|slt-?forum(?:et)?|forebyggende forum|førebyggjande forum|politirådet|ungdomsrådet|beredskapsrådet|kriseledelsen|kriseleiinga|utekontakten|samarbeidsforum(?:et)?)';

const IS = '(?:er|består|møtes|møtest|møtast|har|ledes|leiast|skal|rapporterer|behandler|handsamar|kalles|vert|blir)';

/** «Arbeidsgruppen for SLT i Sortland består av …» */
const GROUP_IN = new RegExp(`^\\s*${GROUP} (?:for (?:\\S+ ){1,3})?i $`, 'i');

const GOES_ON = new RegExp(`^ ${IS} `);

/** «I Gloppen er familieforum koordineringsgruppe for SLT» */
const IN_PLACE = new RegExp(`^ ${IS} (?:\\S+ ){0,4}?${GROUP} `);

/** Whether a group can be said to be in a kommune that is named without the word. */
function mayHaveGroup({ previous }: NamedMunicipality): boolean {
  return previous === 'i' || previous === 'I';
}

/** Whether the sentence tells of a group of the kommune: who sits in it, when it meets. */
function hasGroup(before: string, after: string): boolean {
  return (
    (GROUP_IN.test(before) && GOES_ON.test(after)) || (/^\s*I $/.test(before) && IN_PLACE.test(after.toLowerCase()))
  );
}
