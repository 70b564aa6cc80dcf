import * as z from 'zod/mini';
import { about, described, field, optional } from './meta.ts';
import { line, markdown } from './values/text.ts';

/** An attachment: printed with the agreement when it has `tekst`, otherwise named as a document of its own. */
export const vedlegg = described(
  z.strictObject({
    tittel: field(line, about('Tittel', 'Hva vedlegget heter.', 'resign', 'Årshjul for politirådet')),
    tekst: optional(markdown, about('Tekst', 'Vedleggets innhold i Markdown.', 'resign')),
    dokument: optional(
      line,
      about('Dokument', 'Arkivreferanse eller filnavn når vedlegget er et eget dokument.', 'resign', '24/1234-7'),
    ),
  }),
  { identity: ['tittel'] },
);

/** Numbers by which the archive finds the case. */
export const arkiv = z.strictObject({
  saksnummer: optional(line, about('Saksnummer', 'Arkivsaken.', 'editorial', '24/1234')),
  journalnummer: optional(line, about('Journalnummer', 'Journalposten.', 'editorial', '24/1234-3')),
});

/** The agreement that this one takes the place of. */
export const erstatter = z.strictObject({
  tittel: field(line, about('Tittel', 'Hva avtalen heter.', 'resign')),
  dato: optional(
    described(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/)), { form: 'dato' }),
    about('Dato', 'Når den ble inngått.', 'resign', '2019-03-01'),
  ),
});
