import * as z from 'zod/mini';

/**
 * What a change to a field means, weakest first: `editorial` (nothing agreed changes), `substantive`, `resign` (must be signed
 * again), `redecide` (the council must decide again). `src/diff` reads it from the schema.
 */
export type ChangeClass = 'editorial' | 'substantive' | 'resign' | 'redecide';

/** What the text of a field looks like. Every pattern in the schema has one; `src/validate` and the reference page put it in words. */
export type TextForm =
  | 'line'
  | 'dato'
  | 'dag'
  | 'klokkeslett'
  | 'ukedager'
  | 'kommunenummer'
  | 'orgnummer'
  | 'epost'
  | 'nettsted'
  | 'spenn'
  | 'paragraf'
  | 'kapittel-id'
  | 'mal'
  | 'fingeravtrykk';

declare module 'zod/v4/core' {
  interface GlobalMeta {
    /** Every property of the agreement has one; what lies below a property inherits it unless it says otherwise. */
    change?: ChangeClass;
    /** The key or keys by which an item of a list is the same item in another revision. */
    identity?: readonly string[];
    /** True for text in Markdown that may mention facts as `{{sti}}`. */
    markdown?: boolean;
    form?: TextForm;
  }
}

/** Shorthand for the metadata of one field: Norwegian title, Norwegian description, the class of a change, an example. */
export function about(
  title: string,
  description: string,
  change: ChangeClass,
  ...examples: unknown[]
): z.core.GlobalMeta {
  return { title, description, change, ...(examples.length > 0 && { examples }) };
}

/** Gives metadata to a schema that was just made. */
export function described<Schema extends z.ZodMiniType>(fresh: Schema, meta: z.core.GlobalMeta | undefined): Schema {
  if (meta) z.globalRegistry.add(fresh, meta);
  return fresh;
}

/** A field that must be there, of a kind that other fields share. */
export const field = <Schema extends z.ZodMiniType>(kind: Schema, meta: z.core.GlobalMeta): Schema =>
  described(z.clone(kind), meta);

/** A field that may be left out. What is said of it belongs to the field, so its kind needs no copy. */
export const optional = <Schema extends z.ZodMiniType>(
  kind: Schema,
  meta: z.core.GlobalMeta,
): z.ZodMiniOptional<Schema> => described(z.optional(kind), meta);
