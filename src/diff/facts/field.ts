import * as z from 'zod/mini';
import type { ChangeClass } from '../../../schema/meta.ts';
import { alternatives, metaOf, shapeOf } from '../../../schema/walk.ts';

/** A field's own class of change, or null where it takes over that of the field around it. */
export function ownClass(schema: z.ZodMiniType): ChangeClass | null {
  return metaOf(schema).change ?? null;
}

/** What the field is called in Norwegian. */
export function titleOf(schema: z.ZodMiniType): string | null {
  return metaOf(schema).title ?? null;
}

/** Whether it holds Markdown. */
export function isMarkdown(schema: z.ZodMiniType): boolean {
  return (
    alternatives(schema).some((option) => z.globalRegistry.get(option)?.markdown === true) ||
    metaOf(schema).markdown === true
  );
}

/** The keys by which an item of a list is the same in another revision; empty for one that is compared as a whole. */
export function identityKeys(schema: z.ZodMiniType): readonly string[] {
  return z.globalRegistry.get(schema)?.identity ?? [];
}

/** Whether a mapping is one value, such as a frequency: its parts have no class of their own. */
export function isOneValue(schema: z.ZodMiniType): boolean {
  const fields = Object.values(shapeOf(schema) ?? {});
  return fields.length > 0 && fields.every((field) => ownClass(field) === null);
}
