/** What is asked of an expression. */
export type Pattern = Pick<RegExp, 'exec' | 'test'>;

/**
 * An expression that is tried only where a simple one hits, which must hit wherever it does. Long alternatives one after another take V8 up to a
 * millisecond to compile, and most agreements have nothing that they could be about.
 */
export function guarded(guard: RegExp, pattern: RegExp): Pattern {
  return {
    exec: (text) => (guard.test(text) ? pattern.exec(text) : null),
    test: (text) => guard.test(text) && pattern.test(text),
  };
}
