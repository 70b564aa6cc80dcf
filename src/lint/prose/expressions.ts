import type { Hit, Prose, ProseText } from './prose.ts';

/** Expressions to look for, by the word of each that is rarest in text, with what is known about each. A list, for it is gone through in every file. */
export type ExpressionTable<Entry> = readonly { word: string; expressions: readonly Expression<Entry>[] }[];

interface Expression<Entry> {
  /** Alternatives stand as written until they are first asked for: those of most expressions never are. */
  words: (string | readonly string[])[];
  /** Which of its words it is looked up by. */
  anchor: number;
  entry: Entry;
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
  const table = new Map<string, Expression<Entry>[]>();
  for (const [expression, entry] of entries) {
    const words = expression.split(' ');
    const anchor = rarest(words);
    const made = { words, anchor, entry };
    for (const word of words[anchor]!.split('|')) {
      const list = table.get(word);
      if (list) list.push(made);
      else table.set(word, [made]);
    }
  }
  return [...table].map(([word, expressions]) => ({ word, expressions }));
}

/** Which of the words is rarest in text: the first of the longest, going by the shortest of its alternatives. */
function rarest(words: readonly string[]): number {
  let longest = -1;
  let found = 0;
  for (let index = 0; index < words.length; index++) {
    let { length } = words[index]!;
    if (length <= longest) continue;
    if (words[index]!.includes('|')) length = Math.min(...words[index]!.split('|').map((it) => it.length));
    if (length > longest) {
      longest = length;
      found = index;
    }
  }
  return found;
}

/** Finds the expressions of a table; of several that overlap the first and longest. In the order of the texts. */
export function findExpressions<Entry>(prose: Prose, table: ExpressionTable<Entry>): ExpressionHit<Entry>[] {
  const found: ExpressionHit<Entry>[] = [];
  for (const { word, expressions } of table) {
    for (const { text, index } of prose.hits(word)) {
      for (const { words, anchor, entry } of expressions) {
        const first = index - anchor;
        if (first < 0 || !stands(text, first, words)) continue;
        const { start } = text.wordList[first]!;
        const { end } = text.wordList[first + words.length - 1]!;
        const hit = { text, index: first, word: text.wordList[first]! };
        found.push({ entry, hit, start, end, text: text.text.slice(start, end).replace(/\s+/g, ' ') });
      }
    }
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.hit.text.order - b.hit.text.order || a.start - b.start || b.end - a.end);
  let last: ExpressionHit<Entry> | null = null;
  return found.filter((it) => {
    if (last !== null && last.hit.text === it.hit.text && it.start < last.end) return false;
    last = it;
    return true;
  });
}

/** Whether the words stand there one after another, with nothing but blanks, brackets or marks of emphasis between: no address, and no new paragraph. */
function stands(
  { wordList, words: text, text: written }: ProseText,
  first: number,
  words: Expression<unknown>['words'],
): boolean {
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

function isOneOf(words: Expression<unknown>['words'], at: number, key: string): boolean {
  let alternatives = words[at]!;
  if (typeof alternatives === 'string') {
    if (alternatives === key || alternatives === '*') return true;
    if (!alternatives.includes('|')) return false;
    alternatives = alternatives.split('|');
    words[at] = alternatives;
  }
  return alternatives.includes(key);
}
