import { expect, test } from 'vitest';
import { planOutputs } from '../../../src/cli/build/plan.ts';

const slugs = (...files: string[]) => planOutputs(files).map((it) => it.slug);

test('outputs are named after files, in letters that work everywhere', () => {
  expect(slugs('agreements/skien.yaml', 'x/Sør-Varanger 2027.YML', 'Kárášjohka.yaml', 'a.b.yaml')).toEqual([
    'skien',
    'sor-varanger-2027',
    'karasjohka',
    'a-b',
  ]);
});

test('two that would write the same are both named', () => {
  for (const [one, other] of [
    ['a/bø.yaml', 'b/bo.yaml'],
    ['A.yaml', 'a.yml'],
    ['a b.yaml', 'a_b.yaml'],
  ]) {
    expect(() => slugs('c.yaml', one!, other!)).toThrow(`“${one}” and “${other}” would both become`);
  }
});

test('a name without letters and digits is refused', () => {
  expect(() => slugs('agreements/___.yaml')).toThrow('“agreements/___.yaml”');
});
