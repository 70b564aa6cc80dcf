import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema } from '../../src/reference/json-schema.ts';
import { parseSource } from '../../src/source/parse.ts';
import { validateAgreement } from '../../src/validate/validate.ts';
import { complete } from '../validate/complete.ts';

const ajv = new Ajv({ strict: false, validateFormats: false });
const accepts = ajv.compile(JSON.parse(jsonSchema()));

/** Fragments that are right, wrong and in between; the schema for editors must not be stricter than validation. */
const fragments = fc.constantFrom(
  'mal:',
  'mal: sor-ost',
  'varighet: { fra: "2027", til: }',
  'varighet: { utelatt: avklares }',
  'varighet: { fra: 2027 }',
  'vedtak: { organ: kommunestyret, sak: 24/27, dato: 2027-02-11 }',
  'signaturer: []',
  'signaturer: [{ part: kommune, rolle: ordfører, organisasjon: Skien kommune, navn: }]',
  'vedlegg: []',
  'arkiv: {}',
  'erstatter: { tittel: Avtale }',
  'tittel: 5',
);

it('is draft 7, and an agreement of least content is right by it', () => {
  expect(JSON.parse(jsonSchema())).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
  });
  expect(accepts(parse(complete('')))).toBe(true);
});

it('says nothing of what only the program uses', () => {
  expect(jsonSchema()).not.toMatch(/"(change|identity|markdown|form|id)": ("|\[|true)/);
});

it('refuses keys that do not exist, at every level', () => {
  const open: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && !('additionalProperties' in node && node.additionalProperties === false))
      open.push(path);
    for (const [key, child] of Object.entries(node)) if (key !== 'examples') visit(child, `${path}/${key}`);
  };
  visit(JSON.parse(jsonSchema()), '');
  expect(open).toEqual([]);
});

it('agrees with validation', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fragments, { selector: (it) => it.split(':')[0]!, maxLength: 6 }), (chosen) => {
      const text = complete(chosen.join('\n'));
      const source = parseSource(new TextEncoder().encode(text), 'avtale.yaml');
      expect(accepts(source.value)).toBe(validateAgreement(source).agreement !== null);
    }),
    { numRuns: 60 },
  );
});
