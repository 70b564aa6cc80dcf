import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GUARDED } from '../../src/lint/prose/guarded.ts';
import { RULES } from '../../src/lint/rules/index.ts';

/** Looking ahead and behind only narrows what is found, and the generator does not know it. */
function withoutLooking(pattern: RegExp): RegExp {
  let { source } = pattern;
  for (let at = source.search(/\(\?<?[!=]/); at !== -1; at = source.search(/\(\?<?[!=]/)) {
    let depth = 0;
    let end = at;
    do {
      if (source[end] === '\\') end++;
      else if (source[end] === '[') end = source.indexOf(']', end);
      else if (source[end] === '(') depth++;
      else if (source[end] === ')') depth--;
      end++;
    } while (depth > 0);
    source = source.slice(0, at) + source.slice(end);
  }
  return new RegExp(source, pattern.flags.replace('i', ''));
}

describe('a guard lets through what its pattern finds', () => {
  test('there are guards', () => {
    expect(RULES.length).toBeGreaterThan(100);
    expect(GUARDED.length).toBeGreaterThan(15);
  });

  test.each(GUARDED.map(({ guards, pattern }) => ({ name: pattern.source.slice(0, 60), guards, pattern })))(
    '$name',
    ({ guards, pattern }) => {
      let found = 0;
      fc.assert(
        fc.property(fc.stringMatching(withoutLooking(pattern), { maxLength: 200 }), (text) => {
          if (!pattern.test(text)) return;
          found++;
          for (const guard of guards) expect(guard.test(text), `${guard} in «${text}»`).toBe(true);
        }),
        { numRuns: 2000 },
      );
      expect(found).toBeGreaterThan(10);
    },
  );
});
