import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { agreement } from '../../schema/agreement.ts';
import { utelatt } from '../../schema/values/utelatt.ts';
import { alternatives, elementOf, shapeOf, valuesOf } from '../../schema/walk.ts';
import type { ChangeClass } from '../../src/diff/change.ts';
import { identityKeys, isMarkdown, isOneValue, ownClass } from '../../src/diff/facts/field.ts';
import { diffFields, type Fields } from './sides.ts';

interface Field {
  /** Keys from the root; `[]` stands for an item of a list. */
  path: string;
  schema: z.ZodMiniType;
  /** Its class, its own or that of the field around it. */
  class: ChangeClass | null;
  /** Whether it names the item that it is in, so that another value is another item. */
  names: boolean;
  /** Puts a value of the field into the smallest agreement that can hold it. */
  put: (value: unknown) => Fields;
}

const PARTS_OF_FREQUENCY = ['antall', 'dager', 'per', 'hvert', 'minst'];

/** Every field of the schema that has a class or should have one. */
function fieldsOf(schema: z.ZodMiniType, around: Omit<Field, 'schema' | 'names'>): Field[] {
  return alternatives(schema)
    .filter((branch) => branch !== utelatt)
    .flatMap((branch): Field[] => {
      const element = elementOf(branch);
      if (element)
        return fieldsOf(element, { ...around, path: `${around.path}[]`, put: (value) => around.put([value]) });
      const shape = shapeOf(branch);
      if (!shape || isOneValue(branch)) return [];
      return Object.entries(shape).flatMap(([key, field]): Field[] => {
        if ('per' in shape && PARTS_OF_FREQUENCY.includes(key) && ownClass(field) === null) return [];
        const put = (value: unknown) => around.put({ ...(sample(branch) as Fields), [key]: value });
        const path = around.path === '' ? key : `${around.path}.${key}`;
        const own = { path, class: ownClass(field) ?? around.class, put };
        return [{ ...own, schema: field, names: identityKeys(branch).includes(key) }, ...fieldsOf(field, own)];
      });
    });
}

const CANDIDATES: readonly unknown[] = [
  'Alfa',
  'Omega',
  '2027-01-01',
  '2028-01-01',
  '09.00',
  '15.00',
  '4003',
  '4001',
  'sor-ost',
  'nord',
  '02800',
  'post@kommune.no',
  'a@b.no',
  'https://www.politiet.no',
  'www.skien.no',
  'mandag',
  'fredag',
  '§ 13',
  '§ 14',
  '24/1',
  '938 759 839',
  '974 760 673',
  'a'.repeat(64),
  'b'.repeat(64),
  1,
  2,
  true,
  false,
];

/** Two values that a schema takes and that are not the same. */
function samples(schema: z.ZodMiniType): [unknown, unknown] {
  const [branch] = alternatives(schema);
  const element = elementOf(branch!);
  if (element) {
    const [first, second] = samples(element);
    const [one, other] = [[first], [second]];
    // A list that must have several takes both, in either order.
    return branch!.safeParse(one).success
      ? [one, other]
      : [
          [first, second],
          [second, first],
        ];
  }
  if (isMarkdown(branch!)) return ['Alfa er her.', 'Alfa er der.'];
  const shape = shapeOf(branch!);
  if (shape) {
    const first = sample(branch!) as Fields;
    const [key, field] = Object.entries(shape)[0]!;
    return [
      { ...first, [key]: samples(field)[0] },
      { ...first, [key]: samples(field)[1] },
    ];
  }
  const options = valuesOf(branch!) ?? CANDIDATES;
  const [first, second] = options.filter((value) => branch!.safeParse(value).success);
  if (second === undefined) throw new Error('no samples');
  return [first, second];
}

/** The smallest value that a schema takes. */
function sample(schema: z.ZodMiniType): unknown {
  const [branch] = alternatives(schema);
  const shape = shapeOf(branch!);
  if (!shape) return samples(branch!)[0];
  const required = Object.entries(shape).filter(([, field]) => field._zod.optin !== 'optional');
  const value = Object.fromEntries(required.map(([key, field]) => [key, sample(field)]));
  return branch!.safeParse(value).success ? value : { ...value, rolle: 'Alfa' };
}

const SECTIONS = Object.keys(agreement.shape.seksjoner.shape);
// The whole of an agreement is put together by `diffFields`, so the root needs no samples of its own.
const fields = Object.entries(agreement.shape).flatMap(([key, field]): Field[] => {
  const own = { path: key, class: ownClass(field), put: (value: unknown): Fields => ({ [key]: value }) };
  if (key !== 'seksjoner') return [{ ...own, schema: field, names: false }, ...fieldsOf(field, own)];
  return SECTIONS.flatMap((id) => {
    const section = agreement.shape.seksjoner.shape[id as 'SLT'] as z.ZodMiniType;
    return fieldsOf(section, {
      path: `seksjoner.${id}`,
      class: 'substantive',
      put: (value) => ({ seksjoner: { [id]: value as Fields } }),
    });
  });
});

it('every field has a class', () => {
  expect(fields.length).toBeGreaterThan(150);
  expect(fields.filter((field) => field.class === null).map((field) => field.path)).toEqual([]);
});

it('an item of a list of mappings has something that identifies it', () => {
  const lists = fields.flatMap(({ path, schema }) =>
    alternatives(schema)
      .map(elementOf)
      .flatMap((element) => (element ? alternatives(element).map((branch) => ({ path, branch })) : [])),
  );
  const nameless = lists.filter(({ branch }) => shapeOf(branch) && identityKeys(branch).length === 0);
  // A chapter made of sections is known by its sections.
  expect(nameless.map(({ path }) => path)).toEqual(['disposisjon.kapitler']);
});

/** Fields whose other value is another item, or which are compared as a whole elsewhere. */
const SPECIAL =
  /^(?:seksjoner$|disposisjon|målform$|mal$|signert|.*\.dekket_av$|.*\.vedlegg$|vedlegg\[\]\.(?:tekst|dokument)$)/;
/** A text takes the place of the template's; «minst» is part of a frequency; without these, nothing is left of what holds them. */
const COMES_WITH_MORE = /^seksjoner\.[^.]+\.tekst$|\.minst$|sekretær\.rolle$|kontakter\[\]\.[^.]+$/;
const plain = fields.filter(({ path }) => !SPECIAL.test(path));

describe.each(plain)('$path', ({ schema, class: classed, names, put }) => {
  const [one, other] = samples(schema);

  it('is compared once, with its class', () => {
    const found = diffFields(put(one), put(other));
    if (names) return expect(found.length).toBeGreaterThan(0);
    const leaf =
      typeof one !== 'object' || (shapeOf(alternatives(schema)[0]!) !== null && isOneValue(alternatives(schema)[0]!));
    if (leaf) expect(found.map((change) => change.class)).toEqual([classed]);
    else expect(found.length).toBeGreaterThan(0);
  });
});

const optional = plain.filter(({ path, schema }) => schema._zod.optin === 'optional' && !COMES_WITH_MORE.test(path));

it.each(optional)('$path is one change when it comes or goes', ({ schema, put }) => {
  const [without, having] = [put(undefined), put(samples(schema)[0])];
  expect(diffFields(without, having).map((change) => change.kind)).toEqual(['added']);
  expect(diffFields(having, without).map((change) => change.kind)).toEqual(['removed']);
});
