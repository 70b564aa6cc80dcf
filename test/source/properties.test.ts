import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parseSource } from '../../src/source/parse.ts';
import { read, textAt } from './read.ts';

const SEED = `tittel: Avtale # x
parter: { kommune: "4003", "navn": [a, 'b'] }
liste:
  - en: &x 1
    to: *x
  - >-
    brettet tekst
      og mer
tekst: |
  Rådet møtes.

  Ofte # alltid.
`;

const FRAGMENT = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\t',
    '  ',
    ': ',
    '- ',
    '"',
    "'",
    '#',
    '|',
    '>',
    '|2+',
    '&a ',
    '*a',
    '!x ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '? ',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '\\',
    '\\u',
    '__proto__: ',
    '<<: *x',
    'å',
    'a\u030a',
    '😀',
    '\ud83d',
    '\0',
    '\u202e',
    '1e999',
  ],
);

const MUTATED = fc
  .array(fc.record({ at: fc.nat(SEED.length), drop: fc.nat(12), add: FRAGMENT }), { minLength: 1, maxLength: 6 })
  .map((edits) => edits.reduce((text, { at, drop, add }) => text.slice(0, at) + add + text.slice(at + drop), SEED));

function useAll(bytes: Uint8Array): void {
  const source = parseSource(bytes, 'x.yaml');
  const paths = [[], ['tittel'], ['liste', 0, 'to'], ['liste', 1], ['tekst'], ['x', 'y']];
  for (const { range } of source.diagnostics) {
    expect(range.start.line).toBeGreaterThan(0);
    expect(range.end.line).toBeGreaterThanOrEqual(range.start.line);
    expect(range.end.line).toBeLessThanOrEqual(source.lines.length);
  }
  for (const path of paths) {
    source.rangeOf(path);
    source.keyRangeOf(path);
    source.rangeInText(path, 1, 4);
    source.scalarSource(path);
  }
  if (source.value === undefined) expect(source.diagnostics).not.toEqual([]);
  void source.comments;
}

test('any bytes give a source', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), useAll));
});

test('any mutated file gives a source', () => {
  fc.assert(
    fc.property(MUTATED, (text) => useAll(new TextEncoder().encode(text))),
    { numRuns: 2000 },
  );
});

test('a file without findings says what the library reads', () => {
  fc.assert(
    fc.property(MUTATED, (text) => {
      const source = read(text);
      if (source.diagnostics.length > 0) return;
      expect(source.value).toEqual(parseYaml(source.text.normalize('NFC')));
    }),
    { numRuns: 2000 },
  );
});

const WORD = fc.string({ unit: fc.constantFrom(...'abc .,-æ"\'\\#:'), minLength: 1, maxLength: 8 });
const LINES = fc.array(
  fc.oneof(
    WORD,
    fc.constant(''),
    fc.constant('   '),
    WORD.map((word) => `  ${word}`),
  ),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const BREAK = fc.constantFrom('\n', '\r\n');

/** Scalars of every style over several lines, as they stand after `a: `. */
const SCALAR = fc.oneof(
  fc
    .record({
      mark: fc.constantFrom('|', '>'),
      chomp: fc.constantFrom('', '-', '+'),
      digit: fc.constantFrom('', '2'),
      lines: LINES,
    })
    .map(
      ({ mark, chomp, digit, lines }) =>
        `${mark}${digit}${chomp}\n${lines.map((line) => (line ? `  ${line}` : '')).join('\n')}\n`,
    ),
  LINES.map((lines) => `x${lines.map((line) => line.replace(/[#:]/g, '')).join('\n  ')}x\n`),
  LINES.map((lines) => `'${lines.join('\n  ').replaceAll("'", "''")}'\n`),
  LINES.map((lines) => `"${lines.join('\n  ').replace(/["\\]/g, '\\$&')}"\n`),
  LINES.map(
    (lines) =>
      `"${lines
        .join('\\\n  ')
        .replace(/"/g, '\\"')
        .replace(/\\(?![\n"])/g, '\\\\')}"\n`,
  ),
);

test('every character of a text is found where it stands, in every style', () => {
  let checked = 0;
  fc.assert(
    fc.property(SCALAR, BREAK, (scalar, lineBreak) => {
      const source = read(`b:\n  a: ${scalar.replaceAll('\n', '\n  ')}\nc: 1\n`.replaceAll('\n', lineBreak));
      const text = (source.value as { b?: { a: unknown } } | undefined)?.b?.a;
      if (typeof text !== 'string' || source.diagnostics.length > 0) return;
      checked++;
      for (let i = 0; i < text.length; i++) {
        const found = textAt(source, source.rangeInText(['b', 'a'], i, i + 1));
        const character = text[i]!;
        if (/\s/.test(character)) expect(found.trim()).toBe('');
        else expect([character, character + character, `\\${character}`]).toContain(found);
      }
    }),
    { numRuns: 3000 },
  );
  expect(checked).toBeGreaterThan(1000);
});
