import type { z } from 'zod';

/** A schema as the library stores it; only what walking it needs. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
  innerType?: z.ZodType;
}

const definition = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** The alternatives that a schema allows, seen through `optional` and unions: objects, arrays and leaves. */
export function alternatives(schema: z.ZodType): z.ZodType[] {
  const { type, innerType, options } = definition(schema);
  if (innerType) return alternatives(innerType);
  if (type === 'union' && options) return options.flatMap(alternatives);
  return [schema];
}

/** The properties of an object schema, or null for anything else. */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> | null {
  return definition(schema).shape ?? null;
}

/** The schema of a list's items, or null for anything else. */
export function elementOf(schema: z.ZodType): z.ZodType | null {
  const { type, element } = definition(schema);
  return type === 'array' && element ? element : null;
}
