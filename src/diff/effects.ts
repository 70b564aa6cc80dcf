import type { Message } from '../diagnostics/diagnostic.ts';
import type { Effect } from './change.ts';

/** One way in which something became weaker or stronger, and what to say about it. */
export interface Shift {
  /** Null where a change of meaning is neither: a duty that went from one party to the other. */
  effect: Effect | null;
  reason: Message;
}

/** Weakened below zero, strengthened above. */
export function shift(direction: number, weaker: Message, stronger: Message): Shift[] {
  if (direction === 0 || Number.isNaN(direction)) return [];
  return [direction < 0 ? { effect: 'weakened', reason: weaker } : { effect: 'strengthened', reason: stronger }];
}

/** Several shifts taken together: the first that has a direction, for they are given in order of weight. */
export function effectOf(shifts: readonly Shift[]): Effect | null {
  return shifts.find((it) => it.effect !== null)?.effect ?? null;
}
