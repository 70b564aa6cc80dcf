import type { ProseSentence } from '../../prose/prose.ts';

/** Where an expression stands: words `first` up to, not with, `after` of the sentence's text. */
export interface Standing {
  sentence: ProseSentence;
  first: number;
  after: number;
  /** The key of the word in front of it, or ''. */
  previous: string;
}
