const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of an expression with the flag `g`, as `matchAll` gives them. That copies the expression at each call; most texts have nothing
 * of what rules look for in each, and there this only asks.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return NONE;
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)];
}
