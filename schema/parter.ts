import * as z from 'zod/mini';
import { about, described, field, optional } from './meta.ts';
import { line, some } from './values/text.ts';

/** Languages besides Norwegian that a name can have: Northern, Lule and Southern Sami, and Kven. */
export const SPRÅK = ['nordsamisk', 'lulesamisk', 'sørsamisk', 'kvensk'] as const;

const parallellnavn = described(
  z.strictObject({
    språk: described(z.enum(SPRÅK), about('Språk', 'Språket navnet er på.', 'substantive', 'nordsamisk')),
    navn: field(line, about('Navn', 'Navnet på det språket.', 'substantive', 'Gáivuona suohkan')),
  }),
  { identity: ['språk'] },
);

const orgnummer = described(z.string().check(z.trim(), z.regex(/^\d{3} ?\d{3} ?\d{3}$/)), {
  form: 'orgnummer',
  ...about('Organisasjonsnummer', 'Ni siffer i anførselstegn.', 'editorial', '938 759 839'),
});

const kommune = described(
  z.strictObject({
    nummer: described(z.string().check(z.regex(/^\d{4}$/)), {
      form: 'kommunenummer',
      ...about('Kommunenummer', 'Fire siffer i anførselstegn.', 'resign', '4003'),
    }),
    navn: field(line, about('Navn', 'Kommunens navn med «kommune».', 'resign', 'Skien kommune')),
    parallellnavn: z.optional(
      some(parallellnavn, about('Parallellnavn', 'Offisielle navn på samisk eller kvensk.', 'substantive')),
    ),
    orgnummer: z.optional(orgnummer),
  }),
  { identity: ['nummer'] },
);

const politi = z.strictObject({
  distrikt: field(line, about('Distrikt', 'Politidistriktet.', 'resign', 'Sør-Øst politidistrikt')),
  enhet: optional(
    line,
    about('Enhet', 'Den lokale enheten som samarbeider med kommunen.', 'resign', 'Grenland politistasjonsdistrikt'),
  ),
  kortform: optional(line, about('Kortform', 'Hva enheten kalles i teksten.', 'editorial', 'MidtVest')),
  parallellnavn: z.optional(
    some(parallellnavn, about('Parallellnavn', 'Distriktets navn på samisk eller kvensk.', 'substantive')),
  ),
  orgnummer: z.optional(orgnummer),
});

export const parter = z.strictObject({
  kommune: described(
    z.union([kommune, z.array(kommune).check(z.minLength(1), z.maxLength(60))]),
    about('Kommune', 'Kommunen, eller en liste når flere kommuner deler avtalen.', 'resign', {
      nummer: '4003',
      navn: 'Skien kommune',
    }),
  ),
  politi: field(
    politi,
    about('Politi', 'Politidistriktet og den lokale enheten.', 'resign', { distrikt: 'Sør-Øst politidistrikt' }),
  ),
  samarbeidskommuner: z.optional(
    some(
      line,
      about(
        'Samarbeidskommuner',
        'Andre kommuner som avtalen omtaler med vilje, for eksempel i felles politiråd.',
        'substantive',
        ['Porsgrunn'],
      ),
    ),
  ),
});

export type Kommune = z.infer<typeof kommune>;
export type Politi = z.infer<typeof politi>;
export type Parallellnavn = z.infer<typeof parallellnavn>;
