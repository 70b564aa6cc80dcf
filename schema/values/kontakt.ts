import * as z from 'zod';
import { about } from '../meta.ts';
import { line, some } from './text.ts';

/** A telephone number as text, for it may begin with zero. The form is a lint rule's matter. */
export const telefon = z.union([line, some(line)]);
export const epost = z.email().meta({ form: 'epost' });
/** A web address; `www.…` without a scheme is accepted and links to https. */
export const nettsted = z
  .string()
  .trim()
  .regex(/^(https?:\/\/)?[^\s/.]+\.\S+$/i)
  .max(500)
  .meta({ form: 'nettsted' });

export const telefonMeta = about(
  'Telefon',
  'Tjenestetelefon, i anførselstegn. Flere numre skrives som en liste.',
  'editorial',
  '02800',
);
export const epostMeta = about('E-post', 'Tjenesteadresse.', 'editorial', 'post@kommune.no');

/** A person or an office that can be reached. */
export const kontakt = z.strictObject({
  rolle: line.meta(about('Rolle', 'Hva kontakten er, for eksempel lensmann.', 'editorial', 'lensmann')).optional(),
  navn: line.meta(about('Navn', 'Personen eller kontoret.', 'editorial', 'Vest-Lofoten lensmannskontor')).optional(),
  sted: line.meta(about('Sted', 'Hvor kontakten holder til.', 'editorial')).optional(),
  telefon: telefon.meta(telefonMeta).optional(),
  epost: epost.meta(epostMeta).optional(),
  nettsted: nettsted.meta(about('Nettsted', 'Adresse på nettet.', 'editorial', 'https://www.politiet.no')).optional(),
});

export type Kontakt = z.infer<typeof kontakt>;

/** Somebody who holds an office: a role, with a name where one is known. */
export const verv = z.strictObject({
  rolle: line.meta(about('Rolle', 'Rollen i ubestemt form; programmet bøyer den.', 'resign', 'ordfører')),
  navn: line.meta(about('Navn', 'Personen som har vervet nå.', 'editorial')).optional(),
  hos: line
    .meta(about('Hos', 'Kommunen eller enheten rollen hører til, når det ikke er gitt.', 'resign', 'Vestvågøy kommune'))
    .optional(),
});

export type Verv = z.infer<typeof verv>;
