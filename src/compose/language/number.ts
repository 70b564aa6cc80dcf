import type { Målform } from './malform.ts';

/** Grammatical gender: maskulinum, femininum, nøytrum. */
export type Gender = 'm' | 'f' | 'n';

const ONE = {
  bokmål: { m: 'én', f: 'én', n: 'ett' },
  nynorsk: { m: 'ein', f: 'ei', n: 'eitt' },
} as const;

/** Two to twelve are spelt alike in both målformer. */
const WORDS = ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

const RANGE = /^([1-9]\d{0,2})\s?[-–]\s?([1-9]\d{0,2})$/;

/** A number as a person writes it: a word up to twelve, figures above. */
export function numberWord(value: number, målform: Målform, gender: Gender = 'm'): string {
  if (value === 1) return ONE[målform][gender];
  return WORDS[value - 2] ?? String(value);
}

/** A number or a range: 2 gives "to", "1-2" gives "én til to", "14-20" gives "14 til 20". */
export function amount(value: number | string, målform: Målform, gender: Gender = 'm'): string {
  if (typeof value === 'number') return numberWord(value, målform, gender);
  const range = rangeOf(value);
  if (!range) return value;
  return `${numberWord(range[0], målform, gender)} til ${numberWord(range[1], målform, gender)}`;
}

/** Whether what is counted stands in the singular: exactly one. */
export function isOne(value: number | string): boolean {
  return value === 1 || value === '1';
}

/** The two ends of a range written `1-2`, or null where the text is something else. */
export function rangeOf(text: string): [number, number] | null {
  const match = RANGE.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

const ORDINALS = {
  bokmål: ['tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende'],
  nynorsk: ['tredje', 'fjerde', 'femte', 'sjette', 'sjuande', 'åttande', 'niande', 'tiande'],
} as const;

/** Third to tenth, for "hvert tredje år"; above that figures. "Hvert annet" has words of its own, see `recurrence`. */
export function ordinal(value: number, målform: Målform): string {
  return ORDINALS[målform][value - 3] ?? `${value}.`;
}
