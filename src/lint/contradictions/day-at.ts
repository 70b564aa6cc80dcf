import { dateAt } from '../../commitments/deadline.ts';
import type { Word } from '../../commitments/words.ts';

/** A date at a word as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and the index of its last word. Null where there is none with a year. */
export function dayAt(words: readonly Word[], at: number): { day: string; last: number } | null {
  const found = dateAt(words, at);
  if (!found || found.year === null) return null;
  const { year, month, day } = found;
  let last = at;
  while (last < at + 2 && !words[last]!.key.includes(String(year))) last++;
  const two = (number: number) => `-${String(number).padStart(2, '0')}`;
  return { day: `${year}${month === null ? '' : two(month)}${month === null || day === null ? '' : two(day)}`, last };
}
