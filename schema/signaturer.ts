import * as z from 'zod/mini';
import { about, described, field, optional } from './meta.ts';
import { line } from './values/text.ts';
import { dag } from './values/tid.ts';

/** One who signs. Never with a national identity number: the e-signing service asks for that itself. */
export const signatur = described(
  z.strictObject({
    part: described(
      z.enum(['kommune', 'politi']),
      about('Part', 'Hvilken part underskriveren binder.', 'resign', 'kommune'),
    ),
    rolle: field(line, about('Rolle', 'Rollen i ubestemt form.', 'resign', 'ordfører')),
    organisasjon: field(
      line,
      about('Organisasjon', 'Hvem underskriveren skriver under for.', 'resign', 'Skien kommune'),
    ),
    navn: optional(line, about('Navn', 'Underskriverens navn. Uten navn blir det plass til å skrive det.', 'resign')),
  }),
  { identity: ['part', 'rolle', 'organisasjon'] },
);

/** Written by `avtale verify --record` when the signed PDF has come back. */
export const signert = z.strictObject({
  dato: field(dag, about('Dato', 'Dagen siste underskrift kom på.', 'editorial', '2027-02-20')),
  fingeravtrykk: described(z.string().check(z.regex(/^[0-9a-f]{64}$/)), {
    form: 'fingeravtrykk',
    ...about('Fingeravtrykk', 'Fingeravtrykket av det som ble signert. Skrives av programmet.', 'editorial'),
  }),
});

export type Signatur = z.infer<typeof signatur>;
