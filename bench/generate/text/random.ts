/** A stream of choices that is the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** True so many times out of a hundred. */
  percent(chance: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  /** So many different items, in random order. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/** Mulberry32: small, quick, and good enough to vary text with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    percent: (chance) => below(100) < chance,
    one: (items) => items[below(items.length)]!,
    some(items, count) {
      const left = [...items];
      return Array.from({ length: Math.min(count, items.length) }, () => left.splice(below(left.length), 1)[0]!);
    },
  };
}
