import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide } from '../../../src/render/pdf/divide.ts';
import { TextBreaker } from '../../../src/render/pdf/pdfmake/pdfmake.ts';

const byUnicode = (text: string) => new TextBreaker().getBreaks([text], null);

test.each([
  'Politiet og kommunen møtes fire ganger i året.',
  'SLT-koordinatoren, politikontakten og e-post 2024-2027, jf. punkt 2.1.',
  'ordet- og -ordet',
  '10-14 og a-1, 1-a, 1.a, a.1',
  'to  mellomrom ',
  ' først',
  'Å-Ø-Æ é-á',
  '',
])('%j', (text) => expect(divide(text)).toEqual(byUnicode(text)));

test('lines may end where the rules of Unicode let them', () => {
  const pieces = fc.constantFrom(
    'a',
    'Ø',
    'å',
    'é',
    'X',
    '1',
    '27',
    ' ',
    ' ',
    '-',
    '.',
    ',',
    'ord',
    '/',
    '–',
    '\u00a0',
    '(',
    ')',
    '«',
    '§',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      expect(divide(text)).toEqual(byUnicode(text));
    }),
    { numRuns: 5000 },
  );
});
