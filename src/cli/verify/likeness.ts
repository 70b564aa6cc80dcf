/** The part of the words of two texts that both have, from 0 to 1. */
export function likeness(words: ReadonlySet<string>, text: string): number {
  const others = wordSet(text);
  let common = 0;
  for (const word of others) if (words.has(word)) common++;
  const all = words.size + others.size - common;
  return all === 0 ? 0 : common / all;
}

/** The different words of a text. */
export function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}
