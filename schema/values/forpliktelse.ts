import * as z from 'zod/mini';
import { about, described, field, optional } from '../meta.ts';
import { hyppighet } from './hyppighet.ts';
import { line } from './text.ts';
import { dato } from './tid.ts';

export const STYRKER = ['skal', 'bør', 'kan'] as const;

/** What somebody undertakes, as data: who shall, should or may do what, how often, by when. */
export const forpliktelse = described(
  z.strictObject({
    hvem: field(
      line,
      about('Hvem', 'Den som skal gjøre det: kommunen, politiet, partene, eller en rolle.', 'resign', 'kommunen'),
    ),
    styrke: described(
      z.enum(STYRKER),
      about('Styrke', 'skal (plikt), bør (anbefaling) eller kan (adgang).', 'resign', 'skal'),
    ),
    hva: field(
      line,
      about('Hva', 'Resten av setningen, uten punktum.', 'resign', 'utpeke en fast kontaktperson for politikontakten'),
    ),
    hyppighet: optional(hyppighet, about('Hyppighet', 'Hvor ofte.', 'resign')),
    frist: optional(dato, about('Frist', 'Når det skal være gjort.', 'resign', '2027-06-30')),
  }),
  { identity: ['hvem', 'hva'] },
);

export type Forpliktelse = z.infer<typeof forpliktelse>;
