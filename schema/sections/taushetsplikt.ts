import * as z from 'zod/mini';
import { about, described, field, optional } from '../meta.ts';
import { line, some } from '../values/text.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const hjemmel = described(
  z.strictObject({
    lov: field(line, about('Lov', 'Lovens korttittel.', 'substantive', 'forvaltningsloven')),
    paragrafer: optional(
      some(described(z.string().check(z.trim(), z.regex(/^§§? ?\d/), z.maxLength(60)), { form: 'paragraf' })),
      about('Paragrafer', 'Hver med paragraftegn.', 'substantive', ['§ 13', '§ 13 b']),
    ),
  }),
  { identity: ['lov'] },
);

export const taushetsplikt = described(
  section({
    hjemler: z.optional(
      orUtelatt(
        some(hjemmel),
        about('Hjemler', 'Lovene taushetsplikten følger av.', 'substantive', [
          { lov: 'politiregisterloven', paragrafer: ['§ 23'] },
        ]),
      ),
    ),
    gjelder: z.optional(
      some(line, about('Gjelder', 'Hvem taushetsplikten gjelder.', 'resign', ['alle som er involvert'])),
    ),
    samtykke: optional(
      z.enum(['ved behov', 'alltid']),
      about('Samtykke', 'Når samtykke til å dele opplysninger skal innhentes.', 'resign', 'ved behov'),
    ),
    lukkede_møter: optional(z.boolean(), about('Lukkede møter', 'Publikum har ikke adgang til møtene.', 'resign')),
    unntatt_offentlighet: optional(
      z.boolean(),
      about('Unntatt offentlighet', 'Saker unntatt offentlighet kan tas opp.', 'resign'),
    ),
    instruks: optional(
      z.boolean(),
      about('Instruks', 'Hver part instruerer og autoriserer sine egne deltakere.', 'resign'),
    ),
    journalføring: optional(
      orUtelatt(z.enum(['hver part', 'kommunen', 'politiet'])),
      about('Journalføring', 'Hvem som journalfører.', 'resign', 'hver part'),
    ),
  }),
  {
    title: 'Taushetsplikt',
    description: 'Taushetsplikt, samtykke, lukkede møter og journalføring.',
    change: 'substantive',
  },
);
