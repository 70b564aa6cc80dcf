import { subjectIn } from '../../commitments/actors.ts';
import { deadlineOf, type FrequencyFact, frequencyOf } from '../../commitments/frequency-of.ts';
import { STRENGTH_RANK } from '../../commitments/modals.ts';
import { wordsOf } from '../../commitments/words.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { compareActors } from '../compare-actors.ts';
import { compareDeadline } from '../compare-deadline.ts';
import { compareFrequency } from '../compare-frequency.ts';
import { type Shift, shift } from '../effects.ts';

const MORE = { nb: 'mer enn før', en: 'more than before' };
const LESS = { nb: 'mindre enn før', en: 'less than before' };
const SLOWER = { nb: 'lengre responstid enn før', en: 'a longer response time than before' };
const FASTER = { nb: 'kortere responstid enn før', en: 'a shorter response time than before' };
const SHORTER = { nb: 'kortere oppsigelsestid enn før', en: 'a shorter notice than before' };
const LONGER = { nb: 'lengre oppsigelsestid enn før', en: 'a longer notice than before' };
const NO_LONGER = { nb: 'gjelder ikke lenger', en: 'no longer holds' };
const NOW = { nb: 'gjelder nå', en: 'holds now' };

/** Fields that bind when they are true. */
const BINDING = new Set(['skriftlig', 'uniformert', 'instruks', 'tilrettelegger', 'automatisk']);
const AMOUNTS = new Set(['stillingsprosent', 'antall']);
const ACTORS = new Set(['hvem', 'ansvarlig', 'rolle', 'journalføring', 'hos', 'ansatt_i']);
const SPAN_DAYS: Readonly<Record<string, number>> = { dag: 1, uke: 7, måned: 30, år: 365 };

/**
 * What it does to a commitment that a fact has another value. Null where the field says it in words, which are compared as words.
 */
export function fieldEffect(path: Path, old: unknown, now: unknown): Shift[] | null {
  const key = String(path.at(-1));
  if (isFrequency(old) && isFrequency(now)) return compareFrequency(frequencyOf(old), frequencyOf(now));
  if (isSpan(old) && isSpan(now)) return key === 'frist' ? shift(days(now) - days(old), SHORTER, LONGER) : [];
  if (typeof old === 'boolean' && typeof now === 'boolean')
    return BINDING.has(key) ? shift(Number(now) - Number(old), NO_LONGER, NOW) : [];
  if (typeof old === 'number' && typeof now === 'number') {
    if (key === 'minutter') return shift(old - now, SLOWER, FASTER);
    return AMOUNTS.has(key) ? shift(now - old, LESS, MORE) : [];
  }
  if (typeof old !== 'string' || typeof now !== 'string') return [];
  if (key === 'frist') return compareDeadline(deadlineOf(old), deadlineOf(now));
  if (key === 'styrke') return strength(old, now);
  if (key === 'samtykke') return shift(Number(now === 'alltid') - Number(old === 'alltid'), LESS, MORE);
  if (path[0] !== 'seksjoner') return [];
  if (ACTORS.has(key) && path.length > 3) return compareActors(actor(old), actor(now));
  return key === 'journalføring' || key === 'ansvarlig' ? compareActors(actor(old), actor(now)) : null;
}

const actor = (name: string) => subjectIn(wordsOf(name)) ?? name;

function isFrequency(value: unknown): value is FrequencyFact {
  return typeof value === 'object' && value !== null && 'per' in value;
}

function isSpan(value: unknown): value is { antall: number; enhet: string } {
  return typeof value === 'object' && value !== null && 'enhet' in value && 'antall' in value;
}

const days = ({ antall, enhet }: { antall: number; enhet: string }) => antall * (SPAN_DAYS[enhet] ?? 1);

function strength(old: string, now: string): Shift[] {
  const rank = (word: string) => STRENGTH_RANK[word as keyof typeof STRENGTH_RANK] ?? Number.NaN;
  const reason = { nb: `«${old}» er blitt «${now}»`, en: `“${old}” became “${now}”` };
  return shift(rank(now) - rank(old), reason, reason);
}
