import type * as z from 'zod/mini';
import { utelatt } from '../../schema/values/utelatt.ts';
import { alternatives, shapeOf } from '../../schema/walk.ts';
import { isMapping } from './given.ts';

/** The kinds of values that the schema tells apart. */
export type Kind = 'text' | 'number' | 'boolean' | 'list' | 'mapping' | 'nothing';

export function kindOf(value: unknown): Kind {
  if (Array.isArray(value)) return 'list';
  if (isMapping(value)) return 'mapping';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'nothing';
}

/** The kind of value that a schema without alternatives wants. */
export function kindWanted(schema: z.ZodMiniType): Kind {
  switch (schema._zod.def.type) {
    case 'object':
      return 'mapping';
    case 'array':
      return 'list';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'text';
  }
}

/** The alternatives that say something, without "left out with a reason". */
export function contentOf(schema: z.ZodMiniType): z.ZodMiniType[] {
  return alternatives(schema).filter((option) => option !== utelatt);
}

export function mayBeUtelatt(schema: z.ZodMiniType): boolean {
  return alternatives(schema).includes(utelatt);
}

/**
 * The alternative that the writer evidently meant: the one of the right kind, among mappings the one that knows most of the keys,
 * and text for a number that lacks its quotation marks. Null when the value is of a kind that none of several alternatives is.
 */
export function branchFor(schema: z.ZodMiniType, value: unknown): z.ZodMiniType | null {
  if (isMapping(value) && 'utelatt' in value && mayBeUtelatt(schema)) return utelatt;
  const options = contentOf(schema);
  if (options.length === 1) return options[0]!;
  const kind = kindOf(value);
  const fitting = options.filter((option) => kindWanted(option) === kind);
  if (isMapping(value) && fitting.length > 1) return mostKeys(fitting, value);
  const scalar = kind === 'number' || kind === 'boolean' ? options.find((it) => kindWanted(it) === 'text') : undefined;
  return fitting[0] ?? scalar ?? null;
}

function mostKeys(options: readonly z.ZodMiniType[], value: object): z.ZodMiniType {
  const known = (option: z.ZodMiniType) => Object.keys(shapeOf(option) ?? {}).filter((key) => key in value).length;
  return options.reduce((best, option) => (known(option) > known(best) ? option : best));
}
