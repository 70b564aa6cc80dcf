import * as z from 'zod';

/** One line of plain text: a name, a role, a place. Never Markdown. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\r\n]*$/)
  .meta({ form: 'line' });

/** Text in Markdown (paragraphs, lists, tables, emphasis, links) that may mention facts as `{{politiråd.leder}}`. */
export const markdown = z.string().trim().min(1).max(500_000).meta({ markdown: true });

/** A list with something in it; a list without items says nothing and is better left out. */
export const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(500);
