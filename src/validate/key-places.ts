import type * as z from 'zod/mini';
import { agreement } from '../../schema/agreement.ts';
import { alternatives, elementOf, shapeOf } from '../../schema/walk.ts';
import type { Path } from '../diagnostics/diagnostic.ts';

/** Stands for any item of a list in a path through the schema. */
export const ANY_ITEM = '*';

let places: Map<string, Path[]> | null = null;

/** Where in an agreement a key is allowed: the paths of what it can stand under. */
export function keyPlaces(key: string): readonly Path[] {
  // Made from the schema alone when first asked for, which is only when something is wrong.
  places ??= collect();
  return places.get(key) ?? [];
}

function collect(): Map<string, Path[]> {
  const found = new Map<string, Path[]>();
  const visit = (schema: z.ZodMiniType, path: Path): void => {
    for (const option of alternatives(schema)) {
      const element = elementOf(option);
      if (element) visit(element, [...path, ANY_ITEM]);
      for (const [key, child] of Object.entries(shapeOf(option) ?? {})) {
        found.set(key, [...(found.get(key) ?? []), path]);
        visit(child, [...path, key]);
      }
    }
  };
  visit(agreement, []);
  return found;
}
