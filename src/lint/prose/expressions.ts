import type { Hit, Prose, ProseText } from './prose.ts';

/** Expressions to look for, in their order. */
export type ExpressionTable<Entry> = readonly Expression<Entry>[];

interface Expression<Entry> {
  written: string;
  /** Its words, once they are first asked for: those of most expressions never are. Alternatives stand as written until then too. */
  words: Words | null;
  /** Which of its words it is looked up by. */
  anchor: number;
  entry: Entry;
  /** Its place in the table. */
  rank: number;
}

type Words = (string | readonly string[])[];

/**
 * By the words that any expression of any table is looked up by: the expressions, each with its table. One for all tables, so that every word of an
 * agreement is looked up once and not every word of every table.
 */
const ANCHORS = new Map<string, Anchored[]>();

interface Anchored {
  table: ExpressionTable<unknown>;
  expression: Expression<unknown>;
}

/** An expression that may be in a text, for one of its words is. */
interface Candidate {
  key: string;
  expression: Expression<unknown>;
}

/** An expression in a text. */
export interface ExpressionHit<Entry> {
  entry: Entry;
  /** Its first word. */
  hit: Hit;
  start: number;
  end: number;
  /** As written, on one line. */
  text: string;
}

/**
 * Makes a table of expressions. One is written as words with blanks between, in lower case; a word may have alternatives
 * (`så langt det er|lar seg mulig|gjøre`), and `*` stands for any word.
 */
export function expressionTable<Entry>(
  entries: Iterable<readonly [expression: string, entry: Entry]>,
): ExpressionTable<Entry> {
  const table: Expression<Entry>[] = [];
  for (const [written, entry] of entries) {
    const { anchor, alternatives } = rarest(written);
    const expression = { written, words: null, anchor, entry, rank: table.length };
    table.push(expression);
    if (!alternatives.includes('|')) lookUpBy(alternatives, table, expression);
    else for (const word of alternatives.split('|')) lookUpBy(word, table, expression);
  }
  return table;
}

function lookUpBy(word: string, table: ExpressionTable<unknown>, expression: Expression<unknown>): void {
  const list = ANCHORS.get(word);
  if (list) list.push({ table, expression });
  else ANCHORS.set(word, [{ table, expression }]);
}

/** Which of the words is rarest in text: the first of the longest, going by the shortest of its alternatives. */
function rarest(written: string): { anchor: number; alternatives: string } {
  let longest = -1;
  let found = { anchor: 0, alternatives: written };
  let start = 0;
  for (let anchor = 0; start <= written.length; anchor++) {
    const blank = written.indexOf(' ', start);
    const end = blank === -1 ? written.length : blank;
    if (end - start > longest) {
      const alternatives = written.slice(start, end);
      const length = alternatives.includes('|')
        ? Math.min(...alternatives.split('|').map((it) => it.length))
        : end - start;
      if (length > longest) {
        longest = length;
        found = { anchor, alternatives };
      }
    }
    start = end + 1;
  }
  return found;
}

const known = new WeakMap<Prose, ReadonlyMap<ExpressionTable<unknown>, readonly Candidate[]>>();

/** What may be in an agreement, of all tables. */
function candidatesIn(prose: Prose): ReadonlyMap<ExpressionTable<unknown>, readonly Candidate[]> {
  const before = known.get(prose);
  if (before) return before;
  const byTable = new Map<ExpressionTable<unknown>, Candidate[]>();
  for (const key of prose.keys()) {
    const anchored = ANCHORS.get(key);
    if (!anchored) continue;
    for (const { table, expression } of anchored) {
      const list = byTable.get(table);
      if (list) list.push({ key, expression });
      else byTable.set(table, [{ key, expression }]);
    }
  }
  known.set(prose, byTable);
  return byTable;
}

/** Finds the expressions of a table; of several that overlap the first and longest. In the order of the texts. */
export function findExpressions<Entry>(prose: Prose, table: ExpressionTable<Entry>): ExpressionHit<Entry>[] {
  const candidates = candidatesIn(prose).get(table);
  if (!candidates) return [];
  const found: Ranked<Entry>[] = [];
  for (const { key, expression } of candidates) {
    // Sorted under its own table.
    const { anchor, entry, rank } = expression as Expression<Entry>;
    for (const { text, index } of prose.hits(key)) {
      const first = index - anchor;
      if (first < 0) continue;
      const words = wordsOf(expression);
      if (!stands(text, first, words)) continue;
      const { start } = text.wordList[first]!;
      const { end } = text.wordList[first + words.length - 1]!;
      const hit = { text, index: first, word: text.wordList[first]! };
      found.push({ entry, hit, start, end, text: text.text.slice(start, end).replace(/\s+/g, ' '), rank });
    }
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.hit.text.order - b.hit.text.order || a.start - b.start || b.end - a.end || a.rank - b.rank);
  let last: ExpressionHit<Entry> | null = null;
  return found.filter((it) => {
    if (last !== null && last.hit.text === it.hit.text && it.start < last.end) return false;
    last = it;
    return true;
  });
}

/** A hit with the place of its expression in the table: of several of the same words, the first counts. */
interface Ranked<Entry> extends ExpressionHit<Entry> {
  rank: number;
}

function wordsOf(expression: Expression<unknown>): Words {
  expression.words ??= expression.written.split(' ');
  return expression.words;
}

/** Whether the words stand there one after another, with nothing but blanks, brackets or marks of emphasis between: no address, and no new paragraph. */
function stands({ wordList, words: text, text: written }: ProseText, first: number, words: Words): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    const word = wordList[first + offset];
    if (!word || !isOneOf(words, offset, word.key)) return false;
    if (offset === 0) continue;
    const before = wordList[first + offset - 1]!.end;
    const isNext = before + 1 === word.start && text[before] === ' ';
    if (isNext) continue;
    const between = text.slice(before, word.start);
    if (!/^[\s()*_«»"“”]*$/.test(between) || /\n[ \t]*\n/.test(between)) return false;
    if (between !== written.slice(before, word.start)) return false;
  }
  return true;
}

function isOneOf(words: Words, at: number, key: string): boolean {
  let alternatives = words[at]!;
  if (typeof alternatives === 'string') {
    if (alternatives === key || alternatives === '*') return true;
    if (!alternatives.includes('|')) return false;
    alternatives = alternatives.split('|');
    words[at] = alternatives;
  }
  return alternatives.includes(key);
}
