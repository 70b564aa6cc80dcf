import * as z from 'zod';
import { about } from './meta.ts';
import { line, markdown } from './values/text.ts';

/** An attachment: printed with the agreement when it has `tekst`, otherwise named as a document of its own. */
export const vedlegg = z
  .strictObject({
    tittel: line.meta(about('Tittel', 'Hva vedlegget heter.', 'resign', 'Årshjul for politirådet')),
    tekst: markdown.meta(about('Tekst', 'Vedleggets innhold i Markdown.', 'resign')).optional(),
    dokument: line
      .meta(about('Dokument', 'Arkivreferanse eller filnavn når vedlegget er et eget dokument.', 'resign', '24/1234-7'))
      .optional(),
  })
  .meta({ identity: ['tittel'] });

/** Numbers by which the archive finds the case. */
export const arkiv = z.strictObject({
  saksnummer: line.meta(about('Saksnummer', 'Arkivsaken.', 'editorial', '24/1234')).optional(),
  journalnummer: line.meta(about('Journalnummer', 'Journalposten.', 'editorial', '24/1234-3')).optional(),
});

/** The agreement that this one takes the place of. */
export const erstatter = z.strictObject({
  tittel: line.meta(about('Tittel', 'Hva avtalen heter.', 'resign')),
  dato: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .meta({ form: 'dato' })
    .meta(about('Dato', 'Når den ble inngått.', 'resign', '2019-03-01'))
    .optional(),
});
