import * as z from 'zod';
import { about } from '../meta.ts';
import { hyppighet } from './hyppighet.ts';
import { line } from './text.ts';
import { dato } from './tid.ts';

export const STYRKER = ['skal', 'bør', 'kan'] as const;

/** What somebody undertakes, as data: who shall, should or may do what, how often, by when. */
export const forpliktelse = z
  .strictObject({
    hvem: line.meta(
      about('Hvem', 'Den som skal gjøre det: kommunen, politiet, partene, eller en rolle.', 'resign', 'kommunen'),
    ),
    styrke: z
      .enum(STYRKER)
      .meta(about('Styrke', 'skal (plikt), bør (anbefaling) eller kan (adgang).', 'resign', 'skal')),
    hva: line.meta(
      about('Hva', 'Resten av setningen, uten punktum.', 'resign', 'utpeke en fast kontaktperson for politikontakten'),
    ),
    hyppighet: hyppighet.meta(about('Hyppighet', 'Hvor ofte.', 'resign')).optional(),
    frist: dato.meta(about('Frist', 'Når det skal være gjort.', 'resign', '2027-06-30')).optional(),
  })
  .meta({ identity: ['hvem', 'hva'] });

export type Forpliktelse = z.infer<typeof forpliktelse>;
