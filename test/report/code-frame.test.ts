import { expect, test } from 'vitest';
import { codeFrame } from '../../src/report/code-frame.ts';

const range = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

/** Title, line, columns, frame. */
const CASES: [string, string, [number, number], string, string][] = [
  ['a word', 'leder: ordfører', [8, 16], 'leder: ordfører', '       ^^^^^^^^'],
  ['a tab', 'a:\tb', [4, 5], 'a:  b', '    ^'],
  ['the tab itself', 'a:\tb', [3, 4], 'a:  b', '  ^^'],
  ['after wide letters', '漢字: x', [5, 6], '漢字: x', '      ^'],
  ['after letters with loose marks', 'ba\u030a x', [5, 6], 'ba\u030a x', '   ^'],
  ['an emoji of two units', 'a 😀 b', [3, 5], 'a 😀 b', '  ^^'],
  ['half of an emoji', 'a 😀 b', [4, 5], 'a 😀 b', '  ^^'],
  ['nothing', 'abc', [2, 2], 'abc', ' ^'],
  ['the end of the line', 'abc', [4, 4], 'abc', '   ^'],
  ['beyond the end', 'abc', [9, 12], 'abc', '   ^'],
  ['a control character', 'a\x1bb', [3, 4], 'a\ufffdb', '  ^'],
];

test.each(CASES)('%s', (_title, line, [from, to], source, pointer) => {
  expect(codeFrame([line], range(1, from, 1, to))).toEqual({ source, pointer });
});

test('of several lines the first is shown, marked to its end', () => {
  expect(codeFrame(['a: b  ', 'c'], range(1, 4, 2, 2))).toEqual({ source: 'a: b', pointer: '   ^' });
});

test('there is no frame for a line that is missing or blank', () => {
  expect(codeFrame(['', ' '], range(1, 1, 1, 1))).toBeNull();
  expect(codeFrame([''], range(5, 1, 5, 1))).toBeNull();
});

test('of a long line a part is shown, wherever the place is', () => {
  const line = Array.from({ length: 60 }, (_, index) => `ord${index}`).join(' ');
  for (const word of ['ord0', 'ord9', 'ord20', 'ord40', 'ord59']) {
    const column = line.indexOf(word) + 1;
    const frame = codeFrame([line], range(1, column, 1, column + word.length))!;
    expect(frame.source.length).toBeLessThanOrEqual(100);
    const at = frame.pointer.indexOf('^');
    expect(frame.source.slice(at, at + frame.pointer.trim().length)).toBe(word);
  }
});

test('what is shown of a very long line is what is shown of the part around the place', () => {
  const part = `${'a '.repeat(200)}her ${'b '.repeat(200)}`;
  const long = `${'😀 '.repeat(5000)}${part}${'c '.repeat(5000)}`;
  const at = long.indexOf('her') + 1;
  const near = part.indexOf('her') + 1;
  expect(codeFrame([long], range(1, at, 1, at + 3))).toEqual(codeFrame([part], range(1, near, 1, near + 3)));
  const [end, beyond] = [long.length + 1, long.length + 5000];
  expect(codeFrame([long], range(1, beyond, 1, beyond))).toEqual(codeFrame([long], range(1, end, 1, end)));
});
