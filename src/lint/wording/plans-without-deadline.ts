import { type ExpressionHit, expressionTable, findExpressions } from '../prose/expressions.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { leadOf } from '../prose/lead-of.ts';
import { beside } from '../prose/neighbours.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { clauseStart, isOwnText } from './duty-sentence.ts';

/** `under way`: somebody is said to be at it, or to be so some day; `has to`: it is due; `does`: somebody takes it on; `made`: a new one is to be made; `joined`: several are to be one. */
type Stage = 'under way' | 'has to' | 'does' | 'made' | 'joined';

const PARTY = 'kommunen|kommuna|politiet|partene|partane|politidistriktet|lensmannen|slt-koordinatoren|koordinatoren';
const RENEWED =
  'revideres|reviderast|rulleres|rullerast|oppdateres|oppdaterast|fornyes|fornyast|ajourføres|ajourførast|omarbeides|omarbeidast';
const RENEW =
  'reviderer|reviderar|rullerer|rullerar|oppdaterer|oppdaterar|fornyer|fornyar|revidere|rullere|oppdatere|fornye|fornya';
const MADE =
  'politivedtekt|politivedtekter|vedtekt|vedtekter|beredskapsplan|rusmiddelplan|rusplan|strategi|rusmiddelpolitisk|rusmiddelpolitiske|ruspolitisk|ruspolitiske|handlingsplan|overordnet|overordna|kommunal|kommunale|kommunedelplan|trafikksikkerhetsplan|trafikktryggingsplan';
const TO_BE_MADE =
  'utarbeides|utarbeidast|lages|lagast|skrives|skrivast|vedtas|vedtakast|utformes|utformast|utvikles|utviklast';
const JOINED =
  'samordnes|samordnast|samkjøres|samkøyrast|harmoniseres|harmoniserast|sammenføyes|samanføyast|sammenstilles';
const TABLE = expressionTable<Stage>([
  [`lage|laga|utarbeide|utarbeida|vedta|vedtaka|få|skrive ny|nye|nytt ${MADE}`, 'made'],
  [`lager|lagar|utarbeider|utarbeidar|vedtar|vedtek|skriver|skriv ny|nye|nytt ${MADE}`, 'made'],
  [`lage|laga|utarbeide|utarbeida|vedta|vedtaka|få|skrive felles|en|ein ny|nye|felles|samlet|samla ${MADE}`, 'made'],
  [`ny|nye|nytt ${MADE} skal|må|vil ${TO_BE_MADE}`, 'made'],
  [`ny|nye|nytt * ${MADE} skal|må|vil ${TO_BE_MADE}`, 'made'],
  [
    'skal|må|vil utarbeides|utarbeidast|lages|lagast|skrives|skrivast av kommunen|kommuna|politiet|partene|partane|slt-koordinator|slt-koordinatoren',
    'made',
  ],
  ['må|skal slås|slåast sammen|saman', 'joined'],
  [`må|skal ${JOINED}`, 'joined'],
  ['slår sammen|saman', 'joined'],
  [RENEWED, 'under way'],
  [
    'under revidering|revisjon|rullering|oppdatering|fornying|fornyelse|omarbeiding|omarbeidelse|ajourføring',
    'under way',
  ],
  [`må|skal|bør ${RENEWED}`, 'has to'],
  [`må|skal|bør også|òg|snart|nå|no ${RENEWED}`, 'has to'],
  ['må|skal|bør bli|verte revidert|rullert|oppdatert|fornyet|fornya', 'has to'],
  ['trenger|treng en|ein gjennomgang|revisjon|oppdatering|revidering', 'has to'],
  [`${PARTY} ${RENEW}`, 'does'],
  [`${PARTY} skal|vil|må ${RENEW}`, 'does'],
  [`skal|vil|må ${PARTY} ${RENEW}`, 'does'],
]);

/** What is made once and grows old. */
const PLAN =
  / (?:\S*planen|\S*planar|\S*planane|\S*planene|\S*planer|\S*handlingsplan|\S*beredskapsplan|\S*tiltaksplan|\S*plan|\S*rutinene|\S*rutinane|\S*rutinen|\S*rutina|\S*strategien|\S*strategi|\S*analysen?|ros|\S*retningslinjene|\S*retningslinene|\S*veilederen|\S*rettleiaren|\S*avtalen om|\S*kartlegging(?:en|a)|\S*vedtekt(?:en|er|a|ene|ane)?|planverk(?:et)?|planane?) /;
/** A year that tells how old it is says nothing about when it is to be new. */
const FROM_YEAR =
  / (?:er )?(?:fra|frå|av|datert|vedtatt(?: i)?|vedteken(?: i)?|vedteke(?: i)?) (?:19|20)\d\d(?: og)? /g;
/** Since when it is due, not by when. */
const AFTER_MERGER = / etter (?:kommune)?(?:sammenslåing\S*|samanslåing\S*) /;
const NUMBERED = /^ [\d.]+ /;
const WHEN =
  / (?:innen|innan|senest|seinast|før|når|etter|ved|hver|hvert|kvar|kvart|årlig|årleg|årlige|årlege|annethvert|annakvart|halvår\S*|fortløpende|fortløpande|jevnlig|jamleg|behov|dersom|hvis|viss|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|våren|vår|høsten|høst|hausten|haust|møtet|\S*møtet|møte|samtidig|perioden|valgperiode\S*|valperiode\S*|samme|same|etterpå|parallelt|i tråd) |\d/;

/** «Hvert år skal kommunen:» over a list. */
const RECURS =
  / (?:innen|innan|senest|seinast|hver|hvert|kvar|kvart|årlig|årleg|årlige|årlege|annethvert|annakvart|når|etter) /;

/** Plans that are to be revised, or are said to be under revision, where it is not said by when or how often. */
export function plansWithoutDeadline(prose: Prose): ExpressionHit<Stage>[] {
  return findExpressions(prose, TABLE).filter(({ hit, entry }) => {
    const sentence = prose.sentenceAt(hit);
    const { text, from, item } = sentence;
    if (!isOwnText(sentence) || text.section === 'formål' || !PLAN.test(sentence.keys)) return false;
    // «Rutinen skal oppdateres!» is a note.
    if (text.words[sentence.end - 1] === '!') return false;
    const previous = text.wordList[hit.index - 1]?.key ?? '';
    if (/^(?:når|hvis|viss|dersom|om|at|å|hvordan|korleis|kan)$/.test(previous)) return false;
    if (clauseBegins(sentence, hit.index) && entry !== 'has to') return false;
    if (hit.index > from && /^(?:ikke|ikkje)$/.test(previous)) return false;
    // «Innsatsområde for 2018 og 2019» over a list is no deadline for what is in it.
    if (item && RECURS.test(leadOf(sentence))) return false;
    if (WHEN.test(withoutAge(sentence.keys)) || frequenciesOf(sentence).length > 0) return false;
    if (hasDeadlineLabel(sentence)) return false;
    // «Planen er under rullering. Ny plan vedtas i juni.»
    return ![beside(sentence, 1), beside(sentence, -1)].some(
      (it) => it !== undefined && isOnSameLine(it, sentence) && isAboutWhen(it),
    );
  });
}

/** «Planen revideres. Ansvarlig: kommunedirektøren. Frist: 31. mars 2029.» */
function hasDeadlineLabel(sentence: ProseSentence): boolean {
  const { words } = sentence.text;
  let next = beside(sentence, 1);
  for (let count = 0; next && count < 4; count++) {
    if (next.item && words.slice(sentence.end, next.start).includes('\n')) return false;
    if (/^ (?:tids)?frist(?:en)? (?:er )?(?:\S+ ){0,6}?\S*\d/.test(next.keys)) return true;
    next = beside(next, 1);
  }
  return false;
}

function withoutAge(keys: string): string {
  return keys.replace(NUMBERED, ' ').replace(FROM_YEAR, ' ').replace(AFTER_MERGER, ' ');
}

/** Whether the clause is a condition or a question: «når kommunen reviderer planen». */
function clauseBegins(sentence: ProseSentence, index: number): boolean {
  const first = sentence.text.wordList[clauseStart(sentence, index)]?.key ?? '';
  return /^(?:når|hvis|viss|dersom|om|mens|medan|før|etter|hvordan|korleis|hvem|kven)$/.test(first);
}

/** What stands in another item is about another plan. */
function isOnSameLine(one: ProseSentence, other: ProseSentence): boolean {
  if (!one.item && !other.item) return true;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return !one.text.words.slice(first.end, second.start).includes('\n');
}

function isAboutWhen({ keys }: ProseSentence): boolean {
  const said = withoutAge(keys);
  return (
    / (?:plan\S*|\S*planen|den|han|ho|det|dette|revi\S*|rull\S*|arbeidet|ferdig\S*|vedta\S*|vedtek\S*|oppdater\S*) /.test(
      said,
    ) && WHEN.test(said)
  );
}
