import { numberIn } from '../commitments/numbers.ts';
import { wordsOf } from '../commitments/words.ts';
import { isRecord } from './is-record.ts';

/** What is one of a few given words in a file, and said in many ways in a text. */
const GIVEN = new Set(['per', 'minst', 'ukedager', 'fast_i', 'type']);
/** A longer word may have other endings in the text: «ordfører», «ordføreren». */
const STEM = 5;
/** How much of a fact the text has to hold: the same thing is rarely said with all the same words. */
const MOST = 0.6;

/** Tells whether a text with these words says what a fact holds, of whatever shape. */
export function factTeller(keys: readonly string[]): (value: unknown) => boolean {
  const words = keys.flatMap(partsOf);
  const said = new Set(words);
  const numbers = new Set(words.flatMap((key) => numberIn(key) ?? []));
  const all = ` ${words.join(' ')} `;
  const isSaid = (key: string) =>
    said.has(key) || (/\d/.test(key) ? all.includes(key) : key.length > STEM && all.includes(` ${stemOf(key)}`));
  const isLeafSaid = (leaf: string | number) => {
    if (typeof leaf === 'number') return leaf === 1 || numbers.has(leaf);
    const parts = wordsOf(leaf).flatMap(({ key }) => partsOf(key));
    return parts.filter(isSaid).length >= parts.length * MOST;
  };
  return (value) => {
    const leaves = leavesOf(value);
    return leaves.length > 0 && leaves.filter(isLeafSaid).length >= leaves.length * MOST;
  };
}

function partsOf(key: string): string[] {
  return key.split(/[-–]/);
}

function stemOf(key: string): string {
  return key.slice(0, Math.max(STEM, key.length - 2));
}

function leavesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, it]) => (GIVEN.has(key) ? [] : leavesOf(it)));
}
