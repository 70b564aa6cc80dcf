import type { ProseSentence } from './prose.ts';

/** The sentence that stands before another in its text. */
export function sentenceBefore({ text, start }: ProseSentence): ProseSentence | undefined {
  const { sentences } = text;
  let [index, after] = [0, sentences.length];
  while (index < after) {
    const middle = (index + after) >> 1;
    if (sentences[middle]!.start < start) index = middle + 1;
    else after = middle;
  }
  return sentences[index - 1];
}
