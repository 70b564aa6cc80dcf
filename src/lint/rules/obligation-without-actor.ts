import { isRecord } from '../is-record.ts';
import { type ExpressionHit, expressionTable, findExpressions } from '../prose/expressions.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { leadOf } from '../prose/lead-of.ts';
import { type Hit, keysBetween, type Prose, type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { namesActor } from '../wording/actors.ts';
import {
  clauseStart,
  isOwnedBefore,
  isOwnedInPassing,
  isOwnText,
  isSubordinate,
  keysOf,
} from '../wording/duty-sentence.ts';
import { eventsHeld } from '../wording/events-held.ts';
import { forumsWithoutConvener } from '../wording/forums-without-convener.ts';
import { impersonalDuties } from '../wording/impersonal-duties.ts';
import { laidBefore } from '../wording/laid-before.ts';
import { DOCUMENT, PASSIVE_DUTIES } from '../wording/passive-duties.ts';
import { putSomewhere } from '../wording/put-somewhere.ts';
import { towardsOthers } from '../wording/towards-others.ts';

/** Expects something of nobody. */
const IMPERSONAL = expressionTable([
  ['det forventes|forventast|ventes|ventast|forutsettes|føresetjast|kreves|krevjast', null],
  ['det blir|vert forventet|forventa|venta|forutsatt|føresett|kravd', null],
  ['det må|skal være|vere mulig|mogleg|lett|enkelt|råd å', null],
  ['det må|skal gjøres|gjerast noe|noko', null],
  ['det nyttes|nyttast|benyttes|benyttast|brukes|brukast et|eit|en|ein|ei *', null],
  ['skal|må|bør|bur|burde det vurderes|vurderast|ses|sjåast|arbeides|arbeidast|jobbes|tenkes|tenkjast', null],
  ['det skal|må vurderes|vurderast|arbeides|arbeidast|jobbes|ses|sjåast', null],
]);

const FRAGMENTS = expressionTable(
  [
    'sørge|syte|sørgje for',
    'følge|følgje|fylgje opp',
    'sikre|sikra at|god',
    'legge|leggje til rette',
    'passe på',
    'kalle|kalla inn',
    'holde|halde oversikt|kontakt',
  ].map((words) => [words, null]),
);

const WHEN =
  / (?:forveien|førevegen|forkant|innen|innan|senest|seinast|straks|umiddelbart|før|samme|same|årlig|årleg|årlige|årlege|månedlig|månadleg|kvartalsvis|ukentlig|fortløpende|fortløpande|\S*\d\S*|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|våren|høsten|hausten) /;

/** Who makes these is told where they are facts. */
const PLANS = ['handlingsplan', 'strategiplan', 'årshjul'];

const DISPUTE = / (?:tvist|tvister|uenighet|uenigheter|ueinigheit|usemje|konflikt) /;

const NOTICE = / varsel |(?:uker|vekers|dagers|dagars|virkedagers) /;

const BY = / (?:innen|innan|senest|seinast|før|etter) | \S*\d\S* /;

/** «holdes skjult», «haldast utanfor»: a bound, not a task. */
const KEPT =
  /^ (?:ved like|i hevd|skjult|skjulte|for lukkede dører|for lukka dører|for stengte dører|for åpne dører|for opne dører|hemmelig\S*|hemmeleg\S*|lukket|lukka|utenfor|utanfor|ute|borte|atskilt|åtskilt|adskilt|fortrolig|fortruleg|konfidensielt?)/;

/** «tas opp i egen organisasjon», «gjort kjende på heimesida til kommunen», «Pass utstedes i Skien»: whose it is, is plain. */
const EACH_ITS_OWN =
  / i (?:egen|eigen|sin egen|si eiga|eiga) (?:organisasjon|etat|linje|virksomhet|verksemd) | gjor(?:t|de?) (?:kjent|kjend|kjende|kjente) på (?:\S+ )?(?:heimesida|hjemmesiden|hjemmesida|nettsiden|nettsida|nettsidene) |^ (?:[\d.]+ )?pass (?:og \S+ )?(?:(?:vert|blir) skrive(?:t|ne|n)? ut|utstedes|utferdast) (?:i|på|ved|hos) /;

const HELD = /^(?:holdes|avholdes|haldast|haldes)$/;

const WHERE =
  /^ (?:på|i|hos|ved|vekselvis|vekselsvis|skiftesvis|skiftevis|etter tur|annenhver|sammen med|saman med|i lag med) /;

/** «Arbeidet organiseres i tre nivåer» tells how it is built. */
const ORGANISED = /^organiser(?:es|ast)$/;

const IN_SHAPE = /^ (?:gjennom|i|som|på|slik|innenfor|innanfor|under|over) /;

/** «7.4 For hvert område …» */
const NUMBERED = /^ [\d.]+ /;

/** «i alle 6. klasser og på 9. trinn»: for whom, not when. */
const LEVELS =
  / (?:\d{1,2} (?:og|til|eller) )?\d{1,2}(?:-\d{1,2})? (?:klasse[a-zæøå]*|klassar|klassane|klassene|trinn|trinnet|steg|årstrinn|klassesteg)(?= )/g;

/** What a written thing is to tell: «som viser hva partene skal gjøre» makes none of them its writer. */
const TELLS =
  /^(?:viser|syner|beskriver|skildrar|sier|seier|forteller|fortel|inneholder|inneheld|omfatter|omfattar|dekker|klargjør|klargjer|angir|oppsummerer|konkretiserer|konkretiserar|tydeliggjør)$/;

export const obligationWithoutActor: Rule = {
  id: 'obligation-without-actor',
  kind: 'strength',
  title: { nb: 'Plikt uten ansvarlig', en: 'Obligation without anybody responsible' },
  description: {
    nb: '«Det skal utarbeides» sier ikke hvem som skal gjøre det, eller innen når.',
    en: '“Shall be drawn up” does not say by whom or by when.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.innst306],
  check({ agreement, prose }, report) {
    const seen = new Set<ProseSentence>();
    const { organisering } = agreement.seksjoner;
    const plans = PLANS.filter((plan) => isRecord(organisering) && isOwned(Reflect.get(organisering, plan)));
    for (const { hit, end } of [
      ...passives(prose),
      ...laidBefore(prose),
      ...impersonals(prose),
      ...impersonalDuties(prose),
      ...putSomewhere(prose),
      ...towardsOthers(prose),
      ...eventsHeld(prose),
      ...forumsWithoutConvener(prose),
      ...fragments(prose),
    ]) {
      const sentence = prose.sentenceAt(hit);
      if (seen.has(sentence) || plans.some((plan) => sentence.keys.includes(plan))) continue;
      seen.add(sentence);
      const start = withModal(hit, sentence.from);
      const text = hit.text.text.slice(start, end).replace(/\s+/g, ' ');
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» sier ikke hvem som har ansvaret.`, en: `“${text}” does not say who is responsible.` },
        help: { nb: 'Skriv hvem som gjør det, og innen når.', en: 'Write who does it, and by when.' },
      });
    }
  },
};

/** Where the words begin with «det skal» in front: «Det skal etableres». */
function withModal({ text, index }: Hit, from: number): number {
  let first = index;
  while (first > from && index - first < 2 && /^(?:det|skal|må)$/.test(text.wordList[first - 1]!.key)) first--;
  return text.wordList[first]!.start;
}

function passives(prose: Prose): ExpressionHit<null>[] {
  return findExpressions(prose, PASSIVE_DUTIES).filter(({ hit, end }) => {
    const sentence = prose.sentenceAt(hit);
    if (!isOwnText(sentence) || DISPUTE.test(sentence.keys)) return false;
    if (NOTICE.test(sentence.keys) || EACH_ITS_OWN.test(sentence.keys)) return false;
    if (KEPT.test(hit.text.words.slice(end, end + 20))) return false;
    if (ORGANISED.test(hit.word.key) && IN_SHAPE.test(hit.text.words.slice(end, end + 12))) return false;
    // «Referat skrives slik at det kan være offentlig»: in what way.
    if (
      /^ (?:slik|kort|kortfatta|kortfattet|på (?:norsk|bokmål|nynorsk))(?![A-Za-zÀ-ÖØ-öø-ɏ])/.test(
        hit.text.words.slice(end, end + 16),
      )
    )
      return false;
    // «Det lages ingen egen handlingsplan»
    if (/^ (?:ikke|ikkje|ingen|inga)(?![A-Za-zÀ-ÖØ-öø-ɏ])/.test(hit.text.words.slice(end, end + 8))) return false;
    // «Enkeltsaker skal ikke tas opp»: nobody has to do that.
    if (
      / (?:ikke|ikkje|aldri)(?: (?:normalt|lenger|lengre|vanligvis))? $/.test(
        keysBetween(hit.text.wordList, Math.max(sentence.from, hit.index - 3), hit.index),
      )
    )
      return false;
    // «skal politiets responskrav holdes»: whose it is to keep.
    if (HELD.test(hit.word.key) && / respons(?:krav|tidskrav)/.test(sentence.keys)) return false;
    // Where the meetings are held is what such a sentence is about.
    if (
      HELD.test(hit.word.key) &&
      WHERE.test(hit.text.words.slice(end, end + 14)) &&
      / \S*møte(?:ne|r|t)? /.test(sentence.keys)
    )
      return false;
    const isWritten = DOCUMENT.test(sentence.keys) && / (?:skal|må|vil|det) /.test(sentence.keys);
    const said = withoutSeason(sentence.keys.replace(NUMBERED, ' ').replace(LEVELS, ' '));
    if (isWritten ? BY.test(said) : WHEN.test(said)) return false;
    const keys = keysOf(sentence);
    const at = hit.index - sentence.from;
    const named = withoutCompany(isWritten ? withoutContents(sentence, hit.index) : withoutUsers(keys, at), at);
    if (
      named.slice(at).includes('av') ||
      isSubordinate(keys.slice(clauseStart(sentence, hit.index) - sentence.from, at))
    )
      return false;
    // «Det skal lages rutiner» in an item does not go on from the words above the list.
    const lead = keys[0] === 'det' ? '' : leadOf(sentence).trim();
    if (namesActor(named) || namesActor(lead.split(' '))) return false;
    if (named.length < keys.length && isOwnedBefore(sentence)) return false;
    if (!isWritten && frequenciesOf(sentence).length > 0) return false;
    if (isOwnedInPassing(sentence)) return false;
    return hit.text.text.slice(end, end + 1) !== ':';
  });
}

const LEAFLET =
  / (?:\S*skriv|\S*skrivet|\S*folder|\S*foldar|\S*plakat|\S*plakatar|\S*plakater|\S*brosjyre|\S*brosjyrer|flygeblad|flogeblad|løpeseddel|informasjonsfilm|informasjonsmateriell|informasjonsark|annonse) /;
const SEASON =
  / (?:før|innan|innen|til) (?:hver |kvar )?(?:\S*sesongen|sesong|påske|påsken|påska|sommeren|sommaren|jul|jula|julen|vinteren|\S*ferien|russetiden|russetida|skolestart|skulestart|høsten|hausten|våren) /;

/** A leaflet «før sesongen»: that is for whom, and whose it is to make is still not said. */
function withoutSeason(keys: string): string {
  return SEASON.test(keys) && LEAFLET.test(keys) ? keys.replace(SEASON, ' ') : keys;
}

/** The words of a sentence without what the written thing after the verb is to tell. */
function withoutContents(sentence: ProseSentence, verb: number): string[] {
  const { text, from } = sentence;
  const keys = keysOf(sentence);
  const first = keys.findIndex(
    (key, index) => index > verb - from && key === 'som' && TELLS.test(keys[index + 1] ?? ''),
  );
  if (first < 0) return keys;
  let last = first + 1;
  while (
    last < keys.length &&
    !/[,;]/.test(text.words.slice(text.wordList[from + last - 1]!.end, text.wordList[from + last]!.start))
  )
    last++;
  return [...keys.slice(0, first), ...keys.slice(last)];
}

const FOR_USERS =
  /^(?:rutiner?|rutinar|planar|planer?|opplegg|mal|veileder|rettleiar|retningslinjer|retningsliner|prosedyrer?|prosedyrar|kjøreregler|varslingsplan|beredskapsplan|tiltakskort)$/;

/** «lages en felles rutine for skolene og politiet»: the keys without those it is for, who need not be those who write it. */
function withoutUsers(keys: string[], verb: number): string[] {
  const first = keys.findIndex((key, index) => index > verb + 1 && key === 'for' && FOR_USERS.test(keys[index - 1]!));
  if (first < 0) return keys;
  const rest = keys.slice(first);
  const end = rest.findIndex((key) => /^(?:som|av|ansvar\S*|innen|innan)$/.test(key));
  return [...keys.slice(0, first), ...(end < 0 ? [] : rest.slice(end))];
}

const COMPANY = /^(?:lag|sammen|saman|samarbeid|samråd|dialog)$/;
const PARTIES = /^(?:kommun|politi|part|lensmann|begge)/;

/** «kartlegges i samarbeid med Arbeidstilsynet og Skatteetaten»: with whom is not who, nor is the second of them. */
function withoutCompany(keys: string[], verb: number): string[] {
  const first = keys.findIndex((key, index) => index > verb + 1 && key === 'med' && COMPANY.test(keys[index - 1]!));
  if (first < 0) return keys;
  const last = keys.findIndex((key, index) => index > first + 1 && /^(?:og|samt)$/.test(key));
  if (last < 0 || last > first + 6) return keys;
  const company = keys.slice(first + 1, last + 2);
  if (company.some((key) => PARTIES.test(key))) return keys;
  return [...keys.slice(0, first), ...keys.slice(last + 2)];
}

function isOwned(plan: unknown): boolean {
  return isRecord(plan) && 'ansvarlige' in plan;
}

/** «Det forventes at kommunen …» says whom it is expected of; what is to be considered has to be so by somebody named before. */
function impersonals(prose: Prose): ExpressionHit<null>[] {
  return findExpressions(prose, IMPERSONAL).filter(({ hit }) => {
    const sentence = prose.sentenceAt(hit);
    if (!isOwnText(sentence) || hit.text.section === 'formål') return false;
    const keys = keysOf(sentence);
    const at = hit.index - sentence.from;
    if (/^(?:at|som|om)$/.test(keys[at - 1] ?? '')) return false;
    if (sentence.text.words[sentence.end - 1] === ':') return false;
    const isJudging = /^(?:vurder|arbeid|jobb|ses|sjå|tenk)/.test(keys.at(at + 2) ?? '');
    return !namesActor(isJudging ? keys.slice(0, at) : keys) && !keys.slice(at).includes('av');
  });
}

/** «Sørge for at funnene blir fulgt opp»: a sentence without a subject, in a list that does not begin with one either. */
function fragments(prose: Prose): ExpressionHit<null>[] {
  return findExpressions(prose, FRAGMENTS).filter(({ hit }) => {
    const sentence = prose.sentenceAt(hit);
    if (!isOwnText(sentence) || hit.index !== sentence.from || !/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(hit.word.text)) return false;
    const lead = leadOf(sentence).trim();
    return lead === ''
      ? sentence.item
      : !/(?:skal|må|vil|å|mål|målet|oppgaver|oppgåver|ansvar)$/.test(lead) && !namesActor(lead.split(' '));
  });
}
