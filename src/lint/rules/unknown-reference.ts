import { SECTION_IDS } from '../../../schema/sections/index.ts';
import type { LintContext } from '../context.ts';
import { hasPart, numberedParts } from '../numbered-parts.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { type Hit, keysBetween, type Prose, type ProseText, placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import { tablesIn } from '../prose/tables.ts';
import type { Place, Report, Rule } from '../rule.ts';
import { unknownPoints } from '../unknown-points.ts';
import { unknownSections } from '../unknown-sections.ts';
import { DOCUMENT, THIS_AGREEMENT } from '../wording/documents.ts';

const PARTS = [
  'kapittel',
  'kapitlet',
  'kapittelet',
  'kap',
  'punkt',
  'punktet',
  'pkt',
  'del',
  'seksjon',
  'seksjonen',
  'avsnitt',
];
const TABLES = ['tabell', 'tabellen'];
const OWN_PART = expressionTable(
  [
    'eget|eige|egen|eigen|et|eit|en|ein eget|eige|egen|eigen punkt|kapittel|avsnitt|del|seksjon|skjema|tabell',
    'eget|eige|egen|eigen punkt|kapittel|avsnitt|del|seksjon|skjema|tabell',
    'kapittelet|kapitlet|avsnittet|punktet|seksjonen om',
  ].map((words) => [words, null]),
);
const LANGUAGE = 'norsk|bokmål|nynorsk|samisk|nordsamisk|lulesamisk|sørsamisk|kvensk|engelsk';
const VERSIONS = expressionTable(
  [
    'den|ei nynorske|bokmåls|samiske|engelske|nordsamiske|lulesamiske|sørsamiske|kvenske versjonen|utgaven|utgåva|teksten|avtaleteksten',
    'nynorskversjonen|bokmålsversjonen|nynorskutgåva|nynorskutgaven|bokmålsutgaven|bokmålsutgåva',
    `skrevet|skrive|utferdiget|utferda|utarbeidet|utarbeidd|foreligger|ligg|finnes|finst på ${LANGUAGE} og|samt ${LANGUAGE}`,
    `skrevet|skrive|utferdiget|utferda|utarbeidet|utarbeidd|foreligger|ligg|finnes|finst på både ${LANGUAGE} og ${LANGUAGE}`,
  ].map((words) => [words, null]),
);

export const unknownReference: Rule = {
  id: 'unknown-reference',
  kind: 'completeness',
  title: { nb: 'Henvisning til noe som ikke finnes', en: 'Reference to something that is not there' },
  description: {
    nb: 'En henvisning til et kapittel eller punkt som ikke finnes, viser at noe er tatt ut eller kopiert, og den som leser, mangler det.',
    en: 'A reference to a chapter or item that is not there shows that something was taken out or copied, and the reader lacks it.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    reportParts(context, report);
    reportTables(context, report);
    reportOwnParts(context, report);
    for (const { text, start, end } of [...unknownSections(context), ...unknownPoints(context)])
      found(placeIn(text, start, end), text.words.slice(start, end), report);
    for (const { hit, start, end, text } of findExpressions(context.prose, VERSIONS))
      if (hit.text.section !== 'vedlegg') found(placeIn(hit.text, start, end), text, report);
  },
};

function reportParts(context: LintContext, report: Report): void {
  for (const hit of hitsOf(context.prose, PARTS)) {
    const { text, index, word } = hit;
    const number = text.wordList[index + 1];
    if (text.kind !== 'prose' || text.section === 'vedlegg' || number === undefined) continue;
    if (
      !/^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(number.key) ||
      !/^[. ]{1,2}$/.test(text.words.slice(word.end, number.start))
    )
      continue;
    if (isOfOther(hit, context.prose) || hasPart(numberedParts(context), number.key, text)) continue;
    found(placeIn(text, word.start, number.end), text.words.slice(word.start, number.end), report);
  }
}

/** Whether the part is one of an act, a plan or another document. */
function isOfOther(hit: Hit, prose: Prose): boolean {
  const { text, index } = hit;
  const { wordList } = text;
  const { from, to } = prose.sentenceAt(hit);
  const key = (at: number) => (at < to ? (wordList[at]?.key ?? '') : '');
  for (let at = index - 1; at >= Math.max(from, index - 7); at--) if (DOCUMENT.test(key(at))) return true;
  const next = index + 2;
  if (!/^(?:i|av|til|etter|frå|fra)$/.test(key(next))) return DOCUMENT.test(key(next)) || DOCUMENT.test(key(next + 1));
  return !THIS_AGREEMENT.test(key(next + 1));
}

function reportTables({ prose }: LintContext, report: Report): void {
  const hits = hitsOf(prose, TABLES).filter(({ text }) => text.kind === 'prose');
  if (hits.length === 0) return;
  const tables = prose.texts.reduce((sum, text) => sum + tablesIn(text).length, 0);
  for (const hit of hits) {
    const { text, index, word } = hit;
    const next = text.wordList[index + 1];
    if (/^[ \t]*vedlegg\b/i.test(text.words.slice(text.words.lastIndexOf('\n', word.start) + 1, word.start))) continue;
    const numbered = /^\d{1,2}$/.test(next?.key ?? '');
    const pointed = /^(?:over|under|nedenfor|nedanfor|ovenfor|ovanfor|nederst|nedst)$/.test(next?.key ?? '');
    if (!(numbered || pointed) || isOfOther(hit, prose)) continue;
    if (numbered ? hasTable(Number(next!.key), hit, prose) : tables > 0) continue;
    found(placeIn(text, word.start, next!.end), text.words.slice(word.start, next!.end), report);
  }
}

/** Whether a table has the number as its caption, or is there by its place in the same text. */
function hasTable(number: number, { text, index }: Hit, prose: Prose): boolean {
  if (tablesIn(text).length >= number) return true;
  return prose
    .hits('tabell')
    .some(
      (it) =>
        !(it.text === text && it.index === index) &&
        isCaption(it) &&
        it.text.wordList[it.index + 1]?.key === String(number),
    );
}

function isCaption({ text, word }: Hit): boolean {
  return /^[\s#*_>]*$/.test(text.words.slice(text.words.lastIndexOf('\n', word.start) + 1, word.start));
}

/** «skjenking, se eget punkt» where nothing else is about it. */
function reportOwnParts({ prose }: LintContext, report: Report): void {
  for (const { hit, start, end } of findExpressions(prose, OWN_PART)) {
    const { text, index } = hit;
    const sentence = prose.sentenceAt(hit);
    const before = keysBetween(text.wordList, sentence.from, index).trim().split(' ');
    const last = text.wordList.findIndex((it) => it.start >= end);
    const after =
      last === -1
        ? []
        : keysBetween(text.wordList, last, clauseEnd(text, last, sentence.to))
            .trim()
            .split(' ');
    const preposition = before.at(-1) ?? '';
    const isAbout = after[0] === 'om' || text.wordList[last - 1]?.key === 'om';
    if (after[0] === 'om') after.shift();
    if (text.kind !== 'prose' || !(isAbout || REFERS.test(preposition)) || isOfOtherAfter(after)) continue;
    // «Noe eget kapittel om det lager vi ikke»
    if (/ (?:ikke|ikkje|ingen|inga) /.test(` ${after.join(' ')} `)) continue;
    const named = (isAbout ? after.slice(0, 3) : before.slice(0, -1)).filter(
      (key) => (key.length > (isAbout ? 4 : 5) || key === 'slt') && !COMMON.test(key),
    );
    // «skjenking, se eget punkt», but «Skjenking er omtalt i eget punkt».
    const subject = isAbout || preposition === 'i' ? named.slice(0, 2) : named.slice(-1);
    const stems = subject.map(stemOf);
    if (stems.length === 0 || stems.some((stem) => SECTION_IDS.some((id) => id.toLowerCase().startsWith(stem))))
      continue;
    if (stems.some((stem) => isElsewhere(stem, hit, prose))) continue;
    found(placeIn(text, start, end), text.words.slice(start, end), report, subject.join(' '));
  }
}

/** Where the clause that goes on from a word ends: at the next comma or colon. */
function clauseEnd({ wordList, words }: ProseText, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (/[,;:]/.test(words.slice(wordList[at - 1]!.end, wordList[at]!.start))) return at;
  return to;
}

const REFERS = /^(?:se|sjå|jf|jfr|i)$/;
/** Words that a sentence about a part has, whatever the part is about. */
const COMMON =
  /^(?:avtal|politi|samarb|samråd|kommun|behandl|omtal|regul|omhandl|beskr|skildr|nærmere|nærare|videre|vidare|følgende|følgjande|partene|partane|handsam)/;

function isOfOtherAfter(after: readonly string[]): boolean {
  if (after.slice(0, 5).some((key) => DOCUMENT.test(key) && !THIS_AGREEMENT.test(key))) return true;
  return /^(?:i|av|til)$/.test(after[0] ?? '') && !THIS_AGREEMENT.test(after[1] ?? '');
}

/** The part of a word that its forms share, and compounds begin with. */
function stemOf(key: string): string {
  return key.slice(0, Math.max(5, Math.min(key.length - 3, 9)));
}

function isElsewhere(stem: string, hit: Hit, prose: Prose): boolean {
  const here = prose.sentenceAt(hit);
  return prose.keysFrom(stem).some((key) => prose.hits(key).some((it) => prose.sentenceAt(it) !== here));
}

function found(at: Place, name: string, report: Report, about = ''): void {
  const said = name.replace(/\s+/g, ' ').replace(/ om$/, '');
  report({
    at,
    message: {
      nb: about === '' ? `«${said}» finnes ikke i avtalen.` : `Det finnes ikke noe «${said}» om ${about} i avtalen.`,
      en:
        about === '' ? `“${said}” is not in the agreement.` : `There is no “${said}” about ${about} in the agreement.`,
    },
    help: {
      nb: 'Rett henvisningen, eller skriv det som mangler.',
      en: 'Correct the reference, or write what is missing.',
    },
  });
}
