import { describe, expect, test } from 'vitest';
import { parseSource } from '../../src/source/parse.ts';
import { findings, read } from './read.ts';

/** Title, file, findings. */
const SYNTAX: [string, string, string[]][] = [
  ['colon in a text', 'navn: Vedtak: sak 12\nb: 1\n', ['yaml-syntax 1:7-1:21']],
  ['no space after the colon', 'navn:Skien\nb: 1\n', ['yaml-syntax 1:1-1:11']],
  ['no space after the last colon', 'a: 1\nnavn:Skien\n', ['yaml-syntax 2:1-2:11']],
  ['no colon', 'a: 1\nen linje\n', ['yaml-syntax 2:1-2:9']],
  ['a text that goes on without indentation', 'a: en\nto\nb: 1\n', ['yaml-syntax 2:1-2:3']],
  ['a field indented too much', 'a:\n  b: 1\n   c: 2\n', ['yaml-syntax 3:4-3:8']],
  ['a field indented too little', 'a:\n    b: 1\n  c: 2\n', ['yaml-syntax 3:3-3:7']],
  ['a first field indented too much', 'a:\n   b: 1\n  c: 1\n  d: 1\n', ['yaml-syntax 3:3-3:7']],
  ['blank lines and comments between', 'a:\n   b: 1\n\n  # c\n\n  c: 1\n', ['yaml-syntax 6:3-6:7']],
  [
    'two fields indented differently',
    'a:\n  b: 1\n   c: 1\n    d: 1\n',
    ['yaml-syntax 3:4-3:8', 'yaml-syntax 4:5-4:9'],
  ],
  ['a field after a list', 'a:\n  - b\n  c: 1\n', ['yaml-syntax 3:3-3:7']],
  ['an item among fields', 'a:\n  b: 1\n  - c\n', ['yaml-syntax 3:3-3:6']],
  ['a list on the line of its field', 'a: - b\n', ['yaml-syntax 1:4-1:7']],
  ['block text indented too little', 'a: |\n  b\n c\nd: 1\n', ['yaml-syntax 3:2-3:3']],
  ['text on the line of the bar', 'a: | tekst\n  b\n', ['yaml-syntax 1:6-1:11']],
  ['an open quote', 'navn: "Skien\nb: 1\n', ['yaml-syntax 1:7-1:13']],
  ['an open quote at the end', "a:\n  navn: 'Skien", ['yaml-syntax 2:9-2:15']],
  ['an open quote in a group', 'a: { b: "1, c: 2 }\nd: 1\n', ['yaml-syntax 1:9-1:19']],
  ['text after a quote', 'a: "Skien" kommune\n', ['yaml-syntax 1:12-1:19']],
  ['an open list', 'a: [b, c\nd: 1\n', ['yaml-syntax 1:4-1:9']],
  ['an open group in a list', 'a: [b, {c: 1\nd: 1\n', ['yaml-syntax 1:8-1:13']],
  ['a missing comma', 'a: {b: 1 c: 2}\n', ['yaml-syntax 1:8-1:15']],
  ['a comma too many', 'a: [b,,c]\n', ['yaml-syntax 1:7-1:8']],
  ['a start that needs quotes', 'a: @x\n', ['yaml-syntax 1:4-1:5']],
  ['a text that a comment cuts off', 'a:\n  b: har # 1 og\n    mer.\n  c: 1\n', ['yaml-syntax 2:10-2:16']],
  ['a bracket that a comment closes', 'a: { b: har # 1 gang. }\nb: 1\n', ['yaml-syntax 1:13-1:24']],
  ['a backslash', 'a: "c:\\users"\n', ['yaml-syntax 1:7-1:9']],
  ['a comment without space', 'a: "x"#y\n', ['yaml-syntax 1:7-1:9']],
  ['two mistakes', 'a: @x\nb: 1\nc: `y`\n', ['yaml-syntax 1:4-1:5', 'yaml-syntax 3:4-3:5']],
];

const FORGOTTEN_COLONS: [string, string, string[]][] = [
  ['at the start', 'tittel Avtale om x\n\n## c\nstatus: utkast\n\n## d\nb:\n  c: 1\n', ['yaml-syntax 1:1-1:19']],
  ['after another field', 'a: 1\n## c\ntittel Avtale\n## c\nstatus: utkast\n', ['yaml-syntax 3:1-3:14']],
  ['above fields', 'a:\n  kommune\n    nummer: "1"\n    navn: x\n  politi:\n    d: x\n', ['yaml-syntax 2:3-2:10']],
  [
    'above fields, with a comment',
    'a:\n  kommune\n    # c\n    navn: x\n  politi:\n    d: x\n',
    ['yaml-syntax 2:3-2:10'],
  ],
  ['above a list', 'a:\n  b: 1\n  liste\n    - a\n    - b\n  c: 1\n', ['yaml-syntax 3:3-3:8']],
  ['above a text', 'a:\n  tekst |\n    Hei på deg.\n    Mer: her\n  c: 1\n', ['yaml-syntax 2:3-2:10']],
  ['at the start of an item', 'a:\n  - navn Vik\n    sted: Ås\n  - navn: Os\n', ['yaml-syntax 2:5-2:13']],
  [
    'twice, and another mistake',
    'tittel Avtale\nb: 1\nstatus utkast\nc: 1\nd: @x\n',
    ['yaml-syntax 1:1-1:14', 'yaml-syntax 3:1-3:14', 'yaml-syntax 5:4-5:5'],
  ],
];

const DASHES: [string, string, string[]][] = [
  [
    'fields',
    's:\n  -part: k\n    rolle: o\n  -part: p\n    rolle: q\nx: 1\n',
    ['yaml-syntax 2:3-2:11', 'yaml-syntax 4:3-4:11'],
  ],
  ['fields with nothing below', 's:\n  -part: k\n  -part: p\n', ['yaml-syntax 2:3-2:11', 'yaml-syntax 3:3-3:11']],
  ['one item', 's:\n  - part: k\n    rolle: o\n  -part: p\n    rolle: q\n', ['yaml-syntax 4:3-4:11']],
  ['texts', 's:\n  -a\n  -b\nx: 1\n', ['yaml-syntax 2:3-2:5', 'yaml-syntax 3:3-3:5']],
  ['the first text', 's:\n  -a\n  - b\nx: 1\n', ['yaml-syntax 2:3-2:5']],
  ['the last text', 's:\n  - a\n  -b\nx: 1\n', ['yaml-syntax 3:3-3:5']],
  ['groups', 's:\n  -{ a: 1 }\n  -{ a: 2 }\nx: 1\n', ['yaml-syntax 2:3-2:12', 'yaml-syntax 3:3-3:12']],
];

const SPACES: [string, string, string[]][] = [
  ['in the indentation of the first', 'a:\n \u00a0b: 1\n  c: 1\n', ['hard-space 2:2-2:3']],
  ['in the indentation of another', 'a:\n  b: 1\n \u202fc: 1\nd: 1\n', ['hard-space 3:2-3:3']],
  ['as all of the indentation', 'a:\n\u00a0\u00a0b: 1\nd: 1\n', ['hard-space 2:1-2:3']],
  ['in the indentation of a text', 'a: |\n  x\n\u00a0\u00a0y\nb: 1\n', ['hard-space 3:1-3:3']],
  ['without width', 'a:\n\u200b  b: 1\n  c: 1\n', ['hard-space 2:1-2:2']],
  ['after the colon', 'a: 1\nb:\u00a0x\nc: 1\n', ['hard-space 2:3-2:4']],
  ['after the only colon', 'a:\u2007x\n', ['hard-space 1:3-1:4']],
  ['after the colon in an item', 'a:\n  - b:\u00a0x\n    c: 1\n', ['hard-space 2:7-2:8']],
  ['after the colon in braces', 'a: { b:\u00a0x, c: y }\n', ['hard-space 1:8-1:9']],
  ['after the colon of a group', 'a:\u00a0\n  b: 1\nc: 1\n', ['hard-space 1:3-1:4']],
  ['before a bar', 'a:\u00a0|\n  x\n  y: z\nb: 1\n', ['hard-space 1:3-1:4']],
  ['before the colon', 'status\u00a0: utkast\n', ['hard-space 1:7-1:8']],
  ['in a name', 'sta\u200btus: utkast\n', ['hard-space 1:4-1:5']],
  ['after dashes', 'a:\n  -\u00a0x\n  -\u00a0y\nb: 1\n', ['hard-space 2:4-2:5', 'hard-space 3:4-3:5']],
  ['after the last dash', 'a:\n  - x\n  -\u00a0y\nb: 1\n', ['hard-space 3:4-3:5']],
  ['and another mistake', 'a:\u00a0x\nb: 1\nc: @y\n', ['hard-space 1:3-1:4', 'yaml-syntax 3:4-3:5']],
  ['in prose', 'a: 10\u00a0000 kroner\nb: |\n  \u00a0x\n  § 3\u00a0a\nc:\n  - x\u00a0y\n', []],
  ['in prose beside a mistake', 'a: 10\u00a0000\nb: |\n  \u00a0x\nc: @x\n', ['yaml-syntax 4:4-4:5']],
];

const COMMAS: [string, string, string[]][] = [
  ['before the rest of a text', 'a: { b: Avklares senere, når vi vet det }\n', ['unquoted-comma 1:26-1:40']],
  ['before two parts of a text', 'a: { b: besøk på Ås, Vik og Nes, Os, c: x }\n', ['unquoted-comma 1:22-1:36']],
  ['before the name of a field', 'a: { b: Vik skole, c }\n', ['unquoted-comma 1:20-1:21']],
  ['before what is there already', 'a: { b: x, b }\n', ['unquoted-comma 1:12-1:13']],
  ['after a quoted text', 'a: { b: "x", og y }\n', ['unquoted-comma 1:14-1:18']],
  ['a lone word', 'a: { b }\n', ['unquoted-comma 1:6-1:7']],
  ['in a list', 'a: [b, c og d]\n', []],
];

const TABS: [string, string, string[]][] = [
  ['before a field', 'a:\n\tb: 1\n', ['tab-indentation 2:1-2:2']],
  ['after spaces', 'a:\n  b:\n  \tc: 1\n', ['tab-indentation 3:3-3:4']],
  ['before an item', 'a:\n\t- b\n', ['tab-indentation 2:1-2:2']],
  ['on the first line', '\ta: 1\n', ['tab-indentation 1:1-1:2']],
  ['in a block text', 'a: |\n\tHei\nb: 1\n', ['tab-indentation 2:1-2:2']],
  ['and what follows from it', 'a:\n\tb: 1\n  c: 1\n  d: 1\n', ['tab-indentation 2:1-2:2']],
  ['with CRLF', 'a:\r\n\tb: 1\r\n', ['tab-indentation 2:1-2:2']],
];

const FILES: [string, string, string[]][] = [
  ['nothing', '', ['empty-file 1:1-1:1']],
  ['white space', ' \n\n', ['empty-file 1:1-1:1']],
  ['comments only', '# bare en kommentar\n', ['empty-file 1:1-1:1']],
  ['a document without content', '---\n', ['empty-file 1:1-1:1']],
  ['prose', 'Hei på deg.\nDette er tekst.\n', ['not-a-mapping 1:1-1:12']],
  ['a list', '- a\n- b\n', ['not-a-mapping 1:1-1:4']],
  ['two documents', 'a: 1\n---\nb: 2\n', ['several-documents 2:1-2:4']],
  ['a second, empty document', 'a: 1\n---\n', ['several-documents 2:1-2:4']],
  ['a document after its end', 'a: 1\n...\nb: 1\n', ['several-documents 3:1-3:4']],
  ['an unresolved merge', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n', ['merge-conflict 2:1-2:13']],
  ['a tag', 'a: !viktig x\n', ['yaml-tag 1:4-1:11']],
  ['a standard tag', 'a: !!str 0301\n', ['yaml-tag 1:4-1:9']],
  ['another YAML version', '%YAML 1.1\n---\na: 1\n', ['yaml-directive 1:1-1:10']],
  ['a control character', 'a: x\x1b[31my\n', ['control-character 1:5-1:6']],
  ['a direction override', 'a: x\u202ey\n', ['control-character 1:5-1:6']],
  ['a lone carriage return', 'a: x\rb: 1\n', ['control-character 1:5-1:6']],
  ['a byte order mark inside', 'a: x\ufeffy\n', ['control-character 1:5-1:6']],
  ['endless accents', `a: x${'\u0301\u0323'.repeat(20)}\n`, ['control-character 1:5-1:6']],
];

const VALUES: [string, string, string[]][] = [
  ['a key twice', 'a: 1\nb: 1\na: 2\n', ['duplicate-key 3:1-3:2']],
  ['a key three times', 'a: 1\na: 2\na: 3\n', ['duplicate-key 2:1-2:2', 'duplicate-key 3:1-3:2']],
  ['a key composed and decomposed', 'å: 1\na\u030a: 2\n', ['duplicate-key 2:1-2:3']],
  ['a key twice in a flow map', 'a: {b: 1, "b": 2}\n', ['duplicate-key 1:11-1:14']],
  ['a number as key', 'a:\n  2027: x\n', ['non-string-key 2:3-2:7']],
  ['a reference without quotes', 'a: {{møter}}\n', ['non-string-key 1:5-1:12']],
  ['a list as key', '[a]: 1\n', ['non-string-key 1:1-1:4']],
  ['no key', ': x\n', ['non-string-key 1:1-1:1']],
  ['a merge key', 'a: &a {b: 1}\nc:\n  <<: *a\n', ['merge-key 3:3-3:5']],
  ['a prototype', 'a:\n  __proto__: {b: 1}\n', ['forbidden-key 2:3-2:12']],
  ['a number too large', 'a: 12345678901234567890\n', ['unsafe-number 1:4-1:24']],
  ['a number too exact', 'a: 0.12345678901234567\n', ['unsafe-number 1:4-1:23']],
  ['not a number', 'a: .nan\n', ['unsafe-number 1:4-1:8']],
  ['an unknown alias', 'a: *viktig*\n', ['unknown-alias 1:4-1:12']],
  ['an alias of itself', 'a: &a [*a]\n', ['unknown-alias 1:8-1:10']],
  ['an escaped control character', 'a: "x\\e[31m"\n', ['control-character 1:4-1:13']],
  ['half a character', 'a: "\\ud83d"\n', ['control-character 1:4-1:12']],
];

describe.each([
  ['syntax', SYNTAX],
  ['forgotten colons', FORGOTTEN_COLONS],
  ['no space after a dash', DASHES],
  ['spaces from Word', SPACES],
  ['commas in braces', COMMAS],
  ['tabs', TABS],
  ['the file as a whole', FILES],
  ['values', VALUES],
])('%s', (_title, cases) => {
  test.each(cases)('%s', (_name, text, expected) => {
    const source = read(text);
    expect(findings(source)).toEqual(expected);
    for (const { message, help } of source.diagnostics) {
      for (const said of [message.nb, message.en, help?.nb, help?.en]) expect(said).toMatch(/^\S.*\S$/);
    }
  });
});

test('what the file says is undefined after a syntax error and kept after a doubtful value', () => {
  expect(read('a: @x\n').value).toBeUndefined();
  expect(read('a: 1\na: 2\nb: 3\n').value).toEqual({ a: 1, b: 3 });
});

test('a duplicate key points to the first', () => {
  const [found] = read('a:\n  navn: x\n  navn: y\n').diagnostics;
  expect(found!.path).toEqual(['a']);
  expect(found!.related!.map(({ range }) => range.start)).toEqual([{ line: 2, column: 3 }]);
});

test('a wrong indentation points to the line that it does not match', () => {
  const related = (text: string) => read(text).diagnostics[0]!.related?.map(({ range }) => range.start.line);
  expect(related('a:\n   b:\n     x: 1\n  c: 1\n')).toEqual([2]);
  expect(related('a:\n  b: 1\n    c: 1\n')).toEqual([2]);
});

describe('limits', () => {
  const nested = (depth: number) => `${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`;

  test('fifty levels are read, one more is not', () => {
    expect(findings(read(`a: ${nested(50)}\n`))).toEqual([]);
    expect(findings(read(`a: ${nested(51)}\n`))).toEqual(['nesting-too-deep 1:53-1:54']);
  });

  test.each([['['], ['{'], ['{a: '], ['[a: '], ['- '], ['? '], [': ']])('endless %j', (part) => {
    expect(read(part.repeat(100_000)).diagnostics.map(({ rule }) => rule)).toEqual(['nesting-too-deep']);
  });

  test('levels that pairs in lists and aliases add up to count too', () => {
    expect(findings(read(`a: ${'[b: '.repeat(40)}c${']'.repeat(40)}\n`))).toEqual(['nesting-too-deep 1:101-1:180']);
    expect(findings(read(`a: &a ${nested(41)}\nb: &b [[[[[[*a]]]]]]\nc: [[[[*b]]]]\n`))).toEqual([
      'nesting-too-deep 3:8-3:10',
    ]);
  });

  test('an alias bomb is refused where it goes off', () => {
    const row = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]\n`;
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${row('b', 'a')}${row('c', 'b')}${row('d', 'c')}${row('e', 'd')}${row('f', 'e')}`;
    expect(read(bomb).diagnostics.map(({ rule, range }) => [rule, range.start.line])).toEqual([['alias-bomb', 5]]);
    const long = `a: &a ${'x'.repeat(400_000)}\nb: [*a, *a]\n`;
    expect(findings(read(long))).toEqual(['alias-bomb 2:9-2:11']);
  });

  test('modest aliases are read', () => {
    expect(read('a: &a {b: [1]}\nc: *a\nd: [*a]\n').value).toEqual({ a: { b: [1] }, c: { b: [1] }, d: [{ b: [1] }] });
  });

  test('endless anchors, tags, directives and errors are given up early', () => {
    expect(findings(read('*a '.repeat(100_000)))).toEqual(['alias-bomb 1:3001-1:3002']);
    expect(read('a: !x\n'.repeat(100_000)).diagnostics).toHaveLength(50);
    expect(read('%\n'.repeat(100_000)).diagnostics).toHaveLength(50);
    expect(read('- @\n'.repeat(100_000)).diagnostics).toHaveLength(5);
    expect(read('a: "\n'.repeat(100_000)).diagnostics).toHaveLength(1);
    expect(read('a: [\n'.repeat(100_000)).diagnostics).toHaveLength(1);
    expect(read('a: 1\n'.repeat(50_000)).diagnostics).toHaveLength(50);
  });

  test('more than a megabyte is not read', () => {
    const source = read(`a: ${'x'.repeat(1_000_000)}\n`);
    expect(findings(source)).toEqual(['file-too-large 1:1-1:1']);
    expect(source.diagnostics[0]!.message.nb).toBe('Filen er på 1,1 MB. En avtale kan være høyst 1 MB.');
    expect(source.rangeOf(['a'])).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
  });
});

describe('not UTF-8', () => {
  const bytes = (...parts: (string | number)[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

  test.each([
    ['Latin-1', bytes('a: blå\nb: r', 0xe5, 'd\n'), '13 (0xE5)', 'not-utf8 2:5-2:6', /«å»/],
    ['a character cut off at the end', bytes('a: r', 0xc3), '5 (0xC3)', 'not-utf8 1:5-1:6', /UTF-8/],
    ['an overlong form', bytes('a: ', 0xc0, 0xaf), '4 (0xC0)', 'not-utf8 1:4-1:5', /UTF-8/],
    ['half of a pair', bytes('a: ', 0xed, 0xa0, 0x80), '4 (0xED)', 'not-utf8 1:4-1:5', /UTF-8/],
    ['after a byte order mark', bytes(0xef, 0xbb, 0xbf, 'a: ', 0xff), '7 (0xFF)', 'not-utf8 1:4-1:5', /UTF-8/],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), '1 (0xFF)', 'not-utf8 1:1-1:2', /UTF-16/],
    ['a Word file', bytes('PK', 3, 4, 0xff), '5 (0xFF)', 'not-utf8 1:5-1:6', /Word/],
  ])('%s', (_title, file, which, expected, help) => {
    const source = parseSource(file, 'a.yaml');
    expect(findings(source)).toEqual([expected]);
    expect(source.diagnostics[0]!.message.nb).toContain(`byte nummer ${which}`);
    expect(source.diagnostics[0]!.help!.nb).toMatch(help);
  });
});
