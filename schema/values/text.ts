import * as z from 'zod/mini';
import { described } from '../meta.ts';

/** A text with so many characters, without the blanks around it. */
export const text = (least: number, most: number): z.ZodMiniString =>
  z.string().check(z.trim(), z.minLength(least), z.maxLength(most));

/** A whole number. */
export const whole = (least: number, most: number): z.ZodMiniNumberFormat => z.int().check(z.gte(least), z.lte(most));

/** One line of plain text: a name, a role, a place. Never Markdown. */
export const line = described(z.string().check(z.trim(), z.minLength(1), z.maxLength(300), z.regex(/^[^\r\n]*$/)), {
  form: 'line',
});

/** Text in Markdown (paragraphs, lists, tables, emphasis, links) that may mention facts as `{{politiråd.leder}}`. */
export const markdown = described(text(1, 500_000), { markdown: true });

const SOME = [z.minLength(1), z.maxLength(500)];

/** A list with something in it; a list without items says nothing and is better left out. */
export const some = <Item extends z.ZodMiniType>(item: Item, meta?: z.core.GlobalMeta): z.ZodMiniArray<Item> =>
  described(new z.ZodMiniArray({ type: 'array', element: item, checks: SOME }) as z.ZodMiniArray<Item>, meta);
