import { numberIn } from '../commitments/numbers.ts';
import { wordsOf } from '../commitments/words.ts';
import { isRecord } from './is-record.ts';

/** What is one of a few given words in a file, and said in many ways in a text. */
const GIVEN = new Set(['per', 'minst', 'ukedager', 'fast_i', 'type']);
/** A longer word may have other endings in the text: «ordfører», «ordføreren». */
const STEM = 5;
/** What says «one»: an article, a number, or how often. */
const ONCE =
  /^(?:1|en|én|ein|éin|ei|ett|eitt|et|eit|hver|hvert|kvar|kvart|årlig|årleg|årlige|årlege|ukentlig|vekentleg|månedlig|månadleg)$/;

/**
 * Tells whether a text with these words says what a fact holds, of whatever shape.
 *
 * @param keys the words of the text
 * @param share how much of the fact it has to hold, from 0 to 1: the same thing is rarely said with all the same words
 */
export function factTeller(keys: readonly string[], share: number): (value: unknown) => boolean {
  const words = keys.flatMap(partsOf);
  const said = new Set(words);
  const isOnce = words.some((key) => ONCE.test(key));
  const numbers = new Set(words.flatMap((key) => numberIn(key) ?? []));
  const all = ` ${words.join(' ')} `;
  const isSaid = (key: string) =>
    said.has(key) || (/\d/.test(key) ? all.includes(` ${key} `) : key.length > STEM && all.includes(` ${stemOf(key)}`));
  const isLeafSaid = (leaf: string | number) => {
    if (typeof leaf === 'number') return leaf === 1 ? isOnce : numbers.has(leaf);
    const parts = wordsOf(leaf).flatMap(({ key }) => partsOf(key));
    return parts.filter(isSaid).length >= parts.length * share;
  };
  return (value) => {
    const leaves = leavesOf(value);
    return leaves.length > 0 && leaves.filter(isLeafSaid).length >= leaves.length * share;
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
