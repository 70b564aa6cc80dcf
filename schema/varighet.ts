import * as z from 'zod';
import { about } from './meta.ts';
import { dato, tidsrom } from './values/tid.ts';

const oppsigelse = z.strictObject({
  frist: tidsrom.meta(about('Frist', 'Hvor lang oppsigelsestiden er.', 'resign', { antall: 3, enhet: 'måned' })),
  skriftlig: z
    .boolean()
    .meta(about('Skriftlig', 'Oppsigelsen skal være skriftlig.', 'resign'))
    .optional(),
});

const fornyelse = z.strictObject({
  automatisk: z.boolean().meta(about('Automatisk', 'Avtalen fornyes når ingen sier den opp.', 'resign', true)),
  for: tidsrom.meta(about('For', 'Hvor lenge av gangen.', 'resign', { antall: 1, enhet: 'år' })).optional(),
});

export const varighet = z.strictObject({
  fra: dato.meta(about('Fra', 'Når avtalen begynner å gjelde.', 'resign', '2027-01-01')).optional(),
  til: dato
    .meta(
      about('Til', 'Siste dag avtalen gjelder. Uten «til» gjelder den til den blir sagt opp.', 'resign', '2030-12-31'),
    )
    .optional(),
  fornyelse: fornyelse.meta(about('Fornyelse', 'Om avtalen forlenges av seg selv.', 'resign')).optional(),
  oppsigelse: oppsigelse.meta(about('Oppsigelse', 'Hvordan avtalen sies opp.', 'resign')).optional(),
});
