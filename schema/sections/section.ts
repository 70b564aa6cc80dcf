import * as z from 'zod';
import { about } from '../meta.ts';
import { forpliktelse } from '../values/forpliktelse.ts';
import { line, markdown, some } from '../values/text.ts';
import { utelatt } from '../values/utelatt.ts';

/** Keys that every section has besides its own facts. */
const common = {
  overskrift: line.meta(about('Overskrift', 'Erstatter seksjonens vanlige overskrift.', 'editorial')).optional(),
  tekst: markdown
    .meta(about('Tekst', 'Erstatter malens ord. Markdown; fakta nevnes som {{politiråd.leder}}.', 'substantive'))
    .optional(),
  tillegg: markdown
    .meta(about('Tillegg', 'Kommer etter malens ord. Markdown; fakta nevnes som {{leder}}.', 'substantive'))
    .optional(),
  forpliktelser: some(
    forpliktelse,
    about('Forpliktelser', 'Hvem som skal, bør eller kan gjøre hva, som data. Skrives ut som en liste.', 'resign'),
  ).optional(),
  dekket_av: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .meta({ form: 'kapittel-id' })
    .meta(
      about(
        'Dekket av',
        'Id-en til et eget kapittel i disposisjonen som sier det seksjonen skulle sagt.',
        'substantive',
      ),
    )
    .optional(),
};

/** A section: its own facts and the common keys, or left out with a reason. */
export const section = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.union([z.strictObject({ ...shape, ...common }), utelatt]);
