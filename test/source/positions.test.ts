import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { parseSource } from '../../src/source/parse.ts';
import { read, span, textAt } from './read.ts';

const AGREEMENT = `# yaml-language-server: $schema=x
tittel: Avtale   # arbeidstittel
parter:
  kommune: { nummer: "4003", navn: Skien kommune }
  politi:
    enhet: Grenland

seksjoner:
  formål:
  politiråd:
    medlemmer:
      - kommune: [ordfører, rektor]
        antall: 2
      - politi: []
    tekst: |
      Rådet møtes # ofte.

      Ordfører leder.

# slutt
`;

describe('ranges by path', () => {
  const source = read(AGREEMENT);
  const CASES: [string, Path, string, string][] = [
    ['a value', ['tittel'], '2:9-2:15', '2:1-2:7'],
    ['a quoted value', ['parter', 'kommune', 'nummer'], '4:22-4:28', '4:14-4:20'],
    ['a flow map', ['parter', 'kommune'], '4:12-4:51', '4:3-4:10'],
    ['a block map', ['parter', 'politi'], '6:5-6:20', '5:3-5:9'],
    ['an empty value', ['seksjoner', 'formål'], '9:3-9:9', '9:3-9:9'],
    ['a list', ['seksjoner', 'politiråd', 'medlemmer'], '12:7-14:19', '11:5-11:14'],
    ['a list item of two lines', ['seksjoner', 'politiråd', 'medlemmer', 0], '12:9-13:18', '12:9-12:36'],
    ['an item of a flow list', ['seksjoner', 'politiråd', 'medlemmer', 0, 'kommune', 1], '12:29-12:35', '12:29-12:35'],
    ['a block scalar', ['seksjoner', 'politiråd', 'tekst'], '15:12-18:22', '15:5-15:10'],
    ['the root', [], '2:1-18:22', '2:1-2:7'],
    ['a missing field', ['seksjoner', 'SLT'], '8:1-8:10', '8:1-8:10'],
    ['far below a missing field', ['seksjoner', 'SLT', 'forum', 0], '8:1-8:10', '8:1-8:10'],
    ['a field missing from the root', ['status'], '2:1-2:7', '2:1-2:7'],
    ['a field missing from an item', ['seksjoner', 'politiråd', 'medlemmer', 1, 'x'], '14:9-14:19', '14:9-14:19'],
    ['an item too many', ['seksjoner', 'politiråd', 'medlemmer', 2], '11:5-11:14', '11:5-11:14'],
    ['below a text', ['tittel', 'nb'], '2:1-2:7', '2:1-2:7'],
    ['below an empty value', ['seksjoner', 'formål', 'tekst'], '9:3-9:9', '9:3-9:9'],
  ];
  test.each(CASES)('%s', (_name, path, value, key) => {
    expect([span(source.rangeOf(path)), span(source.keyRangeOf(path))]).toEqual([value, key]);
  });

  test('CRLF and a byte order mark change nothing', () => {
    const bytes = new TextEncoder().encode(`\ufeff${AGREEMENT.replaceAll('\n', '\r\n')}`);
    const windows = parseSource(bytes, 'avtale.yaml');
    expect(windows.value).toEqual(source.value);
    expect(windows.bom).toBe(true);
    expect(windows.lines).toEqual(source.lines);
    expect(windows.comments).toEqual(source.comments);
    for (const [, path, value, key] of CASES)
      expect([span(windows.rangeOf(path)), span(windows.keyRangeOf(path))]).toEqual([value, key]);
  });
});

test('a path through an alias leads to what it stands for', () => {
  const source = read('a: &x\n  navn: Skien\nb: *x\n');
  expect(span(source.rangeOf(['b']))).toBe('3:4-3:6');
  expect(textAt(source, source.rangeOf(['b', 'navn']))).toBe('Skien');
  expect(textAt(source, source.rangeInText(['b', 'navn'], 0, 2))).toBe('Sk');
});

test('keys typed as letter and mark are found by their composed names, at their place in the file', () => {
  const source = read('forma\u030al: bla\u030a ba\u030at\nb: 1\n');
  expect(source.value).toEqual({ formål: 'blå båt', b: 1 });
  expect(span(source.keyRangeOf(['formål']))).toBe('1:1-1:8');
  expect(textAt(source, source.rangeInText(['formål'], 4, 7))).toBe('ba\u030at');
  expect(textAt(source, source.rangeInText(['formål'], 2, 3))).toBe('a\u030a');
});

test('objects have no prototype', () => {
  const { value } = read('toString: 1\nconstructor: {a: 1}\n');
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect(Object.keys(value as object)).toEqual(['toString', 'constructor']);
});

test('comments are those of YAML, not of texts', () => {
  const source = read(
    '# først\na: "x # y" # etter\nb: | # hode\n  # tekst\nc: [1, # i listen\n  2]\nd: x#y\n  # innrykket\n#avtale-ignorer: x\n',
  );
  expect(source.comments).toEqual([
    { line: 1, column: 1, text: 'først', ownLine: true },
    { line: 2, column: 12, text: 'etter', ownLine: false },
    { line: 3, column: 6, text: 'hode', ownLine: false },
    { line: 5, column: 8, text: 'i listen', ownLine: false },
    { line: 8, column: 3, text: 'innrykket', ownLine: true },
    { line: 9, column: 1, text: 'avtale-ignorer: x', ownLine: true },
  ]);
});

test('how a scalar is written', () => {
  const source = read('a: 0301\nb: "0301"\nc: \'x\'\nd: |\n  x\ne:\nf: [1]\ng: ~\n');
  const written = (key: string) => source.scalarSource([key]);
  expect(written('a')).toEqual({ text: '0301', style: 'plain' });
  expect(written('b')).toEqual({ text: '"0301"', style: 'quoted' });
  expect(written('c')).toEqual({ text: "'x'", style: 'quoted' });
  expect(written('d')).toEqual({ text: '  x\n', style: 'block' });
  expect(written('e')).toBeNull();
  expect(written('f')).toBeNull();
  expect(written('g')).toEqual({ text: '~', style: 'plain' });
  expect(written('x')).toBeNull();
  expect((source.value as { a: unknown }).a).toBe(301);
});

describe('ranges inside a text', () => {
  /** Title, file, words to find in the text of `a`. */
  const CASES: [string, string, string[]][] = [
    ['plain', 'a: en to tre\n', ['en', 'to', 'tre']],
    ['plain over lines', 'a: en\n  to\n\n  tre\n', ['en', 'to', 'tre']],
    ['single-quoted', "a: 'en ''to'' tre'\n", ['en', 'to', 'tre']],
    ['double-quoted', 'a: "en \\"to\\"\\ttre"\n', ['en', 'to', 'tre']],
    ['double-quoted over lines', 'a: "en \\\n   to\n\n  tre"\n', ['en', 'to', 'tre']],
    ['literal', 'a: |\n  en\n\n  to\n    tre\n', ['en', 'to', '  tre']],
    ['literal, given indentation', 'a: |2-\n    en\n  to\n\n', ['  en', 'to']],
    ['literal, keeping', 'a: |+\n  en\n  to\n\n\nb: 1\n', ['en', 'to']],
    ['folded', 'a: >\n  en\n  to\n\n  tre\n', ['en', 'to', 'tre']],
    ['folded with more indented lines', 'a: >-\n\n  en\n    to\n\n    tre\n  fire\n', ['en', '  to', '  tre', 'fire']],
    ['beyond the basic plane', 'a: "\\U0001F600 😀 to"\n', ['😀 to', 'to']],
  ];
  test.each(
    CASES.flatMap(([name, text, words]) => [
      [name, text, words] as const,
      [`${name}, CRLF`, text.replaceAll('\n', '\r\n'), words] as const,
    ]),
  )('%s', (_name, text, words) => {
    const source = read(text);
    const value = (source.value as { a: string }).a;
    for (const word of words) {
      const at = value.lastIndexOf(word);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(textAt(source, source.rangeInText(['a'], at, at + word.length))).toBe(word);
    }
    const whole = source.rangeInText(['a'], 0, value.length);
    expect(source.rangeInText(['a'], -5, value.length + 5)).toEqual(whole);
  });

  test('an escape is one place', () => {
    const source = read('a: "r\\u00e5d"\n');
    expect(textAt(source, source.rangeInText(['a'], 1, 2))).toBe('\\u00e5');
    expect(span(source.rangeInText(['a'], 3, 3))).toBe('1:13-1:13');
  });

  test('what is no text is its whole value', () => {
    const source = read('a: 12\nb: ""\nc: [x]\n');
    expect(span(source.rangeInText(['a'], 0, 1))).toBe('1:4-1:6');
    expect(span(source.rangeInText(['b'], 0, 1))).toBe('2:4-2:6');
    expect(span(source.rangeInText(['c'], 0, 1))).toBe('3:4-3:7');
    expect(span(source.rangeInText(['d'], 0, 1))).toBe('1:1-1:2');
  });
});
