import { alignEqual } from './align-equal.ts';
import { type Bag, bagOf, coverage, similarity, without } from './similarity.ts';

/** What became of one or several sentences: indexes on each side; an empty side means put in or taken out. */
export interface AlignedGroup {
  old: readonly number[];
  new: readonly number[];
  moved: boolean;
}

/** Below this, two sentences in the same place are two sentences. */
const ALIKE = 0.4;
/** Where exactly one sentence stands instead of one. */
const ALIKE_ALONE = 0.2;
/** To be recognised in another place. */
const ALIKE_FAR = 0.75;
/** Sentences on each side of a gap beyond which only near ones are compared with each other. */
const WIDE = 80;
const WINDOW = 12;

/** Pairs the sentences of two texts that are not equal, in order: changed, divided, joined, moved, put in, taken out. */
export function alignProse(old: readonly string[], now: readonly string[]): AlignedGroup[] {
  const equal = alignEqual(old, now);
  const bags = { old: lazyBags(old), new: lazyBags(now) };
  const groups: AlignedGroup[] = [];
  let [at, newAt] = [0, 0];
  for (const [next, newNext] of [...equal, [old.length, now.length] as const]) {
    if (at < next || newAt < newNext) groups.push(...pairGap(range(at, next), range(newAt, newNext), bags));
    [at, newAt] = [next + 1, newNext + 1];
  }
  return recogniseMoved(groups, old, now, bags);
}

interface Bags {
  old: (index: number) => Bag;
  new: (index: number) => Bag;
}

function lazyBags(texts: readonly string[]): (index: number) => Bag {
  const known = new Map<number, Bag>();
  return (index) => {
    const bag = known.get(index) ?? bagOf(texts[index]!);
    known.set(index, bag);
    return bag;
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function pairGap(old: readonly number[], now: readonly number[], bags: Bags): AlignedGroup[] {
  const pairs = new Map<number, number>();
  const alone = old.length === 1 && now.length === 1;
  let floor = -1;
  for (const [i, index] of old.entries()) {
    const best = bestMatch(i, old, now, floor, bags);
    if (best && best.score >= (alone ? ALIKE_ALONE : ALIKE)) {
      pairs.set(index, now[best.at]!);
      floor = best.at;
    }
  }
  return joinLeftovers(old, now, pairs, bags);
}

/** The most similar sentence after those that are taken, unless a later old sentence fits it better. */
function bestMatch(
  i: number,
  old: readonly number[],
  now: readonly number[],
  floor: number,
  bags: Bags,
): { at: number; score: number } | null {
  const [index, size] = [old[i]!, old.length];
  const wide = size > WIDE || now.length > WIDE;
  const expected = Math.max(floor + 1, Math.round((i / size) * now.length));
  const from = wide ? Math.max(floor + 1, expected - WINDOW) : floor + 1;
  const to = wide ? Math.min(now.length, expected + WINDOW) : now.length;
  let best: { at: number; score: number } | null = null;
  for (let at = from; at < to; at++) {
    const score = similarity(bags.old(index), bags.new(now[at]!));
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  if (!best) return null;
  const rivals = old.slice(i + 1, i + 1 + (wide ? 3 : 8));
  const { at, score } = best;
  return rivals.some((rival) => similarity(bags.old(rival), bags.new(now[at]!)) > score) ? null : best;
}

/** A sentence that was divided in two or joined with its neighbour belongs to the same change. */
function joinLeftovers(
  old: readonly number[],
  now: readonly number[],
  pairs: Map<number, number>,
  bags: Bags,
): AlignedGroup[] {
  const groups = new Map<number, { old: number[]; new: number[] }>();
  for (const [index, newIndex] of pairs) groups.set(newIndex, { old: [index], new: [newIndex] });
  const byOld = new Map([...groups.values()].map((group) => [group.old[0]!, group]));
  const found: AlignedGroup[] = [];
  const isWithin = (part: Bag, whole: Bag, taken: Bag) =>
    coverage(part, whole) >= 0.75 && coverage(part, without(whole, taken)) >= 0.3;

  for (const index of old) {
    if (byOld.has(index)) continue;
    const host = [byOld.get(index - 1), byOld.get(index + 1)].find(
      (group) => group && isWithin(bags.old(index), bags.new(group.new[0]!), bags.old(group.old[0]!)),
    );
    if (host) {
      host.old.push(index);
      byOld.set(index, host);
    } else found.push({ old: [index], new: [], moved: false });
  }
  for (const index of now) {
    if (groups.has(index)) continue;
    const host = [groups.get(index - 1), groups.get(index + 1)].find(
      (group) => group && isWithin(bags.new(index), bags.old(group.old[0]!), bags.new(group.new[0]!)),
    );
    if (host) {
      host.new.push(index);
      groups.set(index, host);
    } else found.push({ old: [], new: [index], moved: false });
  }
  for (const group of new Set(groups.values()))
    found.push({ old: group.old.sort(byNumber), new: group.new.sort(byNumber), moved: false });
  return found.sort((a, b) => place(a) - place(b));
}

const byNumber = (a: number, b: number) => a - b;
const place = (group: AlignedGroup) => group.new[0] ?? group.old[0]! - 0.5;

/** What was taken out in one place and put in at another. */
function recogniseMoved(
  groups: readonly AlignedGroup[],
  old: readonly string[],
  now: readonly string[],
  bags: Bags,
): AlignedGroup[] {
  const added = groups.filter((group) => group.old.length === 0);
  const byText = new Map(added.map((group) => [now[group.new[0]!]!, group]));
  const taken = new Set<AlignedGroup>();
  const few = added.length <= WIDE;
  const result: AlignedGroup[] = [];
  for (const group of groups) {
    if (group.new.length > 0) {
      result.push(group);
      continue;
    }
    const index = group.old[0]!;
    const same = byText.get(old[index]!);
    const target =
      same && !taken.has(same)
        ? same
        : few && added.find((it) => !taken.has(it) && similarity(bags.old(index), bags.new(it.new[0]!)) >= ALIKE_FAR);
    if (target) taken.add(target);
    result.push(target ? { old: group.old, new: target.new, moved: true } : group);
  }
  return result.filter((group) => !taken.has(group));
}
