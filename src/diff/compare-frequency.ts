import type { Frequency } from '../commitments/commitments.ts';
import { type Shift, shift } from './effects.ts';

const RARER = { nb: 'sjeldnere enn før', en: 'less often than before' };
const OFTENER = { nb: 'oftere enn før', en: 'more often than before' };
const LOOSER = { nb: 'ikke lenger en fast hyppighet', en: 'no longer a fixed frequency' };
const FIRMER = { nb: 'en fast hyppighet', en: 'a fixed frequency' };
const AT_LEAST_GONE = { nb: '«minst» er tatt bort', en: '“at least” was dropped' };
const AT_LEAST_COME = { nb: '«minst» er kommet til', en: '“at least” was added' };
const LIMIT_COME = { nb: 'det er satt en øvre grense', en: 'an upper limit was set' };
const LIMIT_GONE = { nb: 'den øvre grensen er tatt bort', en: 'the upper limit was dropped' };

/** How firmly something is to be repeated, when it cannot be counted; saying nothing stands between «ved behov» and «jevnlig». */
const FIRMNESS = { 'when-needed': 0, regular: 2, fixed: 3 } as const;
const SILENT = 1;

/** Less often weakens: counted by the year, so that two a half-year are four a year. */
export function compareFrequency(old: Frequency | null, now: Frequency | null): Shift[] {
  const firmness = (it: Frequency | null) => (it ? FIRMNESS[it.kind] : SILENT);
  if (!old?.perYear || !now?.perYear) return shift(firmness(now) - firmness(old), LOOSER, FIRMER);
  const [low, high] = [now.perYear[0] - old.perYear[0], now.perYear[1] - old.perYear[1]];
  return [...shift(round(low) || round(high), RARER, OFTENER), ...compareBounds(old.bound, now.bound)];
}

/** «hver 14. dag» and «annenhver uke» are the same, however the numbers come out. */
const round = (difference: number): number => (Math.abs(difference) < 0.01 ? 0 : difference);

function compareBounds(old: Frequency['bound'], now: Frequency['bound']): Shift[] {
  const minimum = Number(now === 'minst') - Number(old === 'minst');
  const maximum = Number(old === 'høyst') - Number(now === 'høyst');
  return [...shift(minimum, AT_LEAST_GONE, AT_LEAST_COME), ...shift(maximum, LIMIT_COME, LIMIT_GONE)];
}
