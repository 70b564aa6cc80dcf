import type { NamedMunicipality } from './municipalities.ts';
import { guarded } from './prose/guarded.ts';
import { leadOf } from './prose/lead-of.ts';
import { sentenceBefore } from './prose/neighbours.ts';
import type { Prose, ProseSentence } from './prose/prose.ts';

/** What the words around the name of a kommune make of it. */
export type PlaceContext =
  /** The sentence says that the kommune belongs to the cooperation: what covers it holds for the whole agreement. */
  | 'covered'
  /** The parties do something together with it: a neighbour that may be named again. */
  | 'neighbour'
  /** Where something lies or comes from: passports, patrols, a court, a road. Right there, and says nothing about other places. */
  | 'place'
  /** The kommune itself, its organs, roles and routines: they cannot be others' in this agreement. */
  | 'organ'
  | 'plain';

const COVERED =
  / (?:dekker|dekkjer|dekke|dekt|omfatter|omfattar|omfatte|tilhører|høyrer til|betjener|betener|består av|bestå av|strekker seg over|strekkjer seg over|strekk seg over|spenner over|favner|favnar|inkluderer|inkluderar) |tjenestested|tenestestad|driftsenhet|driftseining|interkommunal|nabokommun|samarbeidskommun|vertskommun| kommunene | kommunane |distriktet /;
const NEIGHBOUR =
  / (?:også|samtidig|samstundes|er og) (?:er |har rollen som )?politikontakt (?:for|i) |felles|fellesmøte| (?:deles|delast|(?<!like )deler|(?<!like )delar|delt) |samarbeid(?:er|ar|e|et)? (?:\S+ )?med | gjensidige? (?:bistand|hjelp|avtale|avtaler|avtalar) | (?:sammen|saman) med |region|grannar|naboer| politirådene | politiråda | (?:kjøpes|kjøpast|kjøper|kjøpt|leies|leigast|leier|leiger|leigar|leid|leigd|innleid) (?:\S+ ){0,8}(?:fra|frå|av) | (?:kjøp|leie|leige) av (?:\S+ ){1,4}(?:fra|frå) /;
const PLACE =
  / pass(?:et|ene|kontor\S*|utstedelse\S*)? | id-kort|nasjonalt id|våpen|utlending|politiattest|forkynn|namsmann|namsfogd|sivile? rettspleie|sivile gjeremål|timebestilling|patrulj|vaktlag|vaktbil|døgnvakt|reservepatrul|rykker ut|rykkjer ut| folk fra | folk frå | (?:ressurser|ressursar|mannskap\S*|forsterkning\S*|forsterking\S*|styrker|bistand|hjelp) (?:fra|frå) |ventetid|operasjonssentral|politistasjon|lensmannskontor|redningssentral|sykehus|sjukehus|legevakt|tingrett|konfliktråd|krimsent|barnehus|skattekontor| hybel| hyblar |arrest|lufthavn|flyplass| kjøring | køyring | vei | veg | veien | vegen | strekningen | strekninga | ligger (?:ved|ved|mellom|i) | ligg (?:ved|mellom|i) | fv | fylkesveg| fylkesvei| e\d{1,2} | rv /;
const ORGAN_WORDS =
  '(?:politiråd|råd|politikontakt|lensmann(?!skontor|sdistrikt)|ordfør|varaordfør|rådmann|kommunedirektør|kommunalsjef|slt-koordinator|koordinator|utekontakt|kommunestyr|bystyr|formannskap|kontrollutvalg|kontrollutval|oppvekst|utvalg|utval|komite|kjernegrupp|styringsgrupp|arbeidsgrupp|grupp|ungdomsråd|rektor|helsestasjon|barnevern|nav|skol|skul|rutin|retningslinj|handlingsplan|avtal|politivedtekt|vedtekt|rådhus|kommunehus|innbyggere|innbyggarar|ruskoordinator|forebygg|førebygg|brannsjef|beredskap|oppfølgingsteam|ungdomsteam|team|møte|næringsforening|klubb|sentrum)';
const ORGAN_BEFORE = guarded(
  / (?:i|for|på|fra|frå|ved) $/i,
  new RegExp(`${ORGAN_WORDS}[A-Za-zÀ-ÖØ-öø-ɏ]{0,14} (?:i|for|på|fra|frå|ved) $`, 'i'),
);
const ROLE_BEFORE = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:ordfør(?:er|ar)|lensmann|rådmann|kommunedirektør|politiråd(?:et)?) $/i;
/** «erfaringene fra X»: something that happened there. */
const EXAMPLE =
  /(?:erfaring|røynsl|lærdom|lærdommar|hendels|hending|sakene?|saken|saka|overgrepssak|ulykk|modell|forsøk|prosjekt)[a-zæøå]{0,6} (?:fra|frå|i|på) $/i;
const ORGAN_AFTER = /^(?:bystyre|kommunestyre|formannskap|rådhus|kommunehus|politiråd|ungdomsråd|herredsstyre|herad)/;

/** How a sentence uses the name of a kommune. */
export function placeContextOf(
  { text, start, next, kommuneFollows }: NamedMunicipality,
  sentence: ProseSentence,
): PlaceContext {
  const keys = `${leadOf(sentence)}${sentence.keys}`;
  if (COVERED.test(keys)) return 'covered';
  const before = text.words.slice(Math.max(0, start - 50), start);
  if (isOwnSpot(before, next, keys)) return 'plain';
  if (NEIGHBOUR.test(keys)) return 'neighbour';
  if (!kommuneFollows && EXAMPLE.test(before)) return 'place';
  const isOrgan = kommuneFollows || ORGAN_AFTER.test(next) || ROLE_BEFORE.test(before) || ORGAN_BEFORE.test(before);
  if (isOrgan) return 'organ';
  return PLACE.test(keys) || isInRow(text.words, start) || isOfMerger(sentence) ? 'place' : 'plain';
}

/** «Eid og Selje vart slegne saman», and in what follows «Bryggja kom frå Vågsøy, medan Hornindal valde Volda»: how the kommune came to be. */
const MERGED =
  / (?:slått sammen|slåtte saman|slegne saman|slegen saman|slått saman|sammenslått|sammenslåtte|samanslegne|sammenslåingen|sammenslåinga|samanslåinga|kommunesammenslåing\S*|kommunesamanslåing\S*|kommunereformen|kommunereforma) | (?:ble|blei|vart) (?:\S+ ){0,2}(?:én|éin|en|ein|ett|éi|ei) (?:ny )?kommune /;
const MOVED =
  / (?:kom|fulgte|følgde|flyttet|flytta) (?:\S+ ){0,2}(?:med |over |inn )?(?:fra|frå|til) | (?:gikk|gjekk) (?:\S+ ){0,2}(?:til|inn i|over) | (?:valgte|valde|tilhørte|tilhøyrde) | (?:ble|blei|vart|var) (?:\S+ ){0,3}(?:slått|slegne|slegen|slege|del av|overført|overførte|lagt til|lagd til|lagde til) | (?:hørte|høyrde) (?:\S+ )?(?:til|under) /;

function isOfMerger(sentence: ProseSentence): boolean {
  if (!MOVED.test(sentence.keys)) return false;
  return MERGED.test(sentence.keys) || MERGED.test(sentenceBefore(sentence)?.keys ?? '');
}

/** Where the young gather: «rundt Grimstad rutebilstasjon», «på Mosjøen torg». */
const AROUND = /(?:ved|på|rundt|utenfor|utanfor|omkring|bak) $/i;
const SPOT =
  /^(?:rutebilstasjon|skysstasjon|busstasjon|bussterminal|trafikkterminal|buss?torg|torg|torv|park|bypark|sentrum|kjøpesenter|storsenter|skatepark|skateanlegg|bibliotek|gågate|badestrand|idrettspark|kunstgressbane|kunstgrasbane)(?:en|et|a|n)?(?![A-Za-zÀ-ÖØ-öø-ɏ])/;
/** What others have a part in; «felles helgerunder» may be those of the parties. */
const WITH_OTHERS =
  /nabokommun|grannekommun|region|interkommunal|samarbeid|(?:sammen|saman) med|felles (?:\S+ )?(?:med|for|møte|samling|patrulj|politiråd)|fellesmøte| (?:deler|delar|deles|delast) |patrulj/;

/** Whether the parties are told to work at a spot of another place as if it were their own. */
function isOwnSpot(before: string, next: string, keys: string): boolean {
  return AROUND.test(before) && SPOT.test(next) && !WITH_OTHERS.test(keys) && !PLACE.test(keys);
}

const LONGEST_ROW = 2000;

/** A table of services tells where each is given. */
function isInRow(words: string, start: number): boolean {
  const before = words.slice(Math.max(0, start - LONGEST_ROW), start);
  const feed = before.lastIndexOf('\n');
  return (
    (feed !== -1 || start <= LONGEST_ROW) &&
    before
      .slice(feed + 1)
      .trimStart()
      .startsWith('|')
  );
}

/** The sentence that the name of a kommune stands in. */
export function sentenceOf(
  { text, start }: Pick<NamedMunicipality, 'text' | 'start'>,
  prose: Prose,
): ProseSentence | null {
  const { wordList } = text;
  let [index, after] = [0, wordList.length];
  while (index < after) {
    const middle = (index + after) >> 1;
    if (wordList[middle]!.start < start) index = middle + 1;
    else after = middle;
  }
  const word = wordList[index];
  return word === undefined ? null : prose.sentenceAt({ text, index, word });
}
