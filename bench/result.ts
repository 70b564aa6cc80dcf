import type { Ratio, Rows, Scenario } from './scenario.ts';

/** What one scenario came to. */
export interface Result {
  scenario: Scenario;
  rows: Rows;
}

/** A ratio as it was measured. */
export interface Measured {
  ratio: Ratio;
  /** `cold-build: avtale / typst` */
  name: string;
  cpu: number | null;
  /** By the clock; of a size, the size. */
  value: number;
}

/** The ratios of a result, without those whose contenders were not measured. */
export function ratiosOf({ scenario, rows }: Result): Measured[] {
  return scenario.ratios.flatMap((ratio): Measured[] => {
    const of = rows[ratio.of];
    if (of === undefined || of.failed !== undefined) return [];
    if (ratio.to === undefined) return [{ ratio, name: `${scenario.id}: ${ratio.of}`, cpu: null, value: of.mb! }];
    const to = rows[ratio.to];
    if (to === undefined || to.failed !== undefined) return [];
    const name = `${scenario.id}: ${ratio.of} / ${ratio.to}`;
    return [{ ratio, name, cpu: of.cpu! / to.cpu!, value: of.wall! / to.wall! }];
  });
}

/** What could not be measured, with what it said. */
export function failuresOf({ scenario, rows }: Result): string[] {
  return Object.entries(rows).flatMap(([id, { failed }]) =>
    failed === undefined ? [] : [`${scenario.id}, ${id}: ${failed}`],
  );
}
