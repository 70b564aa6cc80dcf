import { diffArrays } from 'diff';

/** Two rows of keys, as half-open ranges. */
interface Gap {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
  depth: number;
}

/** Keys between two anchors beyond which the search gives up: what differs that much is not the same text. */
const MAX_EDITS = 300;
const MAX_DEPTH = 30;

/**
 * Pairs what is equal in two rows, in order. First what stands at both ends, then what occurs once in each (patience), then between those
 * again; so long texts cost little more than reading them.
 */
export function alignEqual(old: readonly string[], now: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  const gaps: Gap[] = [{ from: 0, to: old.length, newFrom: 0, newTo: now.length, depth: 0 }];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const inner = trim(old, now, gap, pairs);
    if (inner.from === inner.to || inner.newFrom === inner.newTo) continue;
    const anchors = inner.depth < MAX_DEPTH ? uniqueAnchors(old, now, inner) : [];
    if (anchors.length === 0) pairs.push(...search(old, now, inner));
    else gaps.push(...between(inner, anchors, pairs));
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

function trim(old: readonly string[], now: readonly string[], gap: Gap, pairs: [number, number][]): Gap {
  const inner = { ...gap };
  while (inner.from < inner.to && inner.newFrom < inner.newTo && old[inner.from] === now[inner.newFrom])
    pairs.push([inner.from++, inner.newFrom++]);
  while (inner.from < inner.to && inner.newFrom < inner.newTo && old[inner.to - 1] === now[inner.newTo - 1])
    pairs.push([--inner.to, --inner.newTo]);
  return inner;
}

function uniqueAnchors(old: readonly string[], now: readonly string[], gap: Gap): [number, number][] {
  const inOld = places(old, gap.from, gap.to);
  const inNew = places(now, gap.newFrom, gap.newTo);
  const both: [number, number][] = [];
  for (const [key, at] of inOld) {
    const newAt = inNew.get(key);
    if (at >= 0 && newAt !== undefined && newAt >= 0) both.push([at, newAt]);
  }
  const rising = longestRising(both.map(([, newAt]) => newAt));
  return rising.map((index) => both[index]!);
}

/** Where each key stands; -1 for one that stands in several places. */
function places(row: readonly string[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = from; i < to; i++) found.set(row[i]!, found.has(row[i]!) ? -1 : i);
  return found;
}

function between(gap: Gap, anchors: readonly [number, number][], pairs: [number, number][]): Gap[] {
  const gaps: Gap[] = [];
  let { from, newFrom } = gap;
  for (const [at, newAt] of anchors) {
    pairs.push([at, newAt]);
    gaps.push({ from, to: at, newFrom, newTo: newAt, depth: gap.depth + 1 });
    [from, newFrom] = [at + 1, newAt + 1];
  }
  gaps.push({ from, to: gap.to, newFrom, newTo: gap.newTo, depth: gap.depth + 1 });
  return gaps;
}

function search(old: readonly string[], now: readonly string[], gap: Gap): [number, number][] {
  const parts = diffArrays(old.slice(gap.from, gap.to), now.slice(gap.newFrom, gap.newTo), {
    maxEditLength: MAX_EDITS,
  });
  const pairs: [number, number][] = [];
  let [at, newAt] = [gap.from, gap.newFrom];
  for (const { added, removed, count } of parts ?? []) {
    if (!added && !removed) for (let i = 0; i < count; i++) pairs.push([at + i, newAt + i]);
    if (!added) at += count;
    if (!removed) newAt += count;
  }
  return pairs;
}

/** Indexes of a longest rising run of numbers, which need not stand side by side. */
export function longestRising(numbers: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const rising: number[] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at]!) rising.push(at);
  return rising.reverse();
}
