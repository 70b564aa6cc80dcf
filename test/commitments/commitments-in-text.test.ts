import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Commitment } from '../../src/commitments/commitments.ts';
import { commitmentsInText } from '../../src/commitments/commitments.ts';

interface Case {
  text: string;
  målform?: 'bokmål' | 'nynorsk';
  finds: Record<string, unknown>[];
}

const cases = parse(readFileSync(new URL('commitments-in-text.yaml', import.meta.url), 'utf8')) as Case[];

/** The table's form: only what is there. */
function brief(it: Commitment): Record<string, unknown> {
  const deadline = it.deadline?.kind === 'date' ? [it.deadline.year, it.deadline.month, it.deadline.day] : null;
  return {
    strength: it.strength,
    ...(it.actor !== null && { actor: it.actor }),
    ...(it.negated && { negated: true }),
    ...(it.frequency?.perYear && { perYear: it.frequency.perYear }),
    ...(it.frequency && it.frequency.kind !== 'fixed' && { often: it.frequency.kind }),
    ...(it.minst && { minst: true }),
    ...(deadline && {
      deadline: deadline
        .map((part) => part ?? '')
        .join('-')
        .replace(/^-/, '--')
        .replace('---', '--'),
    }),
    ...(it.hedge !== null && { hedge: it.hedge }),
    ...(it.subordinate && { subordinate: true }),
  };
}

describe('commitmentsInText', () => {
  it.each(cases)('$text', ({ text, målform, finds }) => {
    const found = commitmentsInText(text, målform);
    expect(found.map(brief)).toEqual(finds);
    for (const it of found) expect(text.slice(it.start, it.end)).toBe(it.text);
  });

  it('takes any text and keeps the clauses in order', () => {
    const word = fc.constantFrom(
      'skal',
      'Kommunen',
      'og',
      ',',
      '.',
      'to',
      'møter',
      'i',
      'året',
      '\n- ',
      '\n\n',
      'hver',
      'uke',
      ':',
      'som',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const it of commitmentsInText(text, 'nynorsk')) {
            expect(it.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(it.start, it.end)).toBe(it.text);
            end = it.end;
          }
        },
      ),
    );
  });

  it('reads long text without taking the square of the time', () => {
    const text = 'Kommunen skal og politiet skal, '.repeat(15_000);
    expect(commitmentsInText(text).length).toBe(30_000);
  });
});
