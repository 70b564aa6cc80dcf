import * as z from 'zod';
import { alternatives, shapeOf } from '../../schema/walk.ts';

/** A field's own metadata, seen through `optional`; without any of its own, that of the kind of value it holds. */
export function metaOf(schema: z.ZodType): z.core.GlobalMeta {
  const [option] = alternatives(schema);
  return z.globalRegistry.get(unwrapped(schema)) ?? (option && z.globalRegistry.get(option)) ?? {};
}

/** The first example of a field, or undefined where the schema gives none. */
export function exampleOf(schema: z.ZodType): unknown {
  const { examples } = metaOf(schema);
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** An example of a mapping made of the examples of its fields: those that must be there, or else the first. */
export function madeExample(schema: z.ZodType): Record<string, unknown> {
  const fields = Object.entries(shapeOf(schema) ?? {});
  const required = fields.filter(([, field]) => field._zod.optin !== 'optional');
  const chosen = required.length > 0 ? required : fields.slice(0, 1);
  return Object.fromEntries(chosen.map(([key, field]) => [key, exampleOf(field) ?? '…']));
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = schema._zod.def as unknown as { innerType?: z.ZodType };
  return innerType ? unwrapped(innerType) : schema;
}
