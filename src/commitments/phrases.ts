import type { Word } from './words.ts';

/** A phrase that was found: which words it covers and what the table says about it. */
export interface PhraseMatch<T> {
  value: T;
  first: number;
  last: number;
  /** Words that stand in the gap of a phrase such as «forplikter … seg». */
  gap: readonly Word[];
}

/** Finds the longest phrase of a table that starts at a word. */
export type PhraseTable<T> = (words: readonly Word[], at: number) => PhraseMatch<T> | null;

/** How many words a `*` in a phrase may stand for: «forplikter kommunen og politiet seg». */
const MAX_GAP = 4;

/** Makes a table of phrases; they are written in lower case with spaces, `*` stands for up to four words. */
export function phraseTable<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const byFirst = new Map<string, { parts: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const parts = phrase.split(' ');
    const list = byFirst.get(parts[0]!) ?? [];
    byFirst.set(parts[0]!, list);
    list.push({ parts, value });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length);

  return (words, at) => {
    const key = words[at]?.key;
    for (const { parts, value } of (key === undefined ? undefined : byFirst.get(key)) ?? []) {
      const rest = matchRest(words, at + 1, parts, 1);
      if (rest) return { value, first: at, last: rest.last, gap: rest.gap };
    }
    return null;
  };
}

/** Phrases in a block of text, with `|` between them. */
export function phraseList(block: string): string[] {
  return block.split('|').map((phrase) => phrase.trim());
}

function matchRest(
  words: readonly Word[],
  at: number,
  parts: readonly string[],
  part: number,
): { last: number; gap: readonly Word[] } | null {
  let gap: readonly Word[] = [];
  let index = at;
  for (let i = part; i < parts.length; i++) {
    if (parts[i] === '*') {
      const wanted = parts[i + 1]!;
      const limit = Math.min(words.length, index + MAX_GAP + 1);
      let found = index;
      while (found < limit && words[found]!.key !== wanted) found++;
      if (found >= limit) return null;
      gap = words.slice(index, found);
      index = found;
    } else if (words[index]?.key === parts[i]) index++;
    else return null;
  }
  return { last: index - 1, gap };
}
