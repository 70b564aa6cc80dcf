import type * as z from 'zod/mini';
import type { ChangeClass } from '../../../schema/meta.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { ownClass, titleOf } from './field.ts';

/** A field and where it stands. */
export interface Place {
  schema: z.ZodMiniType;
  path: Path;
  identity: readonly string[];
  section: string;
  class: ChangeClass;
  title: string;
}

/** The field under a key of the one at `place`. What has no class of its own has that of the field around it. */
export function below(place: Place, key: string, schema: z.ZodMiniType): Place {
  const isSection = place.path.length === 1 && place.path[0] === 'seksjoner';
  return {
    schema,
    path: [...place.path, key],
    identity: [...place.identity, key],
    section: place.path.length === 0 || isSection ? key : place.section,
    class: ownClass(schema) ?? place.class,
    title: titleOf(schema) ?? key,
  };
}
