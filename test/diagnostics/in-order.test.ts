import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { inOrder } from '../../src/diagnostics/in-order.ts';

const at = (file: string, line: number, column: number, rule: string, nb = ''): Diagnostic => {
  const start = { line, column };
  return { file, range: { start, end: start }, rule, severity: 'error', path: [], message: { nb, en: nb } };
};

test('goes by file, line, column and rule, whatever order they come in', () => {
  const wanted = [
    at('a', 2, 1, 'x'),
    at('a', 10, 1, 'x'),
    at('a', 10, 3, 'x'),
    at('a', 10, 3, 'y'),
    at('b', 1, 1, 'a'),
  ];
  expect(inOrder(wanted.toReversed())).toEqual(wanted);
});

test('what one rule finds at one place stays as it came: section 2 before section 10', () => {
  const found = [at('a', 7, 1, 'x', 'Seksjon 2 mangler.'), at('a', 7, 1, 'x', 'Seksjon 10 mangler.')];
  expect(inOrder(found)).toEqual(found);
});
