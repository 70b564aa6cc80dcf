import { type ExpressionHit, expressionTable, findExpressions } from '../prose/expressions.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { leadOf } from '../prose/lead-of.ts';
import { beside } from '../prose/neighbours.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { namesActor } from './actors.ts';
import { clauseStart, isOwnedBefore, isOwnedInPassing, isOwnText, isSubordinate, keysOf } from './duty-sentence.ts';

/** Where it is put: on a page for people to read, in a list, or before the council; or a spot that is to have somebody there. */
type Put = 'page' | 'list' | 'shown' | 'spot';

const LISTS =
  'oppfølgingsliste|oppfølgjingsliste|oppfølgingslista|oppfølgingslisten|tiltaksliste|tiltakslista|tiltakslisten|aksjonsliste|oppgaveliste|oppgåveliste|saksliste|liste|lista|listen|oversikt|oversikten|logg|loggen|loggbok|protokoll|skjema|register|regneark|rekneark';
const SHOWN = 'fremlagt|framlagt|framlagde|fremlagte|presentert|presenterte|offentliggjort|offentleggjort|gjennomgått';
const THERE =
  'tilstedeværelse|nærvær|tilstadevær|tilsyn|vakthold|vakthald|fartskontroll|fartskontroller|fartskontrollar|patruljering|oppsyn|politidekning|kontroll|kontroller';
const HOW =
  'synlig|synleg|økt|auka|fast|hyppig|bedre|betre|ekstra|jevnlig|jamleg|tett|regelmessig|styrket|styrka|mer|meir';
const TABLE = expressionTable<Put>([
  ['legges|leggjast|leggast|leggest ut', 'page'],
  ['vert|blir|skal|er lagt|lagde|lagte ut', 'page'],
  ['publiseres|publiserast|kunngjøres|kunngjerast|annonseres|annonserast', 'page'],
  ['vert|blir publisert|publiserte|kunngjort|kunngjorde|annonsert|annonserte', 'page'],
  ['gjøres|gjerast tilgjengelig|tilgjengeleg', 'page'],
  ...['', '* ', '* * '].map((between) => [`føres|førast i|på|inn ${between}${LISTS}`, 'list'] as const),
  [`føres|førast inn i|på * ${LISTS}`, 'list'],
  [`føres|førast inn i|på ${LISTS}`, 'list'],
  [`det skal|må føres|førast * ${LISTS}`, 'list'],
  [`det skal|må føres|førast * * ${LISTS}`, 'list'],
  [`det føres|førast * ${LISTS}`, 'list'],
  ['loggføres|loggførast|protokollføres|protokollførast', 'list'],
  [`vil|skal|må bli|verte ${SHOWN}`, 'shown'],
  ['vil|skal|må bli|verte lagt|lagde fram|frem', 'shown'],
  [`vert|blir ${SHOWN}`, 'shown'],
  ['vert|blir lagt|lagde fram|frem', 'shown'],
  ['legges|leggjast|leggast fram|frem', 'shown'],
  ['fremlegges|framlegges|framleggjast|presenteres|presenterast', 'shown'],
  [`skal|må|bør ha|få ${HOW} ${THERE}`, 'spot'],
  [`skal|må|bør ha|få ${HOW} ${HOW} ${THERE}`, 'spot'],
  [`skal|må|bør ha|få ${THERE}`, 'spot'],
]);

/** Whose they are to show, and in what way. */
const FROM_WHOM =
  / (?:fra|frå) (?:politi\S*|kommun\S*|lensmann\S*|skole\S*|skule\S*|\S*koordinatoren) | (?:uten|utan) (?:navn|namn) | anonym\S* | slik /;
/** What has to be put there again when it changes. */
const NEEDS_CARE =
  / (?:navn|namn|telefonnummer\S*|telefonlist\S*|\S*kontaktinfo\S*|\S*kontaktliste\S*|kontaktpunkt\S*|møtedato\S*|\S*møteplan\S*|kontordag\S*|kontortid\S*|oversikt\S*|oversyn\S*|vaktlist\S*|treffdag\S*|treffetid\S*) /;
const FIGURES = / (?:tall|tal|tala|tallene|statistikk|statistikken|resultat|resultata|resultatene|funn|funna|funnene) /;
const WHEN =
  / (?:innen|innan|senest|seinast|før|etter|hver|hvert|kvar|kvart|årlig|årleg|årlige|årlege|møtet|møte|møtene|møta|når|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|våren|høsten|hausten|vårmøtet|høstmøtet|haustmøtet|samtidig|straks|fortløpende|fortløpande) |\d/;
const NUMBERED = /^ [\d.]+ /;
/** Spots and stretches, which have nobody to send. */
const SPOT =
  /(?:torv|torvet|torget|sentrum|sentrumet|terminalen|stasjonsområdet|området|områda|områdene|brygga|bryggen|kaia|kaien|havna|havnen|hamna|parken|veien|vegen|gata|gaten|plassen|stranda|stranden|senter|senteret|sentera|bygda|tettstedet|tettstaden|knutepunktet|stedene|stadene|plassane|strekningen|strekninga|løypene|løypenettet|skoleveien|skulevegen|badeplassen|badeplassene|campingplassen|campingplassane|hyttefeltet|hyttefelta|hyttefeltene|leikeplassane|lekeplassene)$/;
/** Who does what was asked for or agreed on is not said by that: «kommunen har bedt om tall, disse vil bli lagt fram». */
const ASKED = / (?:bedt om|bede om|etterspurt|etterlyst|etterlyste|ønsket|ønskt|ynskt|spurt etter) /;
const THEY = /^(?:disse|desse|dette|denne|dei|de|det|tallene|tala)$/;
/** «Det politirådet blir enige om skal føres i en liste»: what is entered, not who enters it. */
const WHAT_THEY =
  /^ (?:alle )?(?:(?:det|dei|de|alt|saker|sakene|sakane|tiltak|tiltaka|tiltakene|punkt|punkta|punktene|vedtak|vedtaka) )(?:som )?(?:\S+ ){1,2}?(?:(?:blir|vert|er) (?:enige?|einige?|samde?) om|vedtar|vedtek|avtaler|avtalar|beslutter|tar opp|tek opp|foreslår|gjør framlegg om) /;
/** «med navn på den som er ansvarlig»: what stands in it. */
const WITH_NAMES =
  / (?:med|og) (?:navn|namn) på (?:den|dei|de|dem) som (?:er|har) (?:ansvarlige?|ansvarlege?|ansvar|ansvaret) /;
/** In front of whom it is shown, and where it is found. */
const BEFORE_WHOM =
  / (?:i|for|på|til|overfor|ovanfor) (?:(?:begge|hele|heile|det|den|dei) )?(?:politirådet|rådet|kommunestyret|formannskapet|kommunen|kommuna|politiet|utvalget|utvalet|innbyggerne|innbyggjarane|publikum|foreldre\S*|foresatte|føresette|skolene|skulane)(?: sine| si| sin)? /g;
/** Whoever makes it shows it. */
const MAKES =
  / (?:lager|lagar|fører|førar|utarbeider|har oversikt|henter|hentar|samler|samlar|kartlegger|kartlegg|gjennomfører|skriver|skriv|analyserer|patruljerer|stiller|stillar) /;

/** What is put on a page, entered in a list or laid before the council by nobody, and spots that are to have somebody there. */
export function putSomewhere(prose: Prose): ExpressionHit<Put>[] {
  return findExpressions(prose, TABLE).filter(({ hit, entry }) => {
    const sentence = prose.sentenceAt(hit);
    const { text, from } = sentence;
    if (!isOwnText(sentence) || /^(?:formål|taushetsplikt|vedlegg)$/.test(text.section)) return false;
    const begin = clauseStart(sentence, hit.index);
    const said = keysOf(sentence);
    const subject = said.slice(begin - from, hit.index - from);
    if (entry === 'spot') return isSpot(sentence, hit.index);
    const keys = sentence.keys.replace(NUMBERED, ' ');
    if (entry === 'page' && !NEEDS_CARE.test(keys)) return false;
    if (entry === 'shown' && (!FIGURES.test(keys) || FROM_WHOM.test(keys))) return false;
    if (WHEN.test(keys) || frequenciesOf(sentence).length > 0) return false;
    const isWhat = entry === 'list' && WHAT_THEY.test(keys);
    if (!isWhat && isSubordinate(subject)) return false;
    if (namesActor(leadOf(sentence).trim().split(' '))) return false;
    // A clause of its own about what the one before asks for.
    const isAsked = begin > from && THEY.test(subject[0] ?? '') && ASKED.test(sentence.keys);
    const rest = (isAsked ? ` ${said.slice(begin - from).join(' ')} ` : keys)
      .replace(WHAT_THEY, ' ')
      .replace(WITH_NAMES, ' ')
      .replace(BEFORE_WHOM, ' ');
    if (/ av /.test(rest) || namesActor(rest.trim().split(' '))) return false;
    return !isOwnedInPassing(sentence) && !isOwnedBefore(sentence) && !isMadeBefore(sentence);
  });
}

/** «Torget og bussterminalen skal ha synlig tilstedeværelse» */
function isSpot(sentence: ProseSentence, index: number): boolean {
  const { text, from, keys } = sentence;
  const subject = text.wordList.slice(from, index).map(({ key }) => key);
  const last = subject.at(-1) ?? '';
  return (
    subject.length > 0 &&
    (SPOT.test(last) || (subject.includes('og') && subject.some((key) => SPOT.test(key)))) &&
    !subject.some((key) => /^(?:av|som|at|når|i|på|ved|for)$/.test(key)) &&
    !namesActor(subject) &&
    !/ (?:av|fra|frå) (?:politi|kommun|vekter|vektar|patrulj|lensmann)/.test(keys) &&
    !isDoneAfter(sentence)
  );
}

/** Whether the sentence before, in the same paragraph, names somebody who makes what is shown. */
function isMadeBefore(sentence: ProseSentence): boolean {
  const before = beside(sentence, -1);
  return before !== undefined && MAKES.test(before.keys) && namesActor(keysOf(before));
}

const GOES =
  / (?:patruljerer|patruljerar|stiller|stillar|er til stede|går|har patrulje|kontrollerer|kontrollerar|holder|held|ansvar\S*) /;

function isDoneAfter(sentence: ProseSentence): boolean {
  const after = beside(sentence, 1);
  return after !== undefined && GOES.test(after.keys) && namesActor(keysOf(after));
}
