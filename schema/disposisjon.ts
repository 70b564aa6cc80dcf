import * as z from 'zod';
import { about } from './meta.ts';
import { SECTION_IDS, type SectionId } from './sections/index.ts';
import { line, markdown } from './values/text.ts';

/** A section by its name. */
export const sectionId = z.enum(SECTION_IDS as [SectionId, ...SectionId[]]);

const ofSections = z.strictObject({
  seksjoner: z
    .array(sectionId)
    .min(1)
    .max(10)
    .meta(
      about('Seksjoner', 'Seksjonene kapittelet består av, i rekkefølge.', 'substantive', [
        'forventninger',
        'organisering',
      ]),
    ),
  tittel: line.meta(about('Tittel', 'Kapittelets overskrift.', 'editorial')).optional(),
});

const own = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,60}$/)
      .meta({ form: 'kapittel-id' })
      .meta(about('Id', 'Kort navn med små bokstaver a-z, tall og bindestrek.', 'editorial', 'hovedoppgaver')),
    tittel: line.meta(about('Tittel', 'Kapittelets overskrift.', 'editorial')),
    tekst: markdown.meta(
      about('Tekst', 'Kapittelets ord i Markdown; fakta nevnes som {{politiråd.leder}}.', 'substantive'),
    ),
  })
  .meta({ identity: ['id'] });

/** The outline: which chapters stand in which order. Without it the ten sections stand as 1 to 10. */
export const disposisjon = z.strictObject({
  nummerert: z
    .boolean()
    .meta(about('Nummerert', 'Om kapitlene har nummer. Vanligvis ja.', 'editorial'))
    .optional(),
  kapitler: z
    .array(z.union([sectionId, ofSections, own]))
    .min(1)
    .max(60)
    .meta(about('Kapitler', 'Seksjoner, flere seksjoner slått sammen, eller egne kapitler.', 'editorial')),
});

export type OwnChapter = z.infer<typeof own>;
