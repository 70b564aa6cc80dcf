import type { ProseSentence } from './prose.ts';

/** The sentence that stands before another in its text. */
export function sentenceBefore(sentence: ProseSentence): ProseSentence | undefined {
  return sentence.text.sentences[indexOf(sentence) - 1];
}

/** The sentence that stands after another in its text. */
export function sentenceAfter(sentence: ProseSentence): ProseSentence | undefined {
  return sentence.text.sentences[indexOf(sentence) + 1];
}

function indexOf({ text: { sentences }, start }: ProseSentence): number {
  let [index, after] = [0, sentences.length];
  while (index < after) {
    const middle = (index + after) >> 1;
    if (sentences[middle]!.start < start) index = middle + 1;
    else after = middle;
  }
  return index;
}
