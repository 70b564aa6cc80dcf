import { longestRising } from '../prose/align-equal.ts';
import { type Bag, bagOf, similarity } from '../prose/similarity.ts';
import { isTypo } from '../prose/typo.ts';

/** An item of a list on one side or on both, by index. */
export interface AlignedItem {
  old: number | null;
  new: number | null;
  moved: boolean;
  /** What identifies it. */
  key: string;
}

/** What is known of one item before the two lists are put beside each other. */
export interface Item {
  key: string;
  /** The words that identify it, to recognise it when the key has changed. */
  words: string;
  /** All its words, for the same purpose. */
  all: string;
}

const ALIKE = 0.5;
/** What is not its name must be more alike. */
const MARGIN = 0.15;
/** Items without a partner beyond which likeness is not looked for. */
const MANY = 200;

/** Puts two lists beside each other by what identifies their items; an item whose key has changed a little is still itself. */
export function alignItems(old: readonly Item[], now: readonly Item[]): AlignedItem[] {
  const partner = new Map<number, number>();
  const byKey = new Map(numbered(old).map((key, i) => [key, i]));
  numbered(now).forEach((key, i) => {
    const before = byKey.get(key);
    if (before !== undefined) partner.set(i, before);
  });
  pairAlike(old, now, partner);

  const kept = [...partner].sort((a, b) => a[0] - b[0]);
  const inPlace = new Set(longestRising(kept.map(([, before]) => before)).map((index) => kept[index]![0]));
  const taken = new Set(partner.values());
  const removed = old.flatMap(({ key }, i) => (taken.has(i) ? [] : [{ old: i, new: null, moved: false, key }]));
  const present = now.map(({ key }, i): AlignedItem => {
    const before = partner.get(i) ?? null;
    return {
      old: before,
      new: i,
      moved: before !== null && !inPlace.has(i),
      key: before === null ? key : old[before]!.key,
    };
  });
  return [...removed, ...present];
}

/** Keys that are told apart where a list says the same twice. */
function numbered(items: readonly Item[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ key }) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}\u0000${count}`;
  });
}

function pairAlike(old: readonly Item[], now: readonly Item[], partner: Map<number, number>): void {
  const taken = new Set(partner.values());
  const bags = ({ words, all }: Item, i: number) => ({ i, words, bag: bagOf(words), all: bagOf(all) });
  const from = old.map(bags).filter(({ i }) => !taken.has(i));
  const to = now.map(bags).filter(({ i }) => !partner.has(i));
  if (from.length === 0 || to.length === 0 || from.length > MANY || to.length > MANY) return;
  const scored = from.flatMap((a) => to.map((b) => ({ a, b, score: likeness(a, b) })));
  scored.sort((x, y) => y.score - x.score || x.a.i - y.a.i || x.b.i - y.b.i);
  const used = new Set<number>();
  for (const { a, b, score } of scored) {
    if (score < ALIKE || used.has(a.i) || partner.has(b.i)) continue;
    used.add(a.i);
    partner.set(b.i, a.i);
  }
}

interface Bags {
  words: string;
  bag: Bag;
  all: Bag;
}

function likeness(a: Bags, b: Bags): number {
  return isTypo(a.words, b.words) ? 1 : Math.max(similarity(a.bag, b.bag), similarity(a.all, b.all) - MARGIN);
}
