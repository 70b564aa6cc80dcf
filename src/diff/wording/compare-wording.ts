import type { Shift } from '../effects.ts';
import { compareConsent, compareOnly } from './compare-consent.ts';
import { compareMeasures } from './compare-measures.ts';
import { compareNegation } from './compare-negation.ts';
import { compareRoles } from './compare-roles.ts';
import { compareTimes } from './compare-times.ts';
import { isDutyLike, isPast, isPresence } from './duty-like.ts';

/** A passage, with what its commitments say about its words. */
export interface Wording {
  text: string;
  /** The words that it goes on from. */
  lead: string | null;
  /** Whether «skal» or its like rules it. */
  ruled: boolean;
  /** Whether it only says what somebody aims at. */
  isAim: boolean;
}

/** What words mean beside commitments: `first` outweighs what these say, `last` is for where they say nothing. */
export interface WordingShifts {
  first: readonly Shift[];
  last: readonly Shift[];
}

/** What a passage lost or gained that no modal verb tells: a consent, a negation, a time, a deadline, who does it. */
export function compareWording(old: Wording, now: Wording): WordingShifts {
  const [before, after] = [old.text, now.text];
  if (old.isAim || now.isAim || isPast(before) || isPast(after)) return { first: [], last: [] };
  const ruled = old.ruled || now.ruled;
  const last = compareOnly(before, after);
  if (!ruled) last.push(...compareNegation(before, after));
  const goesOn = (old.lead ?? now.lead)?.endsWith(':') === true;
  const acts = goesOn || (isDutyLike(before) && isDutyLike(after));
  if (ruled || acts || (isPresence(before) && isPresence(after)))
    last.push(...compareTimes(before, after), ...compareMeasures(before, after, ruled || acts));
  if (!ruled) last.push(...compareRoles(before, after));
  return { first: compareConsent(before, after), last };
}
