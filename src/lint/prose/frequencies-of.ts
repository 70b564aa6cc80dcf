import { type FoundFrequency, frequenciesIn } from '../../commitments/frequency.ts';
import type { ProseSentence } from './prose.ts';

/** The frequencies of a sentence that can be counted: «to ganger i året», not «jevnlig». */
export function frequenciesOf({ text, from, to }: ProseSentence): FoundFrequency[] {
  return frequenciesIn(text.words, text.wordList.slice(from, to)).filter(({ kind }) => kind === 'fixed');
}
