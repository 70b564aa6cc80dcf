import * as z from 'zod/mini';
import { about, described, field, optional } from '../meta.ts';
import { antall, PERIODER } from '../values/hyppighet.ts';
import { epost, epostMeta, telefon, telefonMeta } from '../values/kontakt.ts';
import { line, some } from '../values/text.ts';
import { klokkeslett, ukedag } from '../values/tid.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const tilstedeværelse = z.strictObject({
  dager: field(antall, about('Dager', 'Hvor mange dager politikontakten er i kommunen.', 'resign', 1)),
  per: described(z.enum(PERIODER), about('Per', 'Tidsrommet antallet gjelder for.', 'resign', 'uke')),
  minst: optional(z.boolean(), about('Minst', 'Antallet er en nedre grense.', 'resign', true)),
  ukedager: z.optional(some(ukedag, about('Ukedager', 'Faste dager, når de er avtalt.', 'substantive', ['tirsdag']))),
  fra: optional(klokkeslett, about('Fra', 'Fra når på dagen.', 'substantive')),
  til: optional(klokkeslett, about('Til', 'Til når på dagen.', 'substantive')),
  sted: optional(line, about('Sted', 'Hvor politikontakten er til stede.', 'substantive', 'rådhuset')),
  merknad: optional(line, about('Merknad', 'En hel setning om hvordan det gjøres.', 'substantive')),
});

export const politikontakt = described(
  section({
    navn: z.optional(orUtelatt(line, about('Navn', 'Hvem som er politikontakt nå.', 'editorial'))),
    telefon: optional(telefon, telefonMeta),
    epost: optional(epost, epostMeta),
    kontaktpunkt: optional(
      line,
      about(
        'Kontaktpunkt',
        'Fast sted eller vei dit kommune og innbyggere henvender seg.',
        'substantive',
        'servicetorget i rådhuset',
      ),
    ),
    tilstedeværelse: z.optional(
      orUtelatt(
        tilstedeværelse,
        about('Tilstedeværelse', 'Hvor mange dager politikontakten er i kommunen.', 'resign', {
          dager: 1,
          per: 'uke',
          minst: true,
        }),
      ),
    ),
    uniformert: optional(
      orUtelatt(z.boolean()),
      about('Uniformert', 'Politikontakten bærer uniform i kommunen.', 'resign', true),
    ),
    fullmakt: z.optional(
      orUtelatt(
        line,
        about(
          'Fullmakt',
          'Hva politikontakten har fullmakt til. Fullfører «fullmakt til å …».',
          'resign',
          'følge opp saker fra politirådet',
        ),
      ),
    ),
    fast_i: z.optional(
      some(line, about('Fast i', 'Organer politikontakten er fast medlem av.', 'resign', ['politirådet'])),
    ),
    bindeledd_mellom: z.optional(
      some(line, about('Bindeledd mellom', 'Hvem politikontakten knytter sammen.', 'substantive')),
    ),
    pådriver_for: z.optional(
      some(
        line,
        about('Pådriver for', 'Hva politikontakten driver på for.', 'resign', ['politirådet', 'SLT-samarbeidet']),
      ),
    ),
    samarbeider_med: z.optional(
      some(line, about('Samarbeider med', 'Hvem politikontakten samarbeider med.', 'substantive')),
    ),
    supplerer: z.optional(
      some(line, about('Supplerer', 'Arbeid politikontakten kommer i tillegg til.', 'substantive')),
    ),
    oppgaver: z.optional(
      some(line, about('Oppgaver', 'Hovedoppgaver. Hvert punkt begynner med verb i infinitiv, uten «å».', 'resign')),
    ),
  }),
  {
    title: 'Politikontakt',
    description: 'Politiets faste kontakt i kommunen: hvem, når, med hvilken fullmakt.',
    change: 'substantive',
  },
);
