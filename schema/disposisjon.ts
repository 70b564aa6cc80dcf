import * as z from 'zod/mini';
import { about, described, field, optional } from './meta.ts';
import { SECTION_IDS, type SectionId } from './sections/index.ts';
import { line, markdown } from './values/text.ts';

/** A section by its name. */
export const sectionId = z.enum(SECTION_IDS as [SectionId, ...SectionId[]]);

const ofSections = z.strictObject({
  seksjoner: described(
    z.array(sectionId).check(z.minLength(1), z.maxLength(10)),
    about('Seksjoner', 'Seksjonene kapittelet består av, i rekkefølge.', 'substantive', [
      'forventninger',
      'organisering',
    ]),
  ),
  tittel: optional(line, about('Tittel', 'Kapittelets overskrift.', 'editorial')),
});

const own = described(
  z.strictObject({
    id: described(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)), {
      form: 'kapittel-id',
      ...about('Id', 'Kort navn med små bokstaver a-z, tall og bindestrek.', 'editorial', 'hovedoppgaver'),
    }),
    tittel: field(line, about('Tittel', 'Kapittelets overskrift.', 'editorial')),
    tekst: field(
      markdown,
      about('Tekst', 'Kapittelets ord i Markdown; fakta nevnes som {{politiråd.leder}}.', 'substantive'),
    ),
  }),
  { identity: ['id'] },
);

/** The outline: which chapters stand in which order. Without it the ten sections stand as 1 to 10. */
export const disposisjon = z.strictObject({
  nummerert: optional(z.boolean(), about('Nummerert', 'Om kapitlene har nummer. Vanligvis ja.', 'editorial')),
  kapitler: described(
    z.array(z.union([sectionId, ofSections, own])).check(z.minLength(1), z.maxLength(60)),
    about('Kapitler', 'Seksjoner, flere seksjoner slått sammen, eller egne kapitler.', 'editorial'),
  ),
});

export type OwnChapter = z.infer<typeof own>;
