import type { ProseSentence } from './prose.ts';

/** A stretch of a sentence as it is written, on one line. */
export interface MatchedWords {
  start: number;
  end: number;
  text: string;
}

/** The words that a match in the keys of a sentence stands for. The match may begin and end with the blanks around the words. */
export function wordsMatched(
  { text, keys, from }: Pick<ProseSentence, 'text' | 'keys' | 'from'>,
  match: RegExpExecArray,
): MatchedWords {
  const count = (part: string) => part.split(' ').filter(Boolean).length;
  const first = from + count(keys.slice(0, match.index));
  const { start } = text.wordList[first]!;
  const { end } = text.wordList[first + count(match[0]) - 1]!;
  return { start, end, text: text.text.slice(start, end).replace(/\s+/g, ' ') };
}
