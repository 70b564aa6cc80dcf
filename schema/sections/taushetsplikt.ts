import * as z from 'zod';
import { about } from '../meta.ts';
import { line, some } from '../values/text.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const hjemmel = z
  .strictObject({
    lov: line.meta(about('Lov', 'Lovens korttittel.', 'substantive', 'forvaltningsloven')),
    paragrafer: some(
      z
        .string()
        .trim()
        .regex(/^§§? ?\d/)
        .max(60)
        .meta({ form: 'paragraf' }),
    )
      .meta(about('Paragrafer', 'Hver med paragraftegn.', 'substantive', ['§ 13', '§ 13 b']))
      .optional(),
  })
  .meta({ identity: ['lov'] });

export const taushetsplikt = section({
  hjemler: orUtelatt(
    some(hjemmel),
    about('Hjemler', 'Lovene taushetsplikten følger av.', 'substantive', [
      { lov: 'politiregisterloven', paragrafer: ['§ 23'] },
    ]),
  ).optional(),
  gjelder: some(
    line,
    about('Gjelder', 'Hvem taushetsplikten gjelder.', 'resign', ['alle som er involvert']),
  ).optional(),
  samtykke: z
    .enum(['ved behov', 'alltid'])
    .meta(about('Samtykke', 'Når samtykke til å dele opplysninger skal innhentes.', 'resign', 'ved behov'))
    .optional(),
  lukkede_møter: z
    .boolean()
    .meta(about('Lukkede møter', 'Publikum har ikke adgang til møtene.', 'resign'))
    .optional(),
  unntatt_offentlighet: z
    .boolean()
    .meta(about('Unntatt offentlighet', 'Saker unntatt offentlighet kan tas opp.', 'resign'))
    .optional(),
  instruks: z
    .boolean()
    .meta(about('Instruks', 'Hver part instruerer og autoriserer sine egne deltakere.', 'resign'))
    .optional(),
  journalføring: orUtelatt(z.enum(['hver part', 'kommunen', 'politiet']))
    .meta(about('Journalføring', 'Hvem som journalfører.', 'resign', 'hver part'))
    .optional(),
}).meta({
  title: 'Taushetsplikt',
  description: 'Taushetsplikt, samtykke, lukkede møter og journalføring.',
  change: 'substantive',
});
