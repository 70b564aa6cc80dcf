import * as z from 'zod/mini';
import { about, described, field, optional } from '../meta.ts';
import { line, some } from './text.ts';

/** A telephone number as text, for it may begin with zero. The form is a lint rule's matter. */
export const telefon = z.union([line, some(line)]);
export const epost = described(z.email(), { form: 'epost' });
/** A web address; `www.…` without a scheme is accepted and links to https. */
export const nettsted = described(
  z.string().check(z.trim(), z.regex(/^(https?:\/\/)?[^\s/.]+\.\S+$/i), z.maxLength(500)),
  { form: 'nettsted' },
);

export const telefonMeta = about(
  'Telefon',
  'Tjenestetelefon, i anførselstegn. Flere numre skrives som en liste.',
  'editorial',
  '02800',
);
export const epostMeta = about('E-post', 'Tjenesteadresse.', 'editorial', 'post@kommune.no');

/** A person or an office that can be reached. */
export const kontakt = z.strictObject({
  rolle: optional(line, about('Rolle', 'Hva kontakten er, for eksempel lensmann.', 'editorial', 'lensmann')),
  navn: optional(line, about('Navn', 'Personen eller kontoret.', 'editorial', 'Vest-Lofoten lensmannskontor')),
  sted: optional(line, about('Sted', 'Hvor kontakten holder til.', 'editorial')),
  telefon: optional(telefon, telefonMeta),
  epost: optional(epost, epostMeta),
  nettsted: optional(nettsted, about('Nettsted', 'Adresse på nettet.', 'editorial', 'https://www.politiet.no')),
});

export type Kontakt = z.infer<typeof kontakt>;

/** Somebody who holds an office: a role, with a name where one is known. */
export const verv = z.strictObject({
  rolle: field(line, about('Rolle', 'Rollen i ubestemt form; programmet bøyer den.', 'resign', 'ordfører')),
  navn: optional(line, about('Navn', 'Personen som har vervet nå.', 'editorial')),
  hos: optional(
    line,
    about('Hos', 'Kommunen eller enheten rollen hører til, når det ikke er gitt.', 'resign', 'Vestvågøy kommune'),
  ),
});

export type Verv = z.infer<typeof verv>;
