/** What is asked of an expression. */
export type Pattern = Pick<RegExp, 'exec' | 'test'>;

/** An expression and the simple ones that it is behind. */
interface Guarded {
  guards: readonly RegExp[];
  pattern: RegExp;
}

/** All that were made: a test holds that a guard lets through whatever its pattern finds. */
export const GUARDED: Guarded[] = [];

/**
 * An expression that is tried only where simple ones hit, which must hit wherever it does. Long alternatives one after another take V8 up to a
 * millisecond to compile, and most agreements have nothing that they could be about. What comes before and after each other is for the
 * pattern to say: a guard with `.*` in it takes quadratic time.
 */
export function guarded(guard: RegExp | readonly RegExp[], pattern: RegExp): Pattern {
  const guards = guard instanceof RegExp ? [guard] : guard;
  const isNear = (text: string) => guards.every((it) => it.test(text));
  GUARDED.push({ guards, pattern });
  return {
    exec: (text) => (isNear(text) ? pattern.exec(text) : null),
    test: (text) => isNear(text) && pattern.test(text),
  };
}

/** The first match of several patterns in their order, or null. The patterns after it are not tried, and so not compiled. */
export function firstOf(patterns: readonly Pattern[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}
