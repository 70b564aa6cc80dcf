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

/** The places where a text names a person, or somebody with the same first name and nearly the same family name, in their order. */
export function spellingsOf(name: string, prose: Prose): NameHit[] {
  const parts = name.trim().split(/\s+/);
  const family = parts.at(-1) ?? '';
  const first = parts[0]?.toLowerCase() ?? '';
  if (parts.length < 2 || family.length < 5) return [];
  return prose.hits(first).flatMap((hit): NameHit[] => {
    const { text, index, word } = hit;
    const last = text.wordList[index + parts.length - 1];
    if (text.kind !== 'prose' || !last || !/^\p{Lu}/u.test(word.text) || !/^\p{Lu}/u.test(last.text)) return [];
    const said = text.words.slice(word.start, last.end);
    if (said.split(/\s+/).length !== parts.length || !isNear(last.text, family)) return [];
    return [{ hit, start: word.start, end: last.end, text: said.replace(/\s+/g, ' ') }];
  });
}

/** The genitive is the same name. */
function isNear(said: string, family: string): boolean {
  return said === family || said === `${family}s` || (said[0] === family[0] && distance(said, family) <= MOST);
}
