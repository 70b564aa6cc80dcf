import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/commitments/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at a stop, and go on after abbreviations, dates and initials', () => {
    expect(cut('Rådet møtes bl.a. om våren. Per E. Hagen leder det fra 1. mai. Det varer.')).toEqual([
      'Rådet møtes bl.a. om våren.',
      'Per E. Hagen leder det fra 1. mai.',
      'Det varer.',
    ]);
  });

  it('are never so long that reading one for each of its words takes for ever', () => {
    const words = fc.array(fc.constantFrom('politiet', 'og', 'Bø', 'x'.repeat(4000), '12.00'), { maxLength: 3000 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const found = sentencesOf(text);
        for (const { start, end } of found) expect(end - start).toBeLessThanOrEqual(3000);
        expect(found.map(({ start, end }) => text.slice(start, end).replaceAll(' ', '')).join('')).toBe(
          text.replaceAll(' ', ''),
        );
      }),
      { numRuns: 50 },
    );
  });
});
