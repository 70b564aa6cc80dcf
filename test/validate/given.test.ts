import fc from 'fast-check';
import { expect, test } from 'vitest';
import { given, withoutUndefined } from '../../src/validate/given.ts';

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, 'x', 1, true),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'utelatt'), tie('any'), { maxKeys: 3 }),
  ),
})).any;

/** What is left of a value: no mapping has a null, save for a missing reason. */
const plainly = (it: unknown): unknown => {
  if (Array.isArray(it)) return it.map(plainly);
  if (typeof it !== 'object' || it === null) return it;
  const kept = Object.entries(it).filter(([key, item]) => item !== null || key === 'utelatt');
  return Object.fromEntries(kept.map(([key, item]) => [key, plainly(item)]));
};

test('nulls are left out, and what was read is not changed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), value), (fields) => {
      const before = JSON.stringify(fields);
      const left = given(fields);
      expect(withoutUndefined(structuredClone(left))).toEqual(plainly(fields));
      expect(JSON.stringify(fields)).toBe(before);
    }),
  );
});

test('an empty section is a section, and all else without a value is not given', () => {
  const fields = { a: null, seksjoner: { formål: null, slt: { leder: null } } };
  expect(Object.keys(withoutUndefined(structuredClone(given(fields))) as object)).toEqual(['seksjoner']);
  expect(given(fields)).toEqual({ a: undefined, seksjoner: { formål: {}, slt: { leder: undefined } } });
});
