import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/compose/markdown/escape.ts';
import { parseMarkdown, readMarkdown } from '../../../src/compose/markdown/parse.ts';

const text = fc.string({ unit: fc.constantFrom(...'aå1 ,.-*_[]()<>&;:#|\\`~!"\'+=/@\n\t{}'), maxLength: 12 });

test('what is escaped comes out as the words it was, in a line of its own, in a sentence and in a cell', () => {
  fc.assert(
    fc.property(text, (given) => {
      const escaped = escapeMarkdown(given);
      const words = given.replace(/\s+/g, ' ');
      for (const read of [parseMarkdown, readMarkdown]) {
        expect(textOf(read(escaped))).toBe(words.trim());
        expect(textOf(read(`x${escaped}x`))).toBe(`x${words}x`);
        expect(read(`x${escaped}x`).children.map((it) => it.type)).toEqual(['paragraph']);
        expect(textOf(read(`| a |\n| --- |\n| x${escaped}x |`))).toBe(`ax${words}x`);
      }
    }),
    { numRuns: 3000 },
  );
});
