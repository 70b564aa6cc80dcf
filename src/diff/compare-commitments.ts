import type { Commitment, Strength } from '../commitments/commitments.ts';
import { STRENGTH_RANK } from '../commitments/modals.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import { compareActors } from './compare-actors.ts';
import { compareDeadline } from './compare-deadline.ts';
import { compareExtent } from './compare-extent.ts';
import { compareFrequency } from './compare-frequency.ts';
import { compareQuantities } from './compare-quantities.ts';
import { type Shift, shift } from './effects.ts';
import { bagOf, similarity } from './prose/similarity.ts';
import { haveTimes } from './wording/compare-measures.ts';
import { exchangedRoles } from './wording/compare-roles.ts';

/** What became of the commitments of a sentence, in order of weight; `count`: whether a different number of them means anything. */
export function compareCommitments(old: readonly Commitment[], now: readonly Commitment[], count = true): Shift[] {
  const pairs = pair(old, now);
  const kept = pairs.flatMap(({ before, after }) =>
    before && after ? [...compareCommitment(before, after, count), ...(count ? compareExtent(before, after) : [])] : [],
  );
  if (!count) return [...kept, ...compareActors(everybody(old), everybody(now))].sort(bySign);
  const gone = pairs.filter(({ before, after }) => before && !after && isWeighty(before));
  const come = pairs.filter(({ before, after }) => after && !before && isWeighty(after));
  return [...kept.sort(bySign), ...shift(-gone.length, REMOVED, ADDED), ...shift(come.length, REMOVED, ADDED)];
}

/** All that commitments name together: «Politiet skal … Kommunen skal …» is what «Politiet og kommunen skal …» is. */
function everybody(commitments: readonly Commitment[]): string | null {
  const named = commitments.map(({ actor }) => actor);
  if (named.length === 0 || named.includes(null)) return null;
  const all = named.flatMap((actor) => (actor === 'begge' ? ['kommune', 'politi'] : actor!.split(' og ')));
  return [...new Set(all)].join(' og ');
}

const REMOVED: Message = { nb: 'en forpliktelse er tatt bort', en: 'a commitment was removed' };
const ADDED: Message = { nb: 'en forpliktelse er kommet til', en: 'a commitment was added' };

/** What somebody is bound to or advised to, or aims at; leave to do something is no commitment that can be missed. */
export function isWeighty(it: Commitment): boolean {
  if (it.strength === 'kan') return it.negated;
  return !(it.strength === 'mål' && (it.subordinate || it.actor === null));
}

/** One commitment against what it has become, in order of weight. */
export function compareCommitment(old: Commitment, now: Commitment, actors = true): Shift[] {
  const frequency = compareFrequency(old.frequency, now.frequency);
  // A term that ends sooner is no deadline that was moved forwards.
  const isTerm = [old, now].every((it) =>
    /\bavtal\p{L}* (?:gjelder|gjeld|varer|varar|løper|opphører|utløper)\b/iu.test(it.text),
  );
  const isNotice = [old, now].every((it) => /oppsig|varsel/i.test(it.text) || isSummons(it));
  // «24 timer» and «ett døgn»: a deadline of hours is no date that can be compared, but a time.
  const isMeasured = (old.deadline === null) !== (now.deadline === null) && haveTimes(old.text, now.text);
  return [
    ...compareStrength(old, now),
    ...(actors ? compareActors(...comparableActors(old, now)) : []),
    ...frequency,
    ...(isNotice || isTerm || isMeasured ? [] : compareDeadline(old.deadline, now.deadline)),
    ...compareQuantities(old.text, now.text, {
      frequency: Boolean(old.frequency?.perYear || now.frequency?.perYear),
      deadline: old.deadline?.kind === 'span' || now.deadline?.kind === 'span',
    }),
    ...(frequency.length > 0 ? [] : compareMinimum(old, now)),
    ...compareHedges(old, now, frequency.length > 0),
  ];
}

/** «Fristen for innkalling er 14 dager»: probably before the meeting, where more is better, but it does not say so. */
function isSummons({ deadline, text }: Commitment): boolean {
  const isSpan = deadline?.kind === 'span' && deadline.days > 0;
  return isSpan && /innkall|sakspapir|saksliste|dagsorden|varsl/i.test(text) && !/\better\b/i.test(text);
}

/** A pronoun stands for somebody who is named elsewhere. */
const PRONOUN = /^\W*(?:de|den|han|hun|ho|dei|disse|desse|dette|vi)\b/i;

function comparableActors(old: Commitment, now: Commitment): [string | null, string | null] {
  const unclear = (it: Commitment) => it.actor === null && PRONOUN.test(it.text);
  if (unclear(old) || unclear(now)) return [null, null];
  // An office that is not known as an actor can still stand in the place of one.
  const isHalfKnown = (old.actor === null) !== (now.actor === null);
  return (isHalfKnown ? exchangedRoles(old.text, now.text) : null) ?? [old.actor, now.actor];
}

const LABELS: Readonly<Record<Strength, string>> = { skal: 'skal', bør: 'bør', mål: 'tar sikte på', kan: 'kan' };

function compareStrength(old: Commitment, now: Commitment): Shift[] {
  const say = (it: Commitment) => LABELS[it.strength] + (it.negated ? ' ikke' : '');
  const reason = { nb: `«${say(old)}» er blitt «${say(now)}»`, en: `“${say(old)}” became “${say(now)}”` };
  return shift(strengthDifference(old, now), reason, reason);
}

/** A prohibition binds as a duty does; leave that is turned into a prohibition binds more, a duty that is turned into one binds less. */
function strengthDifference(old: Commitment, now: Commitment): number {
  if (old.negated === now.negated) return old.negated ? 0 : STRENGTH_RANK[now.strength] - STRENGTH_RANK[old.strength];
  const [positive, sign] = old.negated ? [now, 1] : [old, -1];
  return positive.strength === 'kan' ? -sign : sign;
}

const MINIMUM_GONE = { nb: '«minst» er tatt bort', en: '“at least” was dropped' };
const MINIMUM_COME = { nb: '«minst» er kommet til', en: '“at least” was added' };

function compareMinimum(old: Commitment, now: Commitment): Shift[] {
  return shift(Number(now.minst) - Number(old.minst), MINIMUM_GONE, MINIMUM_COME);
}

/** «ved behov» instead of a frequency has been counted as one. */
function compareHedges(old: Commitment, now: Commitment, frequencyCompared: boolean): Shift[] {
  const counts = (hedge: string | null) => hedge !== null && !(frequencyCompared && /behov$/i.test(hedge));
  const word = old.hedge ?? now.hedge ?? '';
  return shift(
    Number(counts(old.hedge)) - Number(counts(now.hedge)),
    { nb: `forbeholdet «${word}» er kommet til`, en: `the reservation “${word}” was added` },
    { nb: `forbeholdet «${word}» er tatt bort`, en: `the reservation “${word}” was dropped` },
  );
}

interface Pair {
  before: Commitment | null;
  after: Commitment | null;
}

/** Modal verbs in one sentence beyond which nobody wrote it to be read. */
const MANY = 100;

/** As many on each side go together in order; else the most similar ones, and the rest were put in or taken out. */
function pair(old: readonly Commitment[], now: readonly Commitment[]): Pair[] {
  if (old.length === now.length || Math.max(old.length, now.length) > MANY) return inOrder(old, now);
  const [few, many] = old.length < now.length ? [old, now] : [now, old];
  const bags = many.map((it) => bagOf(it.text));
  const taken = new Set<number>();
  const make = (short: Commitment | null, long: Commitment | null): Pair =>
    few === old ? { before: short, after: long } : { before: long, after: short };
  const pairs = few.map((it) => {
    const bag = bagOf(it.text);
    const scores = bags.map((other, i) =>
      taken.has(i) ? -1 : similarity(bag, other) + (it.strength === many[i]!.strength ? 0.1 : 0),
    );
    const best = scores.indexOf(Math.max(...scores));
    taken.add(best);
    return make(it, many[best]!);
  });
  return [...pairs, ...many.flatMap((it, i) => (taken.has(i) ? [] : [make(null, it)]))];
}

function inOrder(old: readonly Commitment[], now: readonly Commitment[]): Pair[] {
  const length = Math.max(old.length, now.length);
  return Array.from({ length }, (_, i) => ({ before: old[i] ?? null, after: now[i] ?? null }));
}

const bySign = (a: Shift, b: Shift) => Number(a.effect === null) - Number(b.effect === null);
