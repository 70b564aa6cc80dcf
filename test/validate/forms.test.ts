import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { agreement } from '../../schema/agreement.ts';
import { alternatives, elementOf, shapeOf } from '../../schema/walk.ts';
import { FORMS, formOf } from '../../src/validate/forms.ts';

function texts(schema: z.ZodMiniType, path = ''): [string, z.ZodMiniType][] {
  return alternatives(schema).flatMap((option) => {
    const element = elementOf(option);
    if (element) return texts(element, `${path}[]`);
    const fields = Object.entries(shapeOf(option) ?? {});
    if (fields.length > 0) return fields.flatMap(([key, field]) => texts(field, `${path}.${key}`));
    return option._zod.def.type === 'string' ? [[path, option] as [string, z.ZodMiniType]] : [];
  });
}

const patterned = texts(agreement).filter(([, schema]) => JSON.stringify(z.toJSONSchema(schema)).includes('"pattern"'));

it('has words for every pattern in the schema', () => {
  expect(patterned.length).toBeGreaterThan(100);
  expect(patterned.filter(([, schema]) => formOf(schema) === null).map(([path]) => path)).toEqual([]);
});

it('shows examples that the schema takes', () => {
  for (const [path, schema] of patterned) {
    const { example } = FORMS[formOf(schema)!];
    expect(example === '' || schema.safeParse(example).success, path).toBe(true);
  }
});

it('repairs anything without failing', () => {
  for (const { repair } of Object.values(FORMS)) {
    for (const text of ['', '-', '--', 'x', '0', '§', '1.1', '99.99.9999', 'mandag-', 'constructor', '\u0000'])
      expect(() => repair?.(text)).not.toThrow();
  }
});
