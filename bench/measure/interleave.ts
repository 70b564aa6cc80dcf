import type { Row, Rows } from '../scenario.ts';
import type { Commands } from './command.ts';
import { type Cost, costOf } from './cost.ts';

/** One of the programs that are measured side by side. */
export interface Contender {
  /** Names the row in the results: `avtale`, `typst`. */
  id: string;
  commands: Commands;
  /** Makes ready for a run; not measured. */
  before?: (round: number) => void;
  /** How many things it does, where the time for each is wanted. */
  units?: number;
  /** Fewer rounds than the others, for what takes long and varies little. */
  rounds?: number;
}

/**
 * Runs contenders in turns, A B C A B C …, so that whatever else the machine does falls on all of them, and gives the median of
 * each. A first round warms the disk and the caches that last between runs, and is not counted.
 */
export function interleave(contenders: readonly Contender[], rounds: number, folder: string): Rows {
  const runs = contenders.map((it) => ({ ...it, costs: [] as Cost[], failed: null as string | null }));
  for (let round = -1; round < rounds; round++) {
    for (const it of runs) {
      const own = it.rounds ?? rounds;
      if (it.failed !== null || round >= own || (round === -1 && own === 1)) continue;
      try {
        it.before?.(round);
        const cost = costOf(it.commands, folder);
        if (round >= 0) it.costs.push(cost);
      } catch (error) {
        it.failed = (error as Error).message;
      }
    }
  }
  return Object.fromEntries(
    runs.map(({ id, units = 1, costs, failed }) => [id, failed === null ? rowOf(costs, units) : { failed }]),
  );
}

function rowOf(costs: readonly Cost[], units: number): Row {
  return { cpu: median(costs.map((it) => it.cpu)) / units, wall: median(costs.map((it) => it.wall)) / units };
}

/** The middle of some numbers; of two in the middle, their mean. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
