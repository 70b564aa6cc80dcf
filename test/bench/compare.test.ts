import { describe, expect, it } from 'vitest';
import { compare, recordOf } from '../../bench/report/compare.ts';
import { ratiosOf } from '../../bench/result.ts';
import type { Rows, Scenario } from '../../bench/scenario.ts';

const scenario: Scenario = {
  id: 'cold',
  title: 'Cold',
  short: true,
  measure: () => ({}),
  ratios: [
    { of: 'avtale', to: 'node' },
    { of: 'avtale', to: 'typst' },
  ],
};
const measure = (rows: Rows) => ratiosOf({ scenario, rows });
const node = { cpu: 50, wall: 60 };
const recorded = recordOf(measure({ avtale: { cpu: 100, wall: 110 }, node, typst: node }), {
  date: '2027-01-01',
  node: 'v20',
  cores: 2,
});

describe('the short form', () => {
  it('records ratios by CPU time, without the peers', () => {
    expect(recorded.ratios).toEqual({ 'cold: avtale / node': 2 });
  });

  it('fails when a ratio is more than twice as bad, and not before', () => {
    expect(compare(measure({ avtale: { cpu: 200, wall: 900 }, node }), recorded).worse).toEqual([]);
    expect(compare(measure({ avtale: { cpu: 201, wall: 100 }, node }), recorded).worse).toEqual([
      'cold: avtale / node',
    ]);
  });

  it('leaves out what could not be measured', () => {
    expect(measure({ avtale: { failed: 'no such command' }, node })).toEqual([]);
  });
});
