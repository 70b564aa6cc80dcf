import type { ProseSentence } from './prose.ts';

/** The sentence that stands before another in its text. */
export function sentenceBefore(sentence: ProseSentence): ProseSentence | undefined {
  return sentence.text.sentences[indexOf(sentence) - 1];
}

/** The sentence that stands after another in its text. */
export function sentenceAfter(sentence: ProseSentence): ProseSentence | undefined {
  return sentence.text.sentences[indexOf(sentence) + 1];
}

/** The sentence before or after one in the same paragraph. */
export function beside(sentence: ProseSentence, step: 1 | -1): ProseSentence | undefined {
  const other = step === 1 ? sentenceAfter(sentence) : sentenceBefore(sentence);
  if (other === undefined) return undefined;
  const [first, second] = step === 1 ? [sentence, other] : [other, sentence];
  return sentence.text.words.slice(first.end, second.start).includes('\n\n') ? undefined : other;
}

/** Up to so many sentences that stand before another in its text, the nearest last. */
export function sentencesBefore(sentence: ProseSentence, most: number): readonly ProseSentence[] {
  const at = indexOf(sentence);
  return sentence.text.sentences.slice(Math.max(0, at - most), at);
}

/** Up to so many sentences that stand after another in its text, the nearest first. */
export function sentencesAfter(sentence: ProseSentence, most: number): readonly ProseSentence[] {
  const after = indexOf(sentence) + 1;
  return sentence.text.sentences.slice(after, after + most);
}

/** Halves its way there: a text may have thousands of sentences, and rules ask for the neighbours of many. */
function indexOf({ text: { sentences }, start }: ProseSentence): number {
  let [index, after] = [0, sentences.length];
  while (index < after) {
    const middle = (index + after) >> 1;
    if (sentences[middle]!.start < start) index = middle + 1;
    else after = middle;
  }
  return index;
}
