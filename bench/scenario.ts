import type { Workshop } from './prepare/workshop.ts';

/** What was measured of one contender: milliseconds, or megabytes. */
export interface Row {
  cpu?: number;
  wall?: number;
  mb?: number;
  /** Why there are no figures. */
  failed?: string;
}

export type Rows = Readonly<Record<string, Row>>;

/** What the project has set itself: good enough, and what it aims for. */
export interface Target {
  /** As the table of targets says it. */
  text: string;
  least: number;
  aim: number;
}

/** One contender against another, or the size of one where `to` is left out. */
export interface Ratio {
  of: string;
  to?: string;
  target?: Target;
}

/** How much is measured. */
export interface Sizes {
  /** Agreements in a set. */
  agreements: number;
  /** The larger set that growth is judged by. */
  many: number;
  pages: readonly number[];
  /** Runs of what takes a fraction of a second, and of what takes many. */
  coldRounds: number;
  rounds: number;
}

/** One thing that is measured, side by side with what it is compared to. */
export interface Scenario {
  id: string;
  title: string;
  /** Whether the short form measures it too. */
  short: boolean;
  measure(shop: Workshop, sizes: Sizes): Rows;
  /** One with a contender that was not measured is left out: peers may not be installed. */
  ratios: readonly Ratio[];
}

export const FULL: Sizes = { agreements: 357, many: 3570, pages: [5, 20, 50, 100, 200], coldRounds: 15, rounds: 3 };
export const SHORT: Sizes = { agreements: 30, many: 90, pages: [5, 50], coldRounds: 5, rounds: 2 };
