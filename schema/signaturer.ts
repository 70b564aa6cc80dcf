import * as z from 'zod';
import { about } from './meta.ts';
import { line } from './values/text.ts';
import { dag } from './values/tid.ts';

/** One who signs. Never with a national identity number: the e-signing service asks for that itself. */
export const signatur = z
  .strictObject({
    part: z.enum(['kommune', 'politi']).meta(about('Part', 'Hvilken part underskriveren binder.', 'resign', 'kommune')),
    rolle: line.meta(about('Rolle', 'Rollen i ubestemt form.', 'resign', 'ordfører')),
    organisasjon: line.meta(about('Organisasjon', 'Hvem underskriveren skriver under for.', 'resign', 'Skien kommune')),
    navn: line
      .meta(about('Navn', 'Underskriverens navn. Uten navn blir det plass til å skrive det.', 'resign'))
      .optional(),
  })
  .meta({ identity: ['part', 'rolle', 'organisasjon'] });

/** Written by `avtale verify --record` when the signed PDF has come back. */
export const signert = z.strictObject({
  dato: dag.meta(about('Dato', 'Dagen siste underskrift kom på.', 'editorial', '2027-02-20')),
  fingeravtrykk: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ form: 'fingeravtrykk' })
    .meta(about('Fingeravtrykk', 'Fingeravtrykket av det som ble signert. Skrives av programmet.', 'editorial')),
});

export type Signatur = z.infer<typeof signatur>;
