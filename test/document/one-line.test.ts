import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/document/canonical.ts';
import type { Document } from '../../src/document/document.ts';
import { sampleDocument } from '../render/html/sample.ts';

const pieces = fc.constantFrom(
  'ord',
  ' ',
  '\n',
  '\t',
  '\u00a0',
  '–',
  '\u2009',
  '\u0301',
  'e\u0301',
  '\u1100\u1161',
  '🙂',
  '\u212b',
);

test('white space and composed characters are the same in every text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const value = parts.join('');
      const title: Document['title'] = [{ type: 'text', value }];
      const [first] = canonicalText(sampleDocument({ title })).split('\n');
      expect(first).toBe(`# ${value.normalize('NFC').replace(/\s+/g, ' ').trim()}`);
    }),
    { numRuns: 500 },
  );
});

test('no character changes in normalisation that is taken for even', () => {
  const sample = sampleDocument();
  for (let code = 0x21; code < 0x2100; code++) {
    if (code >= 0x0300 && code < 0x2010) continue;
    const value = `x${String.fromCharCode(code)}`;
    const [first] = canonicalText({ ...sample, title: [{ type: 'text', value }] }).split('\n');
    expect(first).toBe(`# ${value.normalize('NFC').replace(/\s+/g, ' ').trim()}`);
  }
});
