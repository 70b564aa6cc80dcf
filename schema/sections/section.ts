import * as z from 'zod/mini';
import { about, described, optional } from '../meta.ts';
import { forpliktelse } from '../values/forpliktelse.ts';
import { line, markdown, some } from '../values/text.ts';
import { utelatt } from '../values/utelatt.ts';

/** Keys that every section has besides its own facts. */
const common = {
  overskrift: optional(line, about('Overskrift', 'Erstatter seksjonens vanlige overskrift.', 'editorial')),
  tekst: optional(
    markdown,
    about('Tekst', 'Erstatter malens ord. Markdown; fakta nevnes som {{politiråd.leder}}.', 'substantive'),
  ),
  tillegg: optional(
    markdown,
    about('Tillegg', 'Kommer etter malens ord. Markdown; fakta nevnes som {{leder}}.', 'substantive'),
  ),
  forpliktelser: z.optional(
    some(
      forpliktelse,
      about('Forpliktelser', 'Hvem som skal, bør eller kan gjøre hva, som data. Skrives ut som en liste.', 'resign'),
    ),
  ),
  dekket_av: optional(
    described(z.string().check(z.regex(/^[a-z0-9-]+$/)), { form: 'kapittel-id' }),
    about('Dekket av', 'Id-en til et eget kapittel i disposisjonen som sier det seksjonen skulle sagt.', 'substantive'),
  ),
};

/** A section: its own facts and the common keys, or left out with a reason. */
export const section = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.union([z.strictObject({ ...shape, ...common }), utelatt]);
