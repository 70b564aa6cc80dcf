import { matchesIn } from '../text/matches-in.ts';
import { findKommuner, type KommuneMatch } from './find-kommuner.ts';
import { isOrdinaryWord } from './is-ordinary-word.ts';
import { type IndexedName, nameIndex, wordKey } from './name-index.ts';
import { KOMMUNE_WORDS } from './name-key.ts';

/** The name of a kommune in running text. */
export interface KommuneNameHit {
  /** The official name, also where the text has capitals or a Sami genitive. */
  name: string;
  /** UTF-16 units; the end leaves out the genitive -s: `text.slice(start, end)` is the name. */
  start: number;
  end: number;
  /** Whom it can mean on the day: several for a shared name, former ones with their successors. */
  candidates: readonly KommuneMatch[];
  /** The name is also an ordinary word or a common personal name: see `isOrdinaryWord`. */
  ordinary: boolean;
  /** «kommune», «herad», «suohkan» … follows. */
  kommuneFollows: boolean;
  /** The words before and after on the same line, as written, or ''. */
  previous: string;
  next: string;
}

const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f';
/** A whole word that begins with a capital that names begin with. */
const CAPITALISED = new RegExp(`(?<![${LETTERS}\\d_@])[A-ZÆØÅ][${LETTERS}]*(?![${LETTERS}\\d_@])`, 'g');
const WORD = new RegExp(`[${LETTERS}]+`, 'y');
const SPACE = /[ \t\n\r\u00a0]+/y;
const HYPHEN = /[-\u2010\u2011]/y;
const LETTER = new RegExp(`[${LETTERS}]`);
/** «Vestre Slidre», «Indre Arna»: what such a word stands before is a part or a neighbour and no kommune, unless the register has the whole name. */
const DIRECTIONS = new Set(
  'nord nordre sør søre søndre øst østre øystre aust austre vest vestre indre ytre øvre nedre midt midtre'.split(' '),
);
/** How far to look for a county in brackets, and for the words around. */
const NEAR = 40;

/**
 * Finds the names of kommuner, present and former, in running text (NFC): capitalised or all in capitals, the longest one at each place,
 * also with genitive -s and joined with a hyphen («Skien-Porsgrunn»), never as a part of a longer name («Vest-Lofoten», «Stange-Hansen») or of an
 * address. It tells what stands there and around it; what that means is for a rule to decide. One pass.
 */
export function kommuneNamesInText(text: string, date?: string): KommuneNameHit[] {
  const index = nameIndex();
  const candidates = candidatesReader(date);
  const hits: KommuneNameHit[] = [];
  let taken = 0;
  for (const { 0: token, index: start } of matchesIn(text, CAPITALISED)) {
    if (start < taken) continue;
    const match = longest(text, start, token, index);
    if (match === null) continue;
    const { indexed, end, wordEnd } = match;
    if (isInsideName(text, start, wordEnd, token, taken, index) || isInAddress(text, start, wordEnd)) continue;
    const previous = wordBefore(text, start);
    if (DIRECTIONS.has(previous.toLowerCase()) && previous !== previous.toLowerCase()) continue;
    const next = wordAfter(text, wordEnd);
    const kommuneFollows = KOMMUNE_WORDS.has(next.toLowerCase());
    if (indexed.needsKommuneWord && !kommuneFollows) continue;
    const { name } = indexed;
    hits.push({
      name,
      start,
      end,
      candidates: candidates(name, countyAfter(text, wordEnd)),
      ordinary: isOrdinaryWord(name),
      kommuneFollows,
      previous,
      next,
    });
    taken = wordEnd;
  }
  return hits;
}

interface Match {
  indexed: IndexedName;
  /** Where the name ends, and where its last word does, with a genitive -s. */
  end: number;
  wordEnd: number;
}

type Index = ReturnType<typeof nameIndex>;

function longest(text: string, start: number, token: string, index: Index): Match | null {
  let best: Match | null = null;
  for (const key of keysOf(token)) {
    for (const indexed of index.get(key) ?? []) {
      const match = matchAt(text, start, token, indexed);
      if (match !== null && (best === null || match.wordEnd > best.wordEnd)) best = match;
    }
  }
  return best;
}

/** The word itself first: «Nes» and «Tysnes» are no genitives. */
function keysOf(token: string): string[] {
  const key = wordKey(token);
  return key.length > 2 && key.endsWith('s') ? [key, key.slice(0, -1)] : [key];
}

function matchAt(text: string, start: number, token: string, indexed: IndexedName): Match | null {
  let at = start;
  let word: string | null = token;
  const last = indexed.words.length - 1;
  for (const [position, expected] of indexed.words.entries()) {
    if (word === null) return null;
    const wordEnd = at + word.length;
    if (position === last) {
      if (isSpelt(word, expected)) return { indexed, end: wordEnd, wordEnd };
      const stem = /s$/i.test(word) && !indexed.needsKommuneWord ? word.slice(0, -1) : null;
      return stem !== null && isSpelt(stem, expected) ? { indexed, end: wordEnd - 1, wordEnd } : null;
    }
    if (!isSpelt(word, expected)) return null;
    const joint = readAt(indexed.joints[position] === '-' ? HYPHEN : SPACE, text, wordEnd);
    if (joint === null) return null;
    at = wordEnd + joint.length;
    word = readAt(WORD, text, at);
  }
  return null;
}

/** As in the register, or all in capitals. */
function isSpelt(word: string, expected: string): boolean {
  const written = word.replaceAll('ŋ', 'n').replaceAll('Ŋ', 'N');
  const name = expected.replaceAll('ŋ', 'n');
  return written === name || written === name.toUpperCase();
}

function isInsideName(text: string, start: number, end: number, token: string, taken: number, index: Index): boolean {
  if (readAt(HYPHEN, text, start - 1) !== null && start - 1 !== taken) {
    const before = wordEndingAt(text, start - 1);
    if (before !== '' && !isAcronym(before)) return true;
  }
  if (readAt(HYPHEN, text, end) === null) return false;
  const after = readAt(WORD, text, end + 1);
  if (after === null || after[0] === after[0]!.toLowerCase()) return false;
  return !keysOf(after).some((key) => index.has(key)) && (isAcronym(token) || !isAcronym(after));
}

/** «SLT-Skien»: joined to a name without being a part of it. */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** «Skien.kommune.no», «ola.Vik@…» */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === '.' && LETTER.test(text[start - 2] ?? '')) ||
    (text[end] === '.' && /[a-z]/.test(text[end + 1] ?? ''))
  );
}

function readAt(pattern: RegExp, text: string, at: number): string | null {
  if (at < 0) return null;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function wordEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < NEAR && LETTER.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

function wordBefore(text: string, start: number): string {
  const end = isBlank(text[start - 1]) ? start - 1 : start;
  return end < start ? wordEndingAt(text, end) : '';
}

function wordAfter(text: string, end: number): string {
  return isBlank(text[end]) ? (readAt(WORD, text, end + 1)?.slice(0, NEAR) ?? '') : '';
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0';
}

/** «Nordland» of «Herøy (Nordland)». */
function countyAfter(text: string, end: number): string | null {
  if (text[end] !== ' ' || text[end + 1] !== '(') return null;
  const close = text.slice(end, end + NEAR).indexOf(')');
  return close < 0 ? null : text.slice(end + 2, end + close);
}

/** The kommuner of each name on a day. The same names come back in text after text, and agreements begin on few days. */
const KNOWN = new Map<string | undefined, Map<string, readonly KommuneMatch[]>>();
const MOST_DAYS = 50;
const MOST_NAMES = 2000;

function candidatesReader(date: string | undefined): (name: string, county: string | null) => readonly KommuneMatch[] {
  let known = KNOWN.get(date);
  if (!known || known.size > MOST_NAMES) {
    if (KNOWN.size >= MOST_DAYS) KNOWN.clear();
    known = new Map();
    KNOWN.set(date, known);
  }
  const names = known;
  const read = (name: string): readonly KommuneMatch[] => {
    let found = names.get(name);
    if (!found) {
      found = findKommuner(name, date);
      names.set(name, found);
    }
    return found;
  };
  return (name, county) => {
    const inCounty = county === null ? [] : read(`${name} (${county})`);
    return inCounty.length > 0 ? inCounty : read(name);
  };
}
