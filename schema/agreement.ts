import * as z from 'zod';
import { disposisjon } from './disposisjon.ts';
import { about } from './meta.ts';
import { parter } from './parter.ts';
import { seksjoner } from './sections/index.ts';
import { signatur, signert } from './signaturer.ts';
import { line } from './values/text.ts';
import { orUtelatt } from './values/utelatt.ts';
import { varighet } from './varighet.ts';
import { arkiv, erstatter, vedlegg } from './vedlegg.ts';
import { vedtak } from './vedtak.ts';

export const STATUSES = ['utkast', 'til_behandling', 'klar_til_signering', 'signert', 'avslått', 'oppsagt'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What an agreement is. The one source of truth: types, the JSON Schema for editors, the reference page and the change
 * classes of diff are derived from it. Messages to users are made in `src/validate`, never taken from the library.
 */
export const agreement = z
  .strictObject({
    tittel: line.meta(about('Tittel', 'Hva avtalen heter, uten partene.', 'resign', 'Avtale om tjenestetilbud')),
    status: z
      .enum(STATUSES)
      .meta(
        about(
          'Status',
          'utkast og til_behandling kan ha hull; klar_til_signering og signert må være fullstendige.',
          'editorial',
          'utkast',
        ),
      ),
    målform: z.enum(['bokmål', 'nynorsk']).meta(about('Målform', 'Språket malen skriver på.', 'substantive', 'bokmål')),
    mal: z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/)
      .meta({ form: 'mal' })
      .meta(
        about(
          'Mal',
          'Mappen under templates/ med distriktets egne ord. Uten mal brukes standard.',
          'substantive',
          'sor-ost',
        ),
      )
      .optional(),
    parter: parter.meta(about('Parter', 'Hvem som inngår avtalen.', 'resign')),
    varighet: orUtelatt(
      varighet,
      about('Varighet', 'Når avtalen gjelder, og hvordan den fornyes og sies opp.', 'resign'),
    ).optional(),
    vedtak: vedtak.meta(about('Vedtak', 'Vedtaket i kommunen, når et organ vedtar avtalen.', 'redecide')).optional(),
    erstatter: erstatter.meta(about('Erstatter', 'Avtalen denne erstatter.', 'resign')).optional(),
    arkiv: arkiv.meta(about('Arkiv', 'Arkivets numre.', 'editorial')).optional(),
    disposisjon: disposisjon
      .meta(about('Disposisjon', 'Kapitlene og rekkefølgen deres, når den avviker fra 1-10.', 'editorial'))
      .optional(),
    seksjoner: seksjoner.meta(about('Seksjoner', 'De ti seksjonene.', 'substantive')),
    signaturer: z
      .array(signatur)
      .max(20)
      .meta(about('Signaturer', 'Hvem som skriver under, i rekkefølge.', 'resign'))
      .optional(),
    vedlegg: z
      .array(vedlegg)
      .min(1)
      .max(50)
      .meta(about('Vedlegg', 'Vedlegg i rekkefølge; det første er vedlegg 1.', 'resign'))
      .optional(),
    signert: signert.meta(about('Signert', 'Skrives av «avtale verify --record».', 'editorial')).optional(),
  })
  .meta({
    title: 'Avtale mellom kommune og politidistrikt',
    description: 'Samarbeidsavtale om kriminalitetsforebygging mellom en eller flere kommuner og et politidistrikt.',
  });

export type Agreement = z.infer<typeof agreement>;
