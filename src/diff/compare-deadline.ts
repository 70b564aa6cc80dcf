import type { Deadline } from '../commitments/commitments.ts';
import { compareDeadlines } from '../commitments/deadline.ts';
import { type Shift, shift } from './effects.ts';

const LATER = { nb: 'fristen er flyttet senere', en: 'the deadline was moved later' };
const EARLIER = { nb: 'fristen er flyttet tidligere', en: 'the deadline was moved earlier' };
const GONE = { nb: 'fristen er tatt bort', en: 'the deadline was dropped' };
const COME = { nb: 'det er satt en frist', en: 'a deadline was set' };

/** A later deadline weakens, and so does none. */
export function compareDeadline(old: Deadline | null, now: Deadline | null): Shift[] {
  if (!old || !now) return shift(Number(now !== null) - Number(old !== null), GONE, COME);
  return shift(-(compareDeadlines(now, old) ?? 0), LATER, EARLIER);
}
