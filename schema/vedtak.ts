import * as z from 'zod/mini';
import { about, field } from './meta.ts';
import { line } from './values/text.ts';
import { dag } from './values/tid.ts';
import { orUtelatt } from './values/utelatt.ts';

/** The decision by which the kommune adopts the agreement. */
export const vedtak = z.strictObject({
  organ: field(line, about('Organ', 'Organet som vedtar avtalen.', 'redecide', 'kommunestyret')),
  sak: z.optional(orUtelatt(line, about('Sak', 'Saksnummeret i møteprotokollen.', 'redecide', '24/27'))),
  dato: z.optional(orUtelatt(dag, about('Dato', 'Dagen vedtaket ble gjort.', 'redecide', '2027-02-11'))),
});
