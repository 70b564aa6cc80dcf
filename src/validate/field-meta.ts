import type * as z from 'zod/mini';
import { alternatives, metaOf, shapeOf } from '../../schema/walk.ts';

/** What is said of a field; where nothing is, what is said of the first kind of value it may hold. */
export function fieldMeta(schema: z.ZodMiniType): z.core.GlobalMeta {
  const own = metaOf(schema);
  const [option] = alternatives(schema);
  return Object.keys(own).length > 0 || !option ? own : metaOf(option);
}

/** The first example of a field, or undefined where the schema gives none. */
export function exampleOf(schema: z.ZodMiniType): unknown {
  const { examples } = fieldMeta(schema);
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** An example of a mapping made of the examples of its fields: those that must be there, or else the first. */
export function madeExample(schema: z.ZodMiniType): Record<string, unknown> {
  const fields = Object.entries(shapeOf(schema) ?? {});
  const required = fields.filter(([, field]) => field._zod.optin !== 'optional');
  const chosen = required.length > 0 ? required : fields.slice(0, 1);
  return Object.fromEntries(chosen.map(([key, field]) => [key, exampleOf(field) ?? '…']));
}
