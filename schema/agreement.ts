import * as z from 'zod/mini';
import { disposisjon } from './disposisjon.ts';
import { about, described, field, optional } from './meta.ts';
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
export const agreement = described(
  z.strictObject({
    tittel: field(line, about('Tittel', 'Hva avtalen heter, uten partene.', 'resign', 'Avtale om tjenestetilbud')),
    status: described(
      z.enum(STATUSES),
      about(
        'Status',
        'utkast og til_behandling kan ha hull; klar_til_signering og signert må være fullstendige.',
        'editorial',
        'utkast',
      ),
    ),
    målform: described(
      z.enum(['bokmål', 'nynorsk']),
      about('Målform', 'Språket malen skriver på.', 'substantive', 'bokmål'),
    ),
    mal: optional(
      described(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)), { form: 'mal' }),
      about(
        'Mal',
        'Mappen under templates/ med distriktets egne ord. Uten mal brukes standard.',
        'substantive',
        'sor-ost',
      ),
    ),
    parter: field(parter, about('Parter', 'Hvem som inngår avtalen.', 'resign')),
    varighet: z.optional(
      orUtelatt(varighet, about('Varighet', 'Når avtalen gjelder, og hvordan den fornyes og sies opp.', 'resign')),
    ),
    vedtak: optional(vedtak, about('Vedtak', 'Vedtaket i kommunen, når et organ vedtar avtalen.', 'redecide')),
    erstatter: optional(erstatter, about('Erstatter', 'Avtalen denne erstatter.', 'resign')),
    arkiv: optional(arkiv, about('Arkiv', 'Arkivets numre.', 'editorial')),
    disposisjon: optional(
      disposisjon,
      about('Disposisjon', 'Kapitlene og rekkefølgen deres, når den avviker fra 1-10.', 'editorial'),
    ),
    seksjoner: field(seksjoner, about('Seksjoner', 'De ti seksjonene.', 'substantive')),
    signaturer: optional(
      z.array(signatur).check(z.maxLength(20)),
      about('Signaturer', 'Hvem som skriver under, i rekkefølge.', 'resign'),
    ),
    vedlegg: optional(
      z.array(vedlegg).check(z.minLength(1), z.maxLength(50)),
      about('Vedlegg', 'Vedlegg i rekkefølge; det første er vedlegg 1.', 'resign'),
    ),
    signert: optional(signert, about('Signert', 'Skrives av «avtale verify --record».', 'editorial')),
  }),
  {
    title: 'Avtale mellom kommune og politidistrikt',
    description: 'Samarbeidsavtale om kriminalitetsforebygging mellom en eller flere kommuner og et politidistrikt.',
  },
);

export type Agreement = z.infer<typeof agreement>;
