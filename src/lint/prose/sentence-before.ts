import type { ProseSentence } from './prose.ts';

/** The sentence that stands before another in its text. */
export function sentenceBefore({ text, start }: ProseSentence): ProseSentence | undefined {
  return text.sentences[text.sentences.findIndex((it) => it.start === start) - 1];
}
