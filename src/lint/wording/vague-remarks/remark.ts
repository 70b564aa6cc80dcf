import type { Pattern } from '../../prose/guarded.ts';
import { sentenceAfter } from '../../prose/neighbours.ts';
import type { Prose, ProseSentence, ProseText } from '../../prose/prose.ts';

/** What a sentence is recognised by that fills the place of what was to be agreed. */
export interface Remark {
  words: readonly string[];
  patterns: readonly Pattern[];
  isEmpty: (sentence: ProseSentence, match: RegExpExecArray) => boolean;
  /** What the text, or all text, may say elsewhere, so that the remark need not; asked once for each text. */
  isToldElsewhere?: (text: ProseText, prose: Prose) => boolean;
}

/** The keys of the next sentence. */
export function keysAfter(sentence: ProseSentence): string {
  return sentenceAfter(sentence)?.keys ?? '';
}
