import type { Message } from '../diagnostics/diagnostic.ts';
import type { Pattern } from './prose/guarded.ts';
import { firstOf } from './prose/guarded.ts';
import { type ProseSentence, placeIn } from './prose/prose.ts';
import { sentencesWith } from './prose/sentences-with.ts';
import { wordsMatched } from './prose/words-matched.ts';
import type { Rule, RuleMeta } from './rule.ts';

/** What a rule about sentences looks for. */
export interface SentencePattern {
  /** A sentence is read only when it holds one of these; `referat*` stands for every word that begins so. */
  words: readonly string[];
  /** What is wrong, in the keys of the sentence. The first that matches is reported, at its words. */
  wrong: readonly Pattern[];
  /** What in the keys of the sentence, or of the one its list goes on from, makes it right all the same. */
  unless: RegExp;
  /** Judges the sentence itself, where its keys do not tell. */
  test?: (sentence: ProseSentence) => boolean;
  message: (words: string) => Message;
  help: Message;
}

/** Makes the rule that reports sentences with wording that an agreement cannot have. */
export function sentenceRule({ pattern, ...meta }: RuleMeta & { pattern: SentencePattern }): Rule {
  const { words, wrong, unless, test, message, help } = pattern;
  return {
    ...meta,
    check({ prose }, report) {
      for (const sentence of sentencesWith(prose, words, ({ text }) => text.kind === 'prose')) {
        if (test && !test(sentence)) continue;
        const match = firstOf(wrong, sentence.keys);
        if (!match || unless.test(sentence.keys)) continue;
        const { start, end, text } = wordsMatched(sentence, match);
        report({ at: placeIn(sentence.text, start, end), message: message(text), help });
      }
    },
  };
}
