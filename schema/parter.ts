import * as z from 'zod';
import { about } from './meta.ts';
import { line, some } from './values/text.ts';

/** Languages besides Norwegian that a name can have: Northern, Lule and Southern Sami, and Kven. */
export const SPRÅK = ['nordsamisk', 'lulesamisk', 'sørsamisk', 'kvensk'] as const;

const parallellnavn = z
  .strictObject({
    språk: z.enum(SPRÅK).meta(about('Språk', 'Språket navnet er på.', 'substantive', 'nordsamisk')),
    navn: line.meta(about('Navn', 'Navnet på det språket.', 'substantive', 'Gáivuona suohkan')),
  })
  .meta({ identity: ['språk'] });

const orgnummer = z
  .string()
  .trim()
  .regex(/^\d{3} ?\d{3} ?\d{3}$/)
  .meta({ form: 'orgnummer' })
  .meta(about('Organisasjonsnummer', 'Ni siffer i anførselstegn.', 'editorial', '938 759 839'));

const kommune = z
  .strictObject({
    nummer: z
      .string()
      .regex(/^\d{4}$/)
      .meta({ form: 'kommunenummer' })
      .meta(about('Kommunenummer', 'Fire siffer i anførselstegn.', 'resign', '4003')),
    navn: line.meta(about('Navn', 'Kommunens navn med «kommune».', 'resign', 'Skien kommune')),
    parallellnavn: some(
      parallellnavn,
      about('Parallellnavn', 'Offisielle navn på samisk eller kvensk.', 'substantive'),
    ).optional(),
    orgnummer: orgnummer.optional(),
  })
  .meta({ identity: ['nummer'] });

const politi = z.strictObject({
  distrikt: line.meta(about('Distrikt', 'Politidistriktet.', 'resign', 'Sør-Øst politidistrikt')),
  enhet: line
    .meta(
      about('Enhet', 'Den lokale enheten som samarbeider med kommunen.', 'resign', 'Grenland politistasjonsdistrikt'),
    )
    .optional(),
  kortform: line.meta(about('Kortform', 'Hva enheten kalles i teksten.', 'editorial', 'MidtVest')).optional(),
  parallellnavn: some(
    parallellnavn,
    about('Parallellnavn', 'Distriktets navn på samisk eller kvensk.', 'substantive'),
  ).optional(),
  orgnummer: orgnummer.optional(),
});

export const parter = z.strictObject({
  kommune: z.union([kommune, z.array(kommune).min(1).max(60)]).meta(
    about('Kommune', 'Kommunen, eller en liste når flere kommuner deler avtalen.', 'resign', {
      nummer: '4003',
      navn: 'Skien kommune',
    }),
  ),
  politi: politi.meta(
    about('Politi', 'Politidistriktet og den lokale enheten.', 'resign', { distrikt: 'Sør-Øst politidistrikt' }),
  ),
  samarbeidskommuner: some(
    line,
    about(
      'Samarbeidskommuner',
      'Andre kommuner som avtalen omtaler med vilje, for eksempel i felles politiråd.',
      'substantive',
      ['Porsgrunn'],
    ),
  ).optional(),
});

export type Kommune = z.infer<typeof kommune>;
export type Politi = z.infer<typeof politi>;
export type Parallellnavn = z.infer<typeof parallellnavn>;
