import * as z from 'zod';
import { about } from '../meta.ts';
import { hyppighet } from '../values/hyppighet.ts';
import { epost, epostMeta, telefon, telefonMeta } from '../values/kontakt.ts';
import { line, some } from '../values/text.ts';
import { dato } from '../values/tid.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const tiltak = z
  .strictObject({
    hva: line.meta(about('Hva', 'Tiltaket.', 'resign', 'felles skolebesøk på ungdomstrinnet')),
    ansvarlig: line
      .meta(about('Ansvarlig', 'Rollen eller enheten som har ansvar.', 'resign', 'SLT-koordinator'))
      .optional(),
    frist: dato.meta(about('Frist', 'Når tiltaket skal være gjennomført.', 'resign', '2027-06-30')).optional(),
    hyppighet: hyppighet.meta(about('Hyppighet', 'Hvor ofte tiltaket gjennomføres.', 'resign')).optional(),
  })
  .meta({ identity: ['hva'] });

const fokusområde = z
  .strictObject({
    navn: line.meta(about('Navn', 'Området i få ord.', 'substantive', 'vold og seksuelle overgrep')),
    beskrivelse: line.meta(about('Beskrivelse', 'Hva det gjelder. En hel setning.', 'substantive')).optional(),
    mål: line.meta(about('Mål', 'Hva partene vil oppnå. En hel setning.', 'substantive')).optional(),
    tiltak: some(tiltak, about('Tiltak', 'Hva som gjøres, av hvem, til når.', 'resign')).optional(),
  })
  .meta({ identity: ['navn'] });

const kontaktperson = z.strictObject({
  rolle: line.meta(about('Rolle', 'Rollen kontaktpersonen har.', 'substantive')).optional(),
  navn: line.meta(about('Navn', 'Hvem det er nå.', 'editorial')).optional(),
  telefon: telefon.meta(telefonMeta).optional(),
  epost: epost.meta(epostMeta).optional(),
});

export const fokusområder = section({
  områder: orUtelatt(
    some(fokusområde),
    about('Områder', 'Det partene vil legge særlig vekt på.', 'substantive'),
  ).optional(),
  arrangementer: some(
    line,
    about('Arrangementer', 'Hendelser som krever ekstra årvåkenhet.', 'substantive', ['17. mai']),
  ).optional(),
  kommunens_kontaktperson: orUtelatt(
    kontaktperson,
    about('Kommunens kontaktperson', 'Den politikontakten forholder seg til i kommunen.', 'substantive'),
  ).optional(),
}).meta({
  title: 'Fokusområder',
  description: 'Det partene vil legge særlig vekt på i perioden.',
  change: 'substantive',
});
