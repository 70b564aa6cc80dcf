/**
 * Characters that no agreement needs and that can hide what a file says or stop those who read it: control characters, direction
 * overrides, noncharacters, a line break of a kind that editors count differently, and more combining marks in a row than
 * the stream-safe text format of Unicode allows (normalising them takes quadratic time).
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\n)|\p{M}{31,}/gu;

/** Offsets of characters that an agreement may not contain, at most `limit` of them. */
export function forbiddenCharacters(text: string, limit: number): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(FORBIDDEN)) {
    found.push(match.index);
    if (found.length === limit) break;
  }
  return found;
}
