import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '../../src/register/name-key.ts';

/** The key as it is made of a name of any kind. */
const plainly = (name: string) =>
  name.normalize('NFC').toLowerCase().replaceAll('ŋ', 'n').split(/\s+/).filter(Boolean).join(' ');

test('the key of a plain name is that of any name', () => {
  const character = fc.constantFrom(...'ABÆØÅabæøå  --ŊŋÉé\u00a0\t()/a\u030a');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 12 }), (name) => {
      expect(nameKey(name)).toBe(plainly(name));
    }),
  );
});
