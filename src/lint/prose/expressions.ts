import type { Hit, Prose } from './prose.ts';

/** Expressions to look for, with what is known about each. */
export type ExpressionTable<Entry> = ReadonlyMap<
  string,
  readonly { rest: readonly (readonly string[])[]; entry: Entry }[]
>;

/** An expression in a text. */
export interface ExpressionHit<Entry> {
  entry: Entry;
  hit: Hit;
  start: number;
  end: number;
  /** As written. */
  text: string;
}

/**
 * Makes a table of expressions. One is written as words with blanks between, in lower case; a word may have alternatives
 * (`så langt det er|lar seg mulig|gjøre`), and `*` stands for any word, though not for the first.
 */
export function expressionTable<Entry>(
  entries: Iterable<readonly [expression: string, entry: Entry]>,
): ExpressionTable<Entry> {
  const table = new Map<string, { rest: string[][]; entry: Entry }[]>();
  for (const [expression, entry] of entries) {
    const [first, ...rest] = expression.split(' ').map((word) => word.split('|'));
    for (const start of first!) table.set(start, [...(table.get(start) ?? []), { rest, entry }]);
  }
  for (const options of table.values()) options.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

/** Finds the expressions of a table; of several that overlap the first and longest. In the order of the texts. */
export function findExpressions<Entry>(prose: Prose, table: ExpressionTable<Entry>): ExpressionHit<Entry>[] {
  const found: ExpressionHit<Entry>[] = [];
  for (const [first, options] of table) {
    for (const hit of prose.index.get(first) ?? []) {
      const option = options.find(({ rest }) => matches(hit, rest));
      if (!option) continue;
      const { start } = hit.word;
      const { end } = hit.text.wordList[hit.index + option.rest.length]!;
      found.push({ entry: option.entry, hit, start, end, text: hit.text.text.slice(start, end) });
    }
  }
  found.sort((a, b) => a.hit.text.order - b.hit.text.order || a.start - b.start || b.end - a.end);
  return found.filter(({ hit, start }, index) => {
    const before = found[index - 1];
    return before === undefined || before.hit.text !== hit.text || before.end <= start;
  });
}

function matches({ text, index }: Hit, rest: readonly (readonly string[])[]): boolean {
  let before = text.wordList[index]!;
  return rest.every((alternatives, offset) => {
    const word = text.wordList[index + offset + 1];
    if (!word || !/^[\s()*_«»"“”]*$/.test(text.words.slice(before.end, word.start))) return false;
    before = word;
    return alternatives[0] === '*' || alternatives.includes(word.key);
  });
}
