import { matchesIn } from '../../text/matches-in.ts';
import type { Text } from './texts.ts';

/** What stands in round or square brackets in a text; the offsets take in the brackets. */
export interface Bracketed {
  inside: string;
  square: boolean;
  start: number;
  end: number;
}

/** Both branches start with a fixed character. A link, a picture, a footnote or a box to tick is something else. */
const BRACKETS = /\(([^()\n]{1,160})\)|\[(?!\^)([^[\]\n]{1,160})\](?![([])/g;

/** The brackets of a text, without those of links and lists of tasks. */
export function bracketsIn({ words }: Text): Bracketed[] {
  if (!words.includes('(') && !words.includes('[')) return [];
  const found: Bracketed[] = [];
  for (const match of matchesIn(words, BRACKETS)) {
    const { 0: text, 1: round, 2: squared, index } = match;
    const before = words.slice(Math.max(0, index - 4), index);
    if (round !== undefined && before.endsWith(']')) continue;
    if (squared !== undefined && isOther(words, before, squared, index + text.length)) continue;
    found.push({
      inside: (round ?? squared)!.trim(),
      square: squared !== undefined,
      start: index,
      end: index + text.length,
    });
  }
  return found;
}

/** A box to tick, or the definition of a link at the start of a line. */
function isOther(words: string, before: string, inside: string, end: number): boolean {
  if (/[-*+] $/.test(before) && /^[ xX]$/.test(inside)) return true;
  return words[end] === ':' && /(?:^|\n) {0,3}$/.test(before);
}
