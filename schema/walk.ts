import * as z from 'zod/mini';

/** A schema as the library stores it; only what walking it needs. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  options?: readonly z.ZodMiniType[];
  innerType?: z.ZodMiniType;
  checks?: readonly { _zod: { def: { check: string; value?: unknown } } }[];
  entries?: Readonly<Record<string, string>>;
}

const definition = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

/** The alternatives that a schema allows, seen through `optional` and unions: objects, arrays and leaves. */
export function alternatives(schema: z.ZodMiniType): z.ZodMiniType[] {
  const { type, innerType, options } = definition(schema);
  if (innerType) return alternatives(innerType);
  if (type === 'union' && options) return options.flatMap(alternatives);
  return [schema];
}

/** The properties of an object schema, or null for anything else. */
export function shapeOf(schema: z.ZodMiniType): Readonly<Record<string, z.ZodMiniType>> | null {
  return definition(schema).shape ?? null;
}

/** The schema of a list's items, or null for anything else. */
export function elementOf(schema: z.ZodMiniType): z.ZodMiniType | null {
  const { type, element } = definition(schema);
  return type === 'array' && element ? element : null;
}

/** The values of an enumeration, or null for anything else. */
export function valuesOf(schema: z.ZodMiniType): readonly string[] | null {
  const { type, entries } = definition(schema);
  return type === 'enum' && entries ? Object.values(entries) : null;
}

/** The least and the most that a number may be. */
export function rangeOf(schema: z.ZodMiniType): { least: number; most: number } {
  const range = { least: -Infinity, most: Infinity };
  for (const { check, value } of definition(schema).checks?.map((it) => it._zod.def) ?? []) {
    if (check === 'greater_than') range.least = Number(value);
    if (check === 'less_than') range.most = Number(value);
  }
  return range;
}

/** What is said of a field, over what is said of the kind of value that it wraps. */
export function metaOf(schema: z.ZodMiniType): z.core.GlobalMeta {
  const { innerType } = definition(schema);
  const own = z.globalRegistry.get(schema);
  if (!innerType) return own ?? {};
  const { id: _, ...inner } = metaOf(innerType);
  return { ...inner, ...own };
}
