import * as z from 'zod/mini';
import { about, described, optional } from '../meta.ts';
import { hyppighet } from '../values/hyppighet.ts';
import { line, some } from '../values/text.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

export const evaluering = described(
  section({
    hyppighet: z.optional(
      orUtelatt(hyppighet, about('Hyppighet', 'Hvor ofte det evalueres.', 'resign', { antall: 1, per: 'år' })),
    ),
    ansvarlig: z.optional(
      orUtelatt(line, about('Ansvarlig', 'Organet eller rollen som evaluerer.', 'resign', 'politirådet')),
    ),
    gjelder: z.optional(some(line, about('Gjelder', 'Hva som evalueres til faste tider.', 'substantive', ['avtalen']))),
    løpende: z.optional(
      some(line, about('Løpende', 'Hva som evalueres fortløpende.', 'substantive', ['ordningen med politikontakt'])),
    ),
    rapporteres_til: z.optional(
      some(line, about('Rapporteres til', 'Hvem som får resultatet.', 'resign', ['kommunestyret'])),
    ),
    metode: optional(line, about('Metode', 'Hvordan evalueringen gjøres. En hel setning.', 'substantive')),
  }),
  { title: 'Evaluering', description: 'Hvordan partene ser etter om avtalen virker.', change: 'substantive' },
);
