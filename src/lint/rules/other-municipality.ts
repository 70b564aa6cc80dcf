import type { Message } from '../../diagnostics/diagnostic.ts';
import { judgedOn } from '../agreement-dates.ts';
import type { LintContext } from '../context.ts';
import { municipalitiesIn, type NamedMunicipality, numbersOf, partyMunicipalities } from '../municipalities.ts';
import { type PlaceContext, placeContextOf, sentenceOf } from '../place-context.ts';
import { leadOf } from '../prose/lead-of.ts';
import { type ProseSentence, type ProseText, placeIn } from '../prose/prose.ts';
import type { Report, Rule } from '../rule.ts';
import { isSignatureLine } from '../signature-line.ts';
import { type TownElsewhere, townsElsewhere } from '../towns-elsewhere.ts';
import { looksAfter, promisesPeople, standsAsParty } from '../wording/stands-as-party.ts';

/** Facts whose matter is places and other kommuner: naming one there is deliberate. */
const DECLARING = new Set(
  'parter dekker med felles_med ansatt_i hos gjelder_for samarbeidskommuner tjenestesteder pass kontakter område fellesenheter erstatter sted lokaler flytter'.split(
    ' ',
  ),
);
/** An attachment may be another's; who signs is a rule of its own. */
const SIGNED = new Set(['vedlegg', 'signaturer']);
/** What after a name makes it that of an institution and not of the kommune. */
const INSTITUTION =
  /^(?:politi(?!råd)|lensmann|tinghus|tingrett|fengsel|sykehus|sjukehus|universitet|høgskole|høgskule|høyskole|lufthavn|flyplass|krise|barnehus|barneby|legevakt|videregående|vidaregåande|skole|skule|statens|overgreps|brann|avis|fylke|stasjon|passkontor|namsmann|familievern|bispe|prosti|havn|idrett|ungdoms(?!råd)|og omegn)/;

const OFFICE_DAY = / (?:kontordag\S*|kontortid|til stede|tilstede|til stades|treffes|treffast|fast plass) /;

/** «lensmannen i Lyngen»: after a role also an ordinary word is the name of a place. */
const ORDINARY =
  /(?:lensmannen|ordføreren|ordføraren|politirådet|kommunestyret|rådmannen|kommunedirektøren|politikontakten) i $/i;

/** What lies in a place without being the kommune's. */
const SEATED =
  /(?:tingrett|lagmannsrett|fengsel|sykehus|sjukehus|sentral|barnehus|krisesenter|legevakt|barnevernvakt|barnevernsvakt|universitet|høgskol|høgskul|konfliktråd|statsadvokat|statsforvalter|politidirektorat|reindriftspoliti|grensekommissariat|skattekontor|tollsted|vegkontor)[A-Za-zÀ-ÖØ-öø-ɏ]{0,6} (?:i|på|ved|for) $/i;

export const otherMunicipality: Rule = {
  id: 'other-municipality',
  kind: 'municipalities',
  title: { nb: 'En annen kommune i teksten', en: 'Another kommune in the text' },
  description: {
    nb: 'Navnet på en kommune som ikke er part, kommer ofte av at teksten er kopiert fra en annen avtale.',
    en: 'The name of a kommune that is no party often comes from copying another agreement.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needs: [['parter']],
  check(context, report) {
    const own = ownNumbers(context);
    const byName = new Map<string, Mention[]>();
    for (const mention of mentionsOf(context)) {
      if (allNumbers(mention.named).some((number) => own.has(number))) continue;
      const { name } = mention.named;
      byName.set(name, [...(byName.get(name) ?? []), mention]);
    }
    for (const town of townsElsewhere(context)) reportTown(town, report);
    const reported = new Set(reportOfficeElsewhere(context, report));
    for (const named of dutiesElsewhere(context)) {
      if (reported.has(named)) continue;
      reported.add(named);
      reportName(named, report);
    }
    for (const mentions of byName.values()) {
      // Who is named as a neighbour may be named again, unless its organs are too: then the text is copied.
      const isCopied = mentions.some(({ use }) => use === 'organ');
      if (!isCopied && mentions.some(({ use }) => use === 'neighbour')) continue;
      const lines = new Map<string, Mention>();
      for (const mention of mentions) {
        const { text, start } = mention.named;
        const line = `${text.order} ${text.words.lastIndexOf('\n', start)}`;
        if (mention.use !== 'place' && mention.use !== 'neighbour' && !lines.has(line)) lines.set(line, mention);
      }
      for (const { named } of lines.values()) if (!reported.has(named)) reportName(named, report);
    }
  },
};

function reportName({ name, text, start, end }: NamedMunicipality, report: Report): void {
  report({
    at: placeIn(text, start, end),
    message: {
      nb: `${name} er ikke part i avtalen. Er navnet kopiert fra en annen avtale?`,
      en: `${name} is no party to the agreement. Was the name copied from another one?`,
    },
    help: correctOrList(name),
  });
}

function reportTown({ text, start, end, town, kommune }: TownElsewhere, report: Report): void {
  report({
    at: placeIn(text, start, end),
    message: {
      nb: `${town} ligger i ${kommune}, som ikke er part i avtalen. Er teksten kopiert fra en annen avtale?`,
      en: `${town} lies in ${kommune}, which is no party to the agreement. Was the text copied from another one?`,
    },
    help: correctOrList(kommune),
  });
}

function correctOrList(kommune: string): Message {
  return {
    nb: `Rett navnet. Er det riktig, før opp ${kommune} under parter.samarbeidskommuner.`,
    en: `Correct the name. If it is right, list ${kommune} under parter.samarbeidskommuner.`,
  };
}

const DOES =
  /^ ?(?:skal|stiller|stillar|forplikter|forpliktar|plikter|pliktar|utpeker|utpeikar|peker ut|peikar ut|oppnevner|oppnemner|sørger for|sørgjer for|legger til rette|legg til rette|har ansvar|forventer|forventar|vil)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;
const SERVED =
  / (?:politikontakten|politiet|lensmannen|partene|partane|politirådet|rådet|slt-koordinatoren) (?:skal|plikter|gir|gjev) (?:\S+ ){0,4}(?:råd|bistand|tilbakemelding|informasjon|rapport|bistå|informere|orientere|rådgi|rådgje|støtte|varsle) (?:\S+ ){0,2}(?:til|for|overfor)? ?$/;
/** Whose organs have nothing to do here. */
const ORGAN =
  / (?:rådmann(?:en)?|kommunedirektør(?:en)?|ordfører(?:en)?|ordførar(?:en)?|kommunestyret|formannskapet|politirådet|slt-koordinator(?:en)?|slt koordinator(?:en)?|kommunalsjef(?:en)?|beredskapskoordinator(?:en)?|kommuneoverlege(?:n)?|ungdomskontakt(?:en)?|folkehelsekoordinator(?:en)?) (?:i|for|frå|fra) $/;
/** What several kommuner have in common. */
const SHARED =
  /felles|samarbeid|interkommunal|vertskommun|nabo|grann|sammen |saman |region|begge|avtale med| dersom | hvis | når | om at /;

/** Kommuner that are no party and yet have a duty or are served by the agreement, also where they are named rightly elsewhere. */
function dutiesElsewhere(context: LintContext): NamedMunicipality[] {
  const parties = partyMunicipalities(context);
  const date = judgedOn(context);
  const own = new Set(parties.flatMap(({ nummer, navn }) => [nummer, ...numbersOf(navn, date)]));
  const all = municipalitiesIn(context);
  const partys = new Set(own);
  const served = new Set<string>();
  for (const named of all)
    if (declares(named.text)) for (const number of allNumbers(named)) (isServed(named.text) ? served : own).add(number);
  let known: ReadonlySet<string> | undefined;
  const neighbours = () => {
    known ??= new Set(all.flatMap((it) => (useOf(it, context) === 'neighbour' ? [it.name] : [])));
    return known;
  };
  return all.filter((named) => {
    const { text, start, end, kommuneFollows, ordinary } = named;
    const numbers = allNumbers(named);
    if (text.kind !== 'prose' || numbers.some((it) => partys.has(it))) return false;
    if (isExpectedTo(named, context, parties)) return true;
    if (numbers.some((it) => own.has(it))) return standsForParty(named, context, parties);
    if (!kommuneFollows && (ordinary || !mayHaveGroup(named))) return false;
    const sentence = sentenceOf(named, context.prose);
    if (!sentence) return false;
    const after = text.words.slice(end, end + 50).replace(/^ ?kommune/, '');
    const before = text.words.slice(Math.max(sentence.start, start - 120), start);
    const [lowBefore, lowAfter] = [before.toLowerCase(), after.toLowerCase()];
    if (promisesPeople(lowBefore, lowAfter)) return !isShared(sentence, start, parties);
    if (kommuneFollows && (standsAsParty(lowBefore, lowAfter, sentence.keys) || looksAfter(lowBefore, sentence.keys)))
      return !namesParty(sentence, start, parties);
    // The unit serves it, and may be told of in many ways.
    if (numbers.some((it) => served.has(it))) return false;
    if (hasGroup(before, after)) return !isShared(sentence, start, parties);
    if (!kommuneFollows) return false;
    const isFirst = /^\s*$/.test(before);
    const isGiven = [SERVED, ORGAN].some((it) => it.test(` ${before.toLowerCase()}`));
    if (!isGiven && !(isFirst && DOES.test(after) && !neighbours().has(named.name))) return false;
    return !isShared(sentence, start, parties);
  });
}

const DUTIES =
  /^ kommune (?:skal|vil|må|plikter|pliktar|(?:forplikter|forpliktar) seg til|har ansvar(?:et)? for)(?: å)?:$/;
const OWN_DUTIES =
  / (?:kommunen|kommune) (?:skal|vil|må|plikter|pliktar|(?:forplikter|forpliktar) seg til|har ansvar(?:et)? for)(?: å)?:/;
const EXPECTED =
  /(?:politiet|partene|partane|lensmannen|politidistriktet) (?:forventer|forventar|venter|ventar|krever|krev) at $/i;
const COUNCIL_IN = /(?:kommunestyret|bystyret|heradsstyret|formannskapet) i $/i;
const ADOPTS = /(?=.* \S*avtal\S* )(?=.* (?:godkjen|vedta|vedte|behandl|handsam)).*/;

/** «Politiet forventer at Bamble kommune legger til rette» */
function isExpectedTo(
  { text, start, kommuneFollows }: NamedMunicipality,
  { prose }: LintContext,
  parties: readonly { navn: string }[],
): boolean {
  if (!kommuneFollows || !EXPECTED.test(text.words.slice(Math.max(0, start - 40), start))) return false;
  const sentence = sentenceOf({ text, start }, prose);
  return sentence !== null && !isShared(sentence, start, parties);
}

/** Whether one that cooperates stands where the party has to: «Alvdal kommune skal:», «Avtalen vedtas av kommunestyret i Alvdal». */
function standsForParty(
  named: NamedMunicipality,
  { prose }: LintContext,
  parties: readonly { navn: string }[],
): boolean {
  const { text, start, end } = named;
  const sentence = sentenceOf(named, prose);
  if (!sentence) return false;
  const isLead = sentence.start === start && DUTIES.test(text.words.slice(end, sentence.end));
  if (isLead) return !OWN_DUTIES.test(text.words.slice(0, start) + text.words.slice(sentence.end));
  return (
    COUNCIL_IN.test(text.words.slice(Math.max(0, start - 20), start)) &&
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
  return parties.some(({ navn }) => said.includes(navn.toLowerCase().split(' ')[0]!));
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

/** The office day of the politikontakt belongs in the kommune of the agreement, also where the neighbour is named rightly elsewhere. */
function reportOfficeElsewhere(context: LintContext, report: Report): NamedMunicipality[] {
  const found: NamedMunicipality[] = [];
  const date = judgedOn(context);
  const parties = partyMunicipalities(context);
  const own = new Set(parties.flatMap(({ nummer, navn }) => [nummer, ...numbersOf(navn, date)]));
  const isParty = (named: NamedMunicipality) => allNumbers(named).some((number) => own.has(number));
  const inProse = municipalitiesIn(context).filter(({ text }) => text.kind === 'prose');
  for (const named of inProse) {
    if (isParty(named) || !(named.kommuneFollows || isTownHall(named))) continue;
    const sentence = sentenceOf(named, context.prose);
    if (!sentence || !OFFICE_DAY.test(sentence.keys)) continue;
    if (!/ politikontakt/.test(sentence.keys) && !/politikontakt/.test(leadOf(sentence))) continue;
    if (isTownHall(named) && inProse.some((it) => isParty(it) && isOfficeDay(it, context))) continue;
    const { text, start, end } = sentence;
    if (inProse.some((it) => it.text === text && it.start >= start && it.end <= end && isParty(it))) continue;
    const party = parties.map(({ navn }) => navn).join(' og ');
    found.push(named);
    report({
      at: placeIn(named.text, named.start, named.end),
      message: {
        nb: `Kontordagen er lagt til ${named.name} kommune, men avtalen er med ${party}.`,
        en: `The office day is in ${named.name} kommune, but the agreement is with ${party}.`,
      },
      help: {
        nb: `Skriv hvor politikontakten er i ${party}, eller nevn begge kommunene.`,
        en: `Write where the politikontakt is in ${party}, or name both kommuner.`,
      },
    });
  }
  return found;
}

/** «kommunehuset i Alvdal» */
function isTownHall({ text, start }: NamedMunicipality): boolean {
  return /(?:kommunehuset?|rådhuset?|tinghuset|herredshuset|servicetorget|servicekontoret) (?:i|på) $/i.test(
    text.words.slice(Math.max(0, start - 24), start),
  );
}

function isOfficeDay(named: NamedMunicipality, { prose }: LintContext): boolean {
  return OFFICE_DAY.test(sentenceOf(named, prose)?.keys ?? '');
}

/** The name of a kommune in the text and how the sentence uses it. */
interface Mention {
  named: NamedMunicipality;
  use: PlaceContext;
}

/** Every place where a kommune is named that need not be a party. */
function mentionsOf(context: LintContext): Mention[] {
  return municipalitiesIn(context).flatMap((named) => {
    if (declares(named.text) || SIGNED.has(String(named.text.path[0])) || !isMunicipality(named)) return [];
    if (!named.kommuneFollows && isInUnit(named.name, context)) return [];
    if (named.text.kind === 'prose' && isSignatureLine(named.text, named.start)) return [];
    return [{ named, use: useOf(named, context) }];
  });
}

function useOf(named: NamedMunicipality, { prose }: LintContext): PlaceContext {
  const sentence = named.text.path[0] === 'tittel' ? null : sentenceOf(named, prose);
  return sentence === null ? 'plain' : placeContextOf(named, sentence);
}

function declares({ path }: ProseText): boolean {
  return path.some((key) => DECLARING.has(String(key)));
}

function isMunicipality({ previous, next, ordinary, kommuneFollows, text, start }: NamedMunicipality): boolean {
  if (kommuneFollows) return true;
  if (ordinary && !ORDINARY.test(text.words.slice(Math.max(0, start - 24), start))) return false;
  if (INSTITUTION.test(next)) return false;
  // «sykehuset på Ringerike», «110-sentralen i Drammen»
  if (SEATED.test(text.words.slice(Math.max(0, start - 40), start))) return false;
  // «Storgata 1, 3716 Skien»
  if (/\b\d{4} $/.test(text.words.slice(Math.max(0, start - 6), start))) return false;
  // «Kari Nes», but not «… . I Skien» or «Politirådet Skien».
  const afterName = /^[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+$/.test(previous) && !/[.:!?]\s*$/.test(text.words.slice(0, start));
  return !(
    afterName &&
    /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(previous) &&
    !/^(?:I|På|Ved|Fra|For|Til|Med|Om|Politirådet|Politiet|Kommunen|Rådet)$/.test(previous)
  );
}

/** The parties, what facts name deliberately, and what the text says is covered. */
function ownNumbers(context: LintContext): ReadonlySet<string> {
  const date = judgedOn(context);
  const own = new Set<string>();
  for (const { nummer, navn } of partyMunicipalities(context)) {
    own.add(nummer);
    for (const number of numbersOf(navn, date)) own.add(number);
  }
  for (const named of municipalitiesIn(context)) {
    if (declares(named.text) || useOf(named, context) === 'covered')
      for (const number of allNumbers(named)) own.add(number);
  }
  return own;
}

/** «Bergen vest politistasjonsdistrikt» is the police's own name. */
function isInUnit(name: string, { agreement }: LintContext): boolean {
  const { enhet = '', kortform = '' } = agreement.parter.politi;
  return enhet.includes(name) || kortform.includes(name);
}

function allNumbers({ candidates }: NamedMunicipality): string[] {
  return candidates.flatMap(({ kommune, successors }) => [kommune.number, ...successors.map(({ number }) => number)]);
}
