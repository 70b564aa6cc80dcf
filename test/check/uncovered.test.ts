import { expect, test } from 'vitest';
import { uncovered } from '../../src/check/uncovered.ts';
import { parseSource } from '../../src/source/parse.ts';
import { sampleDocument } from '../render/html/sample.ts';

test('every place of a character that the font lacks is named by its own path', () => {
  const text = 'tittel: A ☃\nliste:\n  - { navn: B }\n  - { navn: "C ☃ ☂", tall: 1 }\nslutt: ☃\n';
  const source = parseSource(new TextEncoder().encode(text), 'a.yaml');
  const found = uncovered(sampleDocument(), source).map(({ path, range }) => [path.join('.'), range.start.line]);
  expect(found).toEqual([
    ['tittel', 1],
    ['liste.1.navn', 4],
    ['liste.1.navn', 4],
    ['slutt', 5],
  ]);
});
