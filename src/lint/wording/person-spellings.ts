import { distance } from 'fastest-levenshtein';
import type { Hit, Prose } from '../prose/prose.ts';

/** A name in the text, from its first word to its last. */
export interface NameHit {
  hit: Hit;
  start: number;
  end: number;
  text: string;
}

/** So many letters may differ between two spellings of one family name. */
const MOST = 2;
const SHORTEST = 5;
const CAPITAL = /^\p{Lu}/u;

/**
 * The places where a text names a person, or somebody with the same first name and nearly the same family name, or with the same family name and
 * nearly the same first name, in their order. «Ann-Kristin» and «Ann Kristin» are the same.
 */
export function spellingsOf(name: string, prose: Prose): NameHit[] {
  const parts = name.trim().split(/[\s-]+/);
  const [first, family] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (parts.length < 2 || family.length < SHORTEST) return [];
  const beginnings = new Set([first, parts.slice(0, 2).join('-')].map((it) => it.toLowerCase()));
  const byFirst = [...beginnings].flatMap((key) => prose.hits(key));
  const byFamily = prose
    .hits(family.toLowerCase())
    .flatMap(({ text, index }) =>
      [1, 2, 3].map((back) => ({ text, index: index - back, word: text.wordList[index - back]! })),
    )
    .filter(({ word }) => word !== undefined && isNearFirst(word.text, first));
  return [...byFirst, ...byFamily].flatMap((hit) => nameAt(hit, parts.length, family) ?? []).sort(byPlace);
}

/** The name of so many parts that begins at a word, if its last part is like the family name. */
function nameAt(hit: Hit, count: number, family: string): NameHit | null {
  const { text, index, word } = hit;
  if (text.kind !== 'prose' || !CAPITAL.test(word.text)) return null;
  let found = 0;
  for (let at = index; at < text.wordList.length && found < count; at++) {
    const { text: said, end } = text.wordList[at]!;
    found += said.split('-').length;
    if (found < count) continue;
    const whole = text.words.slice(word.start, end);
    const last = said.slice(said.lastIndexOf('-') + 1);
    const isName = found === count && whole.split(/[\s-]+/).length === count && CAPITAL.test(last);
    return isName && isNearFamily(last, family)
      ? { hit, start: word.start, end, text: whole.replace(/\s+/g, ' ') }
      : null;
  }
  return null;
}

/** The genitive is the same name. */
function isNearFamily(said: string, family: string): boolean {
  return said === family || said === `${family}s` || (said[0] === family[0] && distance(said, family) <= MOST);
}

function isNearFirst(said: string, first: string): boolean {
  return first.length >= SHORTEST && said !== first && said[0] === first[0] && distance(said, first) === 1;
}

function byPlace(a: NameHit, b: NameHit): number {
  return a.hit.text.order - b.hit.text.order || a.start - b.start;
}
