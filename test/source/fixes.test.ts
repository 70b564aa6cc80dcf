import { describe, expect, test } from 'vitest';
import { fixedText } from '../../src/lint/fix.ts';
import { read } from './read.ts';

/** What stands in the file, and what mending makes of it; null where nothing is sure enough. */
const FIXES: [string, string, string | null][] = [
  ['a space from Word in the indentation', 'a:\n \u00a0b: 1\n  c: 1\n', 'a:\n  b: 1\n  c: 1\n'],
  ['one without width', 'a:\n\u200b  b: 1\n  c: 1\n', 'a:\n  b: 1\n  c: 1\n'],
  ['one after a colon', 'a: 1\nb:\u00a0x\nc: 1\n', 'a: 1\nb: x\nc: 1\n'],
  ['one before a colon', 'a\u00a0: 1\n', 'a: 1\n'],
  ['more than are shown', 'a:\u00a0x\n'.repeat(9), 'a: x\n'.repeat(9)],
  ['a byte order mark inside', 'a: 1\n\ufeffb: 1\n', 'a: 1\nb: 1\n'],
  [
    'no space after a dash',
    's:\n  -part: k\n    rolle: o\n  -part: p\n',
    's:\n  - part: k\n    rolle: o\n  - part: p\n',
  ],
  ['no space after dashes before texts', 's:\n  -a\n  -b\n  - c\n', 's:\n  - a\n  - b\n  - c\n'],
  ['a comma before a text that goes on', 'a: { b: senere, når vi vet }\n', 'a: { b: "senere, når vi vet" }\n'],
  ['commas before names', 'a: { b: på Ås, Vik, Os, c: 1 }\n', 'a: { b: "på Ås, Vik, Os", c: 1 }\n'],
  ['quotation marks in such a text', 'a: { b: på "Ås", Vik }\n', 'a: { b: "på \\"Ås\\", Vik" }\n'],
  ['a comma before what may be a field', 'a: { b: Vik skole, ansvarlig lærer }\n', null],
  ['a text in several lines', 'a: { b: senere,\n  når vi vet }\n', null],
  ['a forgotten colon', 'tittel Avtale\nb: 1\n', null],
];

describe('mending', () => {
  test.each(FIXES)('%s', (_title, text, expected) => {
    const source = read(text);
    expect(source.diagnostics.length).toBeGreaterThan(0);
    const fixed = fixedText(source, source.diagnostics);
    expect(fixed).toBe(expected ?? text);
    if (expected !== null) expect(read(fixed).diagnostics.filter(({ rule }) => rule !== 'duplicate-key')).toEqual([]);
  });
});

test('a text with a comma is known as a whole', () => {
  expect(read('a: { b: på Ås, Vik, c: 1 }\n').value).toEqual({ a: { b: 'på Ås, Vik', c: 1 } });
});
