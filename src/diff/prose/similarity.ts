import { wordKey } from '../../commitments/words.ts';
import { tokensOf } from './tokens.ts';

/** How often each word occurs in a text. */
export type Bag = ReadonlyMap<string, number>;

/** The words of a text, counted. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const token of tokensOf(text)) {
    const key = wordKey(token);
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** How much two texts have in common, from 0 to 1 (Dice's coefficient over words). */
export function similarity(a: Bag, b: Bag): number {
  const total = size(a) + size(b);
  return total === 0 ? 1 : (2 * common(a, b)) / total;
}

/** How much of `part` is found in `whole`, from 0 to 1. */
export function coverage(part: Bag, whole: Bag): number {
  const own = size(part);
  return own === 0 ? 0 : common(part, whole) / own;
}

/** What is left of a bag when another is taken out. */
export function without(bag: Bag, taken: Bag): Bag {
  const rest = new Map<string, number>();
  for (const [word, count] of bag) {
    const left = count - (taken.get(word) ?? 0);
    if (left > 0) rest.set(word, left);
  }
  return rest;
}

function common(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return shared;
}

function size(bag: Bag): number {
  let words = 0;
  for (const count of bag.values()) words += count;
  return words;
}
