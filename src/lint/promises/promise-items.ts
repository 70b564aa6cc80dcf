import { guarded } from '../prose/guarded.ts';
import { leadOf } from '../prose/lead-of.ts';
import type { ProseSentence, Word } from '../prose/prose.ts';
import { looselyPromised } from './loosely-promised.ts';

/** One thing that a sentence promises that the agreement deals with. */
export interface PromisedItem {
  sentence: ProseSentence;
  words: readonly Word[];
  /** The number of the part that is to deal with it: «del 7». */
  part: number | null;
  /** Holds only what is one of the usual topics: «hva politiet skal gjøre» may be an instruction, and no promise. */
  isUsual?: true;
}

const TELLS =
  '(?:omtaler|omtalar|omtale|drøfter|drøftar|behandler|behandlar|behandle|beskriver|beskrive|skildrar|skildre|omhandler|omhandlar|omhandle|regulerer|regulerar|regulere|redegjør for|redegjøre for|gjør rede for|gjøre rede for|gjere greie for|gjøre greie for|gjør greie for|gjere greie for|gi oversikt over|gi en oversikt over|gir en oversikt over|gir oversikt over|gje oversyn over|gje eit oversyn over|gjer greie for|klargjør|klargjøre|klargjer|klargjere|klarlegger|klarlegge|avklarer|avklarar|avklare|synliggjør|synliggjøre|synleggjer|synleggjere|tydeliggjør|tydeliggjøre|tydeleggjer|tydeleggjere|angir|angi|inneholder|inneheld|handler om|handlar om|tar for seg|tek for seg|fastsetter|fastset|fastsette|gir svar på|gi svar på|gje svar på|gjev svar på|svarer på|svarar på|tar opp|tek opp|tar stilling til|tek stilling til|(?:sier|si|seier|seie|forteller|fortelle|fortel|fortelje|viser|vise|syner|syne|forklarer|forklare|forklarar)(?= (?:noe om|noko om|litt om|hva|hvem|hvor|hvordan|hvilke|hvilken|hvilket|når|kva|kven|kor|korleis) (?!(?:partene|partane|vi|me|kommunen|politiet|politidistriktet|begge|dei|de|han|ho|den|det|som) )))';
const AGREEMENT =
  '(?:avtalen|avtala|avtaleteksten|denne avtalen om samarbeid|avtalen om samarbeid|avtala om samarbeid|avtalens del \\d{1,2}|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|tjenesteavtalen|tenesteavtalen|tenesteavtala|avtaledokumentet|dokumentet|(?:del|kapittel|punkt|avsnitt) \\d{1,2})';
/** «gir en beskrivelse av», «inneheld ei utgreiing om»: as much as the verb. */
const GIVES =
  '(?:gir|gi|gjev|gje|gis|gjevast|inneholder|inneholde|inneheld|innehalde) (?:(?!(?:ikke|ikkje|ingen)\\b)\\S+ ){0,2}?(?:framstilling|fremstilling|oversikt|oversyn|beskrivelse|beskriving|skildring|omtale|redegjørelse|utgreiing|gjennomgang) (?:av|over|om|for)';
/** «Avtalen regulerer …», «Del 2 redegjør for …». */
const STATED = new RegExp(
  ` ${AGREEMENT} (?:mellom (?:\\S+ ){2,9}?)?(?:skal |vil |og |både |kort ){0,3}(?:${TELLS}|${GIVES}) `,
);
/** «Avtalen omfatter politirådet, taushetsplikt og …», «Hovedpunktene er …»: a list of contents, where one of them is a usual part of an agreement. */
const LISTED =
  /(?:^ (?:den|han|ho|denne)| (?:avtalen|avtala|avtaleteksten|samarbeidet|samarbeidsavtalen|samarbeidsavtala|tjenesteavtalen|tenesteavtalen|tenesteavtala|dokumentet)(?: om samarbeid| mellom \S+ og \S+)?) (?:skal |vil |også |og ){0,2}(?:omfatter|omfattar|omfatte|dekker|dekkjer|dekke|dekkje|gjelder|gjeld|rommer|rommar) (?:også |og |både )?| (?:hovedpunktene|hovudpunkta|hovedpunkter|hovedtemaene|hovudtema|hovedinnholdet|hovudinnhaldet|temaene|temaa)(?: i \S+| for \S+)? er | (?:avtalen|avtala) (?:finner|finn) (?:leseren|lesaren|du|vi|man|ein|en) | (?:partene|partane) (?:vil|skal) (?:her |i denne avtalen |med dette |med denne avtalen )?(?:avtale|regulere|avklare) | (?:her|nedenfor|nedanfor|under) (?:reguleres|regulerast|behandles|behandlast|fastsettes|fastsetjast) | (?:avtalen|avtala) (?:skal |vil )?(?:legger|legg|legge|gir|gjev|gi|setter|set|slår|slå) (?:\S+ ){0,2}?(?:rammene|rammer|rammar|ramma|føringer|føringar|kjøreregler|køyrereglar|fast) (?:for )?| (?:avtalen|avtala) (?:er|blir) å (?:klargjøre|klargjere|synliggjøre|synleggjere|tydeliggjøre|tydeleggjere|regulere|avklare|beskrive|skildre|fastsette|fastsetje) /;
const CONTENTS =
  /^(?:politiråd|politikontakt|slt|taushetsplikt|teieplikt|fokusområd|tjenestetilbud|tenestetilbod|evaluer|økonomi|informasjonsutveksl|beredskap|responstid|åpningstid|opningstid|møtestruktur)/;
/** «Avtalen skal sikre klare rutiner for …» */
const RULES =
  / (?:avtalen|avtala) (?:skal |vil )?(?:sikre|sikrer|sikrar|gi|gir|gje|gjev|etablere|etablerer|inneholder|inneheld|har) (?:\S+ ){0,2}(?:rutiner|rutinar|regler|reglar|retningslinjer|retningslinjer|bestemmelser|føresegner) (?:for|om) /;
/** «Den beskriver …», «Videre beskriver den …» after a sentence about the agreement. */
const CONTINUED = new RegExp(
  `^ (?:den|han|ho) (?:skal |vil |og |både |kort ){0,3}(?:${TELLS}|${GIVES}) |^ (?:beskriver|skildrar|omtaler|omtalar|omhandler|omhandlar|regulerer|regulerar|behandler|behandlar|klargjør|klargjer|avklarer|avklarar) (?:den|han|ho) |^ (?:gjør|gjer|redegjør) (?:den|han|ho) (?:rede |greie )?for |^ (?:tar|tek) (?:den|han|ho) (?:for seg|opp) | og (?:den|ho|han) (?:seier|sier) (?:noe|noko|litt) om (?=(?:hva|hvem|hvor|hvordan|kva|kven|kor|korleis) )`,
);
/** «Nedenfor gis en beskrivelse av …» */
const BELOW = new RegExp(`^ (?:nedenfor|nedanfor|her|i det følgende|i det følgjande) ${GIVES} `);
/** «Det gis også en oversikt over …» after a promise. */
const FURTHER = new RegExp(
  `^ (?:det )?(?:(?:redegjøres|gjøres|gjerast|blir|vert) (?:det )?(?:gjort )?(?:rede |greie )?for|${GIVES}|er (?:det )?(?:tatt|teke) inn (?:\\S+ ){0,2}(?:omtale|beskrivelse|beskriving|oversikt|oversyn|skildring|avsnitt|kapittel|punkt) (?:av|over|om)) `,
);
/** «I det som følger står det om …», «Hovedvekten ligger på …», «Avtalen har tre deler: en om …». */
const POINTED =
  / (?:i det som følger|i det følgende|i det følgjande|nedenfor|nedanfor|under|her|nedunder|nedanunder) (?:står det|finner du|finn du|finnes det|finst det|omtales|beskrives) (?:om |noe om |noko om )?| (?:hovedvekten|hovudvekta|hovedvekt|tyngdepunktet) (?:ligger|ligg|er lagt) på | (?:følgende|følgjande)(?: tema| temaer| forhold| punkter| punkt| områder| område| tilhøve)? (?:skal være|skal vere|skal|er|blir|vert) (?:regulert|regulerte|omtalt|omtalte|omtala|beskrevet|beskrevne|skildra|behandlet|behandla|avklart|avklarte|dekket|dekka|omhandlet|omhandla|reguleres|regulerast|omtales|omtalast|beskrives) (?:i|av) (?:denne )?(?:avtalen|avtala) | (?:avtalen|avtala) (?:har|består av|er delt i) (?:\S+ )?delar? | (?:avtalen|avtala) (?:har|består av|er delt i) (?:\S+ )?deler | i (?:denne )?(?:avtalen|avtala) (?:skal|vil|blir|vert) (?:det )?(?:(?:gis|gjevast|gitt|gjeve|tas inn|takast inn|inntas) (?:\S+ ){0,2}?(?:framstilling|fremstilling|oversikt|oversyn|beskrivelse|beskriving|skildring|omtale|redegjørelse|utgreiing|gjennomgang) (?:av|over|om|for)|beskrives|beskrive|beskrevet|skildrast|skildra|omtales|omtalast|omtalt|omtala|reguleres|regulerast|regulert|avklares|avklarast|fastsettes|fastsetjast|redegjøres for|redegjort for|gjøres rede for|gjort rede for|gjerast greie for|gjort greie for) | (?:sier|seier|regulerer|regulerar|beskriver|skildrar|omtaler|omtalar|avklarer|avklarar) (?:avtalen|avtala) (?:også |og |noe om |noko om ){0,2}| i (?:denne )?(?:avtalen|avtala) (?:står det (?:noe |noko )?om|står det(?= (?:hva|hvem|hvor|hvordan|når|kva|kven|kor|korleis) )|(?:redegjøres|gjøres|gjerast|er det gjort) (?:det )?(?:rede |greie )?for|avklares|avklarast|reguleres|regulerast|beskrives|skildrast|omtales|omtalast|fastsettes|fastsetjast|(?:er det (?:tatt|teke) inn) (?:\S+ )?(?:avsnitt|punkt|kapittel|bestemmelser|føresegner|regler|reglar) om) | har i (?:denne )?(?:avtalen|avtala) (?:omtalt|omtala|beskrevet|skildra|gjort (?:greie|rede) for) |^ det er i (?:avtalen|avtala) (?:fastsatt|fastsett|avklart|avklara|regulert|beskrevet) | i (?:denne )?(?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|politirådsavtala) (?:er|blir|vert) (?:det )?(?:fastsatt|fastsett|fastlagt|slått fast|nedfelt|avklart|avklara|regulert|beskrevet|skildra) | (?:avtalen|avtala) (?:har|består av|inneholder|inneheld) (?:en|ein|et|eit) (?:egen |eigen |eget |eige )?(?:del|kapittel|avsnitt|punkt) om | (?:her|nedenfor|nedanfor|i (?:denne )?(?:avtalen|avtala|dokumentet)) (?:finner|finn|står|kan) (?:\S+ ){1,12}?(?:innan|innen|på områdene|på områda) /;
/** An item of a list of purposes that promises rules: «å regulere samarbeidet om …». */
const PURPOSE =
  /^ (?:[a-zæøå] )?(?:å )?(?:klarlegge|klarleggje|klargjøre|klargjere|regulere|avklare|beskrive|skildre|fastsette|fastsetje|fastlegge|gi regler for|gje reglar for) /;
const NOT = / (?:ikke|ikkje|ingen) /;
/** What may be read on after. */
const PART = / (?:del|kapittel|punkt|avsnitt) (\d{1,2}) /;

/** The things that a text promises: those a sentence lists, or those of the list that it leads to. */
export function promisedItems(sentences: readonly ProseSentence[]): PromisedItem[] {
  let isContinued = false;
  let isPromised = false;
  const leads = new Map<string, boolean>();
  const isOfContents = (lead: string) => {
    const known = leads.get(lead) ?? leadsToContents(lead, sentences);
    leads.set(lead, known);
    return known;
  };
  return sentences.flatMap((sentence) => {
    if (sentence.item) return NOT.test(sentence.keys) ? [] : itemOfList(sentence, isOfContents);
    const items = itemsOf(sentence, isContinued, isPromised);
    // «Avtalen … Den … Den …» goes on being about the agreement.
    isContinued = / (?:\S+s)?avtal/.test(sentence.keys) || (isContinued && STARTS.test(sentence.keys));
    isPromised = items.length > 0;
    return items;
  });
}

function itemsOf(sentence: ProseSentence, isContinued: boolean, isPromised: boolean): PromisedItem[] {
  if (NOT.test(sentence.keys)) return [];
  const elsewhere = ELSEWHERE.exec(sentence.keys);
  if (elsewhere) {
    const first = sentence.from + wordCount(sentence.keys.slice(0, elsewhere.index)) + wordCount(elsewhere[1]!);
    return split(sentence, first, Number(elsewhere[3]), first + wordCount(elsewhere[2]!));
  }
  const before = BEFORE.exec(sentence.keys) ?? DEALT_WITH_IN.exec(sentence.keys);
  if (before) return split(sentence, sentence.from, null, sentence.from + wordCount(before[1]!));
  const { keys, places } = withoutFillers(sentence);
  const from = (match: RegExpExecArray) => {
    const count = wordCount(keys.slice(0, match.index + match[0].length));
    return places === null ? sentence.from + count : (places[count] ?? sentence.to);
  };
  const match =
    STATED.exec(keys) ??
    POINTED.exec(keys) ??
    BELOW.exec(keys) ??
    RULES.exec(keys) ??
    (isContinued ? CONTINUED.exec(keys) : null) ??
    (isPromised ? FURTHER.exec(keys) : null);
  const loose = match === null ? looselyPromised(keys) : null;
  if (loose) return usualOnly(split(sentence, from(loose), null));
  const listed = match ?? (isContinued || !STARTS.test(keys) ? LISTED.exec(keys) : null);
  if (!listed) return [];
  const items = split(sentence, from(listed), partOf(keys));
  return match || items.some(({ words }) => words.some(({ key }) => CONTENTS.test(key))) ? items : [];
}

/** «Nærmere om responstid og bemanning fremgår av punkt 2» */
const ELSEWHERE = guarded(
  [/ om /, / \d{1,2} /],
  / ((?:nærmere |nærare |mer |meir )om )((?:\S+ ){1,9}?)(?:fremgår|framgår|går fram|står|kommer fram|kjem fram|følger|følgjer|er omtalt|er omtala|er beskrevet|finnes|finst) (?:av|i|under) (?:punkt|pkt|kapittel|kap|del|avsnitt) (\d{1,2}) /,
);

/** «Beredskap og risikoområder skal beskrives i avtalen» */
const BEFORE = guarded(
  / i (?:denne )?(?:avtal|samarbeidsavtal)/,
  /^ ((?:\S+ ){1,12}?)(?:skal|vil) (?:også |og )?(?:beskrives|skildrast|omtales|omtalast|reguleres|regulerast|avklares|avklarast) i (?:denne )?(?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala)(?: |$)/,
);

/** «Politiets beredskap og responstid er omtalt i punkt 2» */
const DEALT_WITH_IN = guarded(
  [/ (?:omtalt|omtala|beskrevet|skildra|behandlet|behandla|regulert) (?:nærmere )?(?:i|under) /, / \d{1,2} /],
  /^ ((?:\S+ ){1,9}?)(?:er|blir|vert) (?:nærmere |nærare |også )?(?:omtalt|omtala|beskrevet|skildra|behandlet|behandla|regulert) (?:nærmere )?(?:i|under) (?:punkt|pkt|kapittel|kap|del|avsnitt) \d{1,2} /,
);

function wordCount(keys: string): number {
  return keys.split(' ').filter(Boolean).length;
}

const FILLER = /^(?:også|både|dessuten|nærmere|nærare|videre|vidare)$/;
const HAS_FILLER = / (?:også|både|dessuten|nærmere|nærare|videre|vidare|tillegg) /;

/** The keys of a sentence without «også», «òg», «både», «i tillegg» and the like, and which of its words each is; null where all are left. */
function withoutFillers(sentence: ProseSentence): { keys: string; places: number[] | null } {
  const { keys, text, from, to, start, end } = sentence;
  // «òg» has the key «og»
  if (!HAS_FILLER.test(keys) && !/òg/i.test(text.words.slice(start, end))) return { keys, places: null };
  const places: number[] = [];
  for (let index = from; index < to; index++) {
    const { key, text: said } = text.wordList[index]!;
    if (key === 'i' && text.wordList[index + 1]?.key === 'tillegg') index++;
    else if (!FILLER.test(key) && !/^òg$/i.test(said)) places.push(index);
  }
  if (places.length === to - from) return { keys, places: null };
  return { keys: ` ${places.map((index) => text.wordList[index]!.key).join(' ')} `, places };
}

/** «Den omfatter» is about what stands before. */
const STARTS = /^ (?:den|han|ho|denne) (?!avtal)/;

function itemOfList(sentence: ProseSentence, isOfContents: (lead: string) => boolean): PromisedItem[] {
  const lead = leadOf(sentence);
  const purpose = PURPOSE.exec(sentence.keys);
  if (purpose) {
    const skipped = purpose[0].trim().split(' ').length;
    return split(sentence, sentence.from + skipped, null);
  }
  const isPromise = (STATED.test(lead) || POINTED.test(lead)) && !NOT.test(lead) && endsInPromise(lead);
  if (isPromise) return split(sentence, sentence.from, partOf(lead));
  if (looselyPromised(lead)) return usualOnly(split(sentence, sentence.from, null));
  return isOfContents(lead) ? split(sentence, sentence.from, null) : [];
}

/** «Avtalen omfatter:» leads to a list of contents where more than one of the items is a usual part of an agreement. */
function leadsToContents(lead: string, sentences: readonly ProseSentence[]): boolean {
  const match = NOT.test(lead) ? null : LISTED.exec(lead);
  if (match === null || lead.length - match.index - match[0].length > 30) return false;
  const usual = sentences.filter(
    (it) => it.item && leadOf(it) === lead && it.keys.split(' ').some((key) => CONTENTS.test(key)),
  );
  return usual.length > 1;
}

function usualOnly(items: readonly PromisedItem[]): PromisedItem[] {
  return items.map((it) => ({ ...it, isUsual: true }));
}

/** «Avtalen klargjør:» leads to its items; «Avtalen regulerer samarbeidet i tre punkter» has said them. */
function endsInPromise(lead: string): boolean {
  const match = STATED.exec(lead) ?? POINTED.exec(lead);
  if (match === null) return false;
  const rest = lead.slice(match.index + match[0].length);
  // «Avtalen omhandler samarbeidet mellom kommunen og politidistriktet om:», «Avtalen fastsetter hvordan partene samarbeider om følgende:»
  return (
    rest.length < 30 ||
    /^(?:(?:hvordan|korleis) (?:\S+ ){1,6})?samarbeid\S* (?:\S+ ){0,6}om (?:(?:disse|desse|de|dei) )?(?:(?:følgende|følgjande|punktene|punkta|områdene|områda|temaene|temaa) ){0,2}$/.test(
      rest,
    )
  );
}

function partOf(keys: string): number | null {
  const part = PART.exec(keys)?.[1];
  return part === undefined ? null : Number(part);
}

/** The words between commas, «og», «samt» and «om» that begins anew. */
function split(sentence: ProseSentence, from: number, part: number | null, to = sentence.to): PromisedItem[] {
  const { text } = sentence;
  const items: Word[][] = [[]];
  for (let index = from; index < to; index++) {
    const word = text.wordList[index]!;
    const between = index > from ? text.words.slice(text.wordList[index - 1]!.end, word.start) : '';
    if (/[.;]\s/.test(between) && /[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(word.text[0]!)) break;
    if (CLAUSE.test(word.key)) break;
    const goesOn = between.includes(',') || ANOTHER_VERB.test(text.wordList[index + 1]?.key ?? '');
    if (
      word.key === 'og' &&
      !goesOn &&
      isJoined(items.at(-1)!, text.wordList.slice(index + 1, Math.min(to, index + 3)))
    ) {
      items.at(-1)!.push(word);
      continue;
    }
    if (/[,;:(]/.test(between) || (SPLITS.has(word.key) && !between.startsWith('-'))) items.push([]);
    if (!SPLITS.has(word.key)) items.at(-1)!.push(word);
  }
  const aim = items.findIndex((words) => words.some(({ key }) => key === 'å'));
  return items
    .map((words) => words.slice(LED.test(words[0]?.key ?? '') ? 1 : ASIDE.test(keysOf(words.slice(0, 3))) ? 3 : 0))
    .filter(
      (words, index) =>
        words.length > 0 &&
        !NO_THING.test(words[0]!.key) &&
        !isParty(words) &&
        !(aim !== -1 && index > aim && AIM.test(words[0]!.key)) &&
        !ANOTHER_VERB.test(words[0]!.key),
    )
    .map((words) => ({ sentence, words, part }));
}

/** «(heretter kommunen)», «og omvendt» */
const NO_THING = /^(?:heretter|nedenfor|nedanfor|omvendt|motsatt|motsett|vice)$/;

/** «samarbeidet mellom Øyer kommune og Innlandet politidistrikt» */
function isParty(words: readonly Word[]): boolean {
  return (
    /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(words[0]!.text) &&
    /^(?:politidistrikt|politistasjonsdistrikt|lensmannsdistrikt|kommune|herad)$/.test(words.at(-1)!.key)
  );
}

function keysOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}

/** «beskriver på denne bakgrunn hvilke tjenester …» */
const ASIDE =
  /^(?:på (?:denne|dette|bakgrunn) \S+|i (?:denne|den|dette) (?:sammenheng|sammenhengen|samanheng|samanhengen|forbindelse)|i tillegg til)$/;
/** «regulerer samarbeidet og erstatter avtalen fra 2017»: what else the agreement does is no promise. */
const ANOTHER_VERB =
  /^(?:erstatter|erstattar|avløser|avløyser|bygger|byggjer|gjelder|gjeld|trer|trår|skal|er|har|tar|tek|gir|gjev|sikrer|sikrar|følger|følgjer|inngår|kommer|kjem|ivaretar|ivaretek|utfyller|utfyllar|supplerer|supplerar|forutsetter|føreset|opphever|opphevar|forplikter|forpliktar|danner|dannar|bidrar|bidreg)$/;

/** «samarbeidet om å forebygge rus, skape trygghet og bidra til trivsel»: what it is for, not what is dealt with. */
const AIM =
  /^(?:skape|skapa|bidra|sikre|sikra|fremme|fremje|styrke|styrkje|redusere|auke|øke|hindre|motvirke|motverke|begrense|avgrense|ivareta|legge|leggje|bedre|betre|utvikle|gi|gje|gjøre|gjere|sørge|sørgje|få|være|vere|bygge|byggje|oppnå|trygge|tryggje|forebygge|førebyggje|førebygge|bekjempe|avdekke|stanse|følge|følgje|samordne|medvirke|medverke|holde|halde)$/;

/** What comes after these is no further thing. */
const CLAUSE = /^(?:men|fordi|ettersom|sidan|siden|slik)$/;

/** «varsling mellom kommunen og politiet», «leting på sjø og land», «leiteaksjoner og andre redningsoppdrag»: still one thing. */
function isJoined(item: readonly Word[], [next, then]: readonly Word[]): boolean {
  const [last, before] = [item.at(-1), item.at(-2)];
  if (!last || !next) return false;
  if (then === undefined && next.key.length < 6 && /^(?:på|i|til|fra|frå|langs)$/.test(before?.key ?? '')) return true;
  if (item.some(({ key }) => key === 'og')) return false;
  return item.some(({ key }) => key === 'mellom') || /^(?:andre|øvrige|liknende|lignende)$/.test(next.key);
}

/** «av beredskapen og av risikoområdene», «for politirådet og for skiltplanen» */
const LED = /^(?:av|for)$/;

const SPLITS = new Set(['og', 'samt', 'herunder', 'medrekna', 'medregnet', 'inkludert']);
