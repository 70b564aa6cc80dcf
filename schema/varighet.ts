import * as z from 'zod/mini';
import { about, described, field, optional } from './meta.ts';
import { dato, tidsrom } from './values/tid.ts';

const oppsigelse = z.strictObject({
  frist: field(tidsrom, about('Frist', 'Hvor lang oppsigelsestiden er.', 'resign', { antall: 3, enhet: 'måned' })),
  skriftlig: optional(z.boolean(), about('Skriftlig', 'Oppsigelsen skal være skriftlig.', 'resign')),
});

const fornyelse = z.strictObject({
  automatisk: described(z.boolean(), about('Automatisk', 'Avtalen fornyes når ingen sier den opp.', 'resign', true)),
  for: optional(tidsrom, about('For', 'Hvor lenge av gangen.', 'resign', { antall: 1, enhet: 'år' })),
});

export const varighet = z.strictObject({
  fra: optional(dato, about('Fra', 'Når avtalen begynner å gjelde.', 'resign', '2027-01-01')),
  til: optional(
    dato,
    about('Til', 'Siste dag avtalen gjelder. Uten «til» gjelder den til den blir sagt opp.', 'resign', '2030-12-31'),
  ),
  fornyelse: optional(fornyelse, about('Fornyelse', 'Om avtalen forlenges av seg selv.', 'resign')),
  oppsigelse: optional(oppsigelse, about('Oppsigelse', 'Hvordan avtalen sies opp.', 'resign')),
});
