import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordKey, wordsOf } from '../../src/commitments/words.ts';

/** What a word is, in one expression; too slow for all text of all agreements. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-–.:/_](?=[\p{L}\p{N}]))*/gu;

test('words are what the expression finds, with the keys that any word would have', () => {
  const character = fc.constantFrom(...'abzæøåÆÅÉéèò059 -–.:/_§«»“”\u0301×÷ŋ中𝐀\n');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 30 }), (text) => {
      const expected = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
        text: word,
        key: wordKey(word),
        start: index,
        end: index + word.length,
      }));
      expect(wordsOf(text)).toEqual(expected);
    }),
  );
});
