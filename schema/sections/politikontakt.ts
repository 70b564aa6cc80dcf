import * as z from 'zod';
import { about } from '../meta.ts';
import { antall, PERIODER } from '../values/hyppighet.ts';
import { epost, epostMeta, telefon, telefonMeta } from '../values/kontakt.ts';
import { line, some } from '../values/text.ts';
import { klokkeslett, ukedag } from '../values/tid.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const tilstedeværelse = z.strictObject({
  dager: antall.meta(about('Dager', 'Hvor mange dager politikontakten er i kommunen.', 'resign', 1)),
  per: z.enum(PERIODER).meta(about('Per', 'Tidsrommet antallet gjelder for.', 'resign', 'uke')),
  minst: z
    .boolean()
    .meta(about('Minst', 'Antallet er en nedre grense.', 'resign', true))
    .optional(),
  ukedager: some(ukedag, about('Ukedager', 'Faste dager, når de er avtalt.', 'substantive', ['tirsdag'])).optional(),
  fra: klokkeslett.meta(about('Fra', 'Fra når på dagen.', 'substantive')).optional(),
  til: klokkeslett.meta(about('Til', 'Til når på dagen.', 'substantive')).optional(),
  sted: line.meta(about('Sted', 'Hvor politikontakten er til stede.', 'substantive', 'rådhuset')).optional(),
  merknad: line.meta(about('Merknad', 'En hel setning om hvordan det gjøres.', 'substantive')).optional(),
});

export const politikontakt = section({
  navn: orUtelatt(line, about('Navn', 'Hvem som er politikontakt nå.', 'editorial')).optional(),
  telefon: telefon.meta(telefonMeta).optional(),
  epost: epost.meta(epostMeta).optional(),
  kontaktpunkt: line
    .meta(
      about(
        'Kontaktpunkt',
        'Fast sted eller vei dit kommune og innbyggere henvender seg.',
        'substantive',
        'servicetorget i rådhuset',
      ),
    )
    .optional(),
  tilstedeværelse: orUtelatt(
    tilstedeværelse,
    about('Tilstedeværelse', 'Hvor mange dager politikontakten er i kommunen.', 'resign', {
      dager: 1,
      per: 'uke',
      minst: true,
    }),
  ).optional(),
  uniformert: orUtelatt(z.boolean())
    .meta(about('Uniformert', 'Politikontakten bærer uniform i kommunen.', 'resign', true))
    .optional(),
  fullmakt: orUtelatt(
    line,
    about(
      'Fullmakt',
      'Hva politikontakten har fullmakt til. Fullfører «fullmakt til å …».',
      'resign',
      'følge opp saker fra politirådet',
    ),
  ).optional(),
  fast_i: some(
    line,
    about('Fast i', 'Organer politikontakten er fast medlem av.', 'resign', ['politirådet']),
  ).optional(),
  bindeledd_mellom: some(
    line,
    about('Bindeledd mellom', 'Hvem politikontakten knytter sammen.', 'substantive'),
  ).optional(),
  pådriver_for: some(
    line,
    about('Pådriver for', 'Hva politikontakten driver på for.', 'resign', ['politirådet', 'SLT-samarbeidet']),
  ).optional(),
  samarbeider_med: some(
    line,
    about('Samarbeider med', 'Hvem politikontakten samarbeider med.', 'substantive'),
  ).optional(),
  supplerer: some(line, about('Supplerer', 'Arbeid politikontakten kommer i tillegg til.', 'substantive')).optional(),
  oppgaver: some(
    line,
    about('Oppgaver', 'Hovedoppgaver. Hvert punkt begynner med verb i infinitiv, uten «å».', 'resign'),
  ).optional(),
}).meta({
  title: 'Politikontakt',
  description: 'Politiets faste kontakt i kommunen: hvem, når, med hvilken fullmakt.',
  change: 'substantive',
});
