import * as z from 'zod/mini';
import { about, described, field, optional } from '../meta.ts';
import { hyppighet } from '../values/hyppighet.ts';
import { epost, epostMeta, telefon, telefonMeta } from '../values/kontakt.ts';
import { line, some } from '../values/text.ts';
import { dato } from '../values/tid.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const tiltak = described(
  z.strictObject({
    hva: field(line, about('Hva', 'Tiltaket.', 'resign', 'felles skolebesøk på ungdomstrinnet')),
    ansvarlig: optional(line, about('Ansvarlig', 'Rollen eller enheten som har ansvar.', 'resign', 'SLT-koordinator')),
    frist: optional(dato, about('Frist', 'Når tiltaket skal være gjennomført.', 'resign', '2027-06-30')),
    hyppighet: optional(hyppighet, about('Hyppighet', 'Hvor ofte tiltaket gjennomføres.', 'resign')),
  }),
  { identity: ['hva'] },
);

const fokusområde = described(
  z.strictObject({
    navn: field(line, about('Navn', 'Området i få ord.', 'substantive', 'vold og seksuelle overgrep')),
    beskrivelse: optional(line, about('Beskrivelse', 'Hva det gjelder. En hel setning.', 'substantive')),
    mål: optional(line, about('Mål', 'Hva partene vil oppnå. En hel setning.', 'substantive')),
    tiltak: z.optional(some(tiltak, about('Tiltak', 'Hva som gjøres, av hvem, til når.', 'resign'))),
  }),
  { identity: ['navn'] },
);

const kontaktperson = z.strictObject({
  rolle: optional(line, about('Rolle', 'Rollen kontaktpersonen har.', 'substantive')),
  navn: optional(line, about('Navn', 'Hvem det er nå.', 'editorial')),
  telefon: optional(telefon, telefonMeta),
  epost: optional(epost, epostMeta),
});

export const fokusområder = described(
  section({
    områder: z.optional(
      orUtelatt(some(fokusområde), about('Områder', 'Det partene vil legge særlig vekt på.', 'substantive')),
    ),
    arrangementer: z.optional(
      some(line, about('Arrangementer', 'Hendelser som krever ekstra årvåkenhet.', 'substantive', ['17. mai'])),
    ),
    kommunens_kontaktperson: z.optional(
      orUtelatt(
        kontaktperson,
        about('Kommunens kontaktperson', 'Den politikontakten forholder seg til i kommunen.', 'substantive'),
      ),
    ),
  }),
  {
    title: 'Fokusområder',
    description: 'Det partene vil legge særlig vekt på i perioden.',
    change: 'substantive',
  },
);
