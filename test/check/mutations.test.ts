import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { check, isPrintable } from '../../src/check/check.ts';
import { canonicalText } from '../../src/document/canonical.ts';
import { agreementNamed, SLUGS } from '../agreements/agreement-named.ts';
import { standardTemplates } from '../compose/compose-text.ts';

const options = { templates: standardTemplates, config: { levels: new Map() }, today: '2027-01-01' };
const originals = SLUGS.map((slug) => agreementNamed(slug).source.text);

/** Things that may stand where something else belongs. */
const oddities = fc.oneof(
  fc.constantFrom(null, true, -1, 0.5, '', ' ', '{{', '{{constructor}}', '<b>', '- a', '\u0000', '𝒜', [], {}, [[]], {
    utelatt: 1,
  }),
  fc.string({ maxLength: 30 }),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
);

/** Puts an oddity at some place of an agreement, or takes something away. */
function mutate(value: unknown, at: readonly number[], oddity: unknown, remove: boolean): unknown {
  if (typeof value !== 'object' || value === null || at.length === 0) return oddity;
  const keys = Object.keys(value);
  if (keys.length === 0) return oddity;
  const key = keys[at[0]! % keys.length]!;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const slot = copy as Record<string, unknown>;
  if (remove && at.length === 1) delete slot[key];
  else slot[key] = mutate(slot[key], at.slice(1), oddity, remove);
  return copy;
}

test('a mutated agreement gives a document or diagnostics in the file, never an exception', () => {
  const places = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...originals), places, oddities, fc.boolean(), (text, at, oddity, remove) => {
      const mutated = stringify(mutate(parse(text), at, oddity, remove));
      const checked = check(new TextEncoder().encode(mutated), 'avtale.yaml', options);
      for (const { range } of checked.diagnostics) {
        expect(range.start.line).toBeLessThanOrEqual(checked.source.lines.length);
        expect(range.start.line).toBeGreaterThan(0);
      }
      if (isPrintable(checked)) expect(canonicalText(checked.composed.document)).not.toBe('');
      else expect(checked.diagnostics.some((it) => it.severity === 'error')).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a piece of a file, or a file with a piece changed, gives the same', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...originals),
      fc.nat(20_000),
      fc.nat(40),
      fc.string({ maxLength: 6 }),
      (text, start, length, put) => {
        const changed = text.slice(0, start) + put + text.slice(start + length);
        const { composed, diagnostics } = check(new TextEncoder().encode(changed), 'avtale.yaml', options);
        expect(composed !== null || diagnostics.length > 0).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});
