import * as z from 'zod';
import { about } from '../meta.ts';
import { kontakt, nettsted, telefon, telefonMeta } from '../values/kontakt.ts';
import { line, some, whole } from '../values/text.ts';
import { dato, klokkeslett, UKEDAGER } from '../values/tid.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const weekday = UKEDAGER.join('|');

const åpningstid = z
  .strictObject({
    dager: z
      .string()
      .regex(new RegExp(`^(${weekday})(\\s?[-–]\\s?(${weekday}))?$`))
      .meta({ form: 'ukedager' })
      .meta(about('Dager', 'En ukedag eller et spenn av ukedager.', 'substantive', 'mandag-fredag')),
    fra: klokkeslett.meta(about('Fra', 'Når kontoret åpner.', 'substantive', '09.00')),
    til: klokkeslett.meta(about('Til', 'Når kontoret stenger.', 'substantive', '14.30')),
  })
  .meta({ identity: ['dager'] });

const tjenestested = z
  .strictObject({
    navn: line.meta(about('Navn', 'Hva tjenestestedet heter.', 'substantive', 'Grenland politistasjon')),
    sted: line.meta(about('Sted', 'Tettstedet der det ligger.', 'substantive', 'Skien')).optional(),
    adresse: line.meta(about('Adresse', 'Besøksadresse.', 'editorial')).optional(),
    telefon: telefon.meta(telefonMeta).optional(),
    åpningstider: some(åpningstid, about('Åpningstider', 'Når publikum kan møte fram.', 'substantive')).optional(),
    oppgaver: some(
      line,
      about('Oppgaver', 'Hva publikum får utført der.', 'substantive', ['anmeldelser', 'sivil rettspleie']),
    ).optional(),
    flytter: z
      .strictObject({
        til: line.meta(about('Til', 'Det nye stedet.', 'substantive')),
        fra: line.meta(about('Fra', 'Når flyttingen skjer.', 'substantive', 'høsten 2027')),
      })
      .meta(about('Flytter', 'Kontoret skal flytte.', 'substantive'))
      .optional(),
  })
  .meta({ identity: ['navn'] });

const fellesenhet = z
  .strictObject({
    navn: line.meta(about('Navn', 'Hva enheten heter.', 'substantive')),
    oppgaver: some(line, about('Oppgaver', 'Hva enheten tar seg av.', 'substantive')),
  })
  .meta({ identity: ['navn'] });

export const tjenestetilbud = section({
  dekker: some(
    line,
    about('Dekker', 'Kommunene den lokale politienheten dekker.', 'substantive', [
      'Bamble',
      'Porsgrunn',
      'Skien',
      'Siljan',
    ]),
  ).optional(),
  tjenestesteder: some(
    tjenestested,
    about('Tjenestesteder', 'Politistasjoner og lensmannskontorer.', 'substantive'),
  ).optional(),
  bemanning: some(
    line,
    about('Bemanning', 'Hvem som arbeider der.', 'substantive', ['forebyggere', 'etterforskere']),
  ).optional(),
  fellesenheter: some(
    fellesenhet,
    about('Fellesenheter', 'Enheter som løser oppgaver for flere tjenestesteder.', 'substantive'),
  ).optional(),
  åpningstider_på_nett: nettsted
    .meta(about('Åpningstider på nett', 'Nettstedet der åpningstidene står.', 'editorial', 'https://www.politiet.no'))
    .optional(),
  pass: some(
    z
      .strictObject({
        sted: line.meta(about('Sted', 'Hvor pass utstedes.', 'substantive', 'Svolvær politistasjon')),
        telefon: telefon.meta(telefonMeta).optional(),
      })
      .meta({ identity: ['sted'] }),
  )
    .meta(about('Pass', 'Hvor innbyggerne får pass.', 'substantive'))
    .optional(),
  beredskap: orUtelatt(
    line,
    about(
      'Beredskap',
      'Hvilken beredskap innbyggerne kan vente seg. En hel setning.',
      'resign',
      'Ordningene for vakt og beredskap videreføres.',
    ),
  ).optional(),
  responstid: orUtelatt(
    z.strictObject({
      minutter: whole(1, 600)
        .meta(about('Minutter', 'Responskravet i minutter, når det er tallfestet.', 'resign'))
        .optional(),
      krav: line.meta(about('Krav', 'Kravet i ord. En hel setning.', 'resign')).optional(),
      gjelder: some(line, about('Gjelder', 'Hendelsene kravet gjelder.', 'resign', ['liv og helse'])).optional(),
    }),
  )
    .meta(about('Responstid', 'Hvor raskt politiet skal være på stedet ved akutte hendelser.', 'resign'))
    .optional(),
  forebyggere: z
    .strictObject({
      antall: whole(1, 500)
        .meta(about('Antall', 'Hvor mange forebyggere.', 'resign'))
        .optional(),
      ansvar: some(
        line,
        about('Ansvar', 'Hvem eller hva de har særskilt ansvar for.', 'resign', ['skolene', 'ungdomsmiljøene']),
      ).optional(),
      område: line.meta(about('Område', 'Kommunen eller stedet ansvaret gjelder.', 'resign')).optional(),
      samarbeider_med: some(
        line,
        about('Samarbeider med', 'Hvem forebyggerne arbeider sammen med.', 'substantive'),
      ).optional(),
    })
    .meta(about('Forebyggere', 'Politiets egne forebyggere.', 'resign'))
    .optional(),
  frivillige: orUtelatt(
    z.strictObject({
      organisasjoner: some(
        line,
        about('Organisasjoner', 'Frivillige beredskapsorganisasjoner politiet holder kontakt med.', 'substantive'),
      ).optional(),
      kontakt: line.meta(about('Kontakt', 'Hvordan kontakten holdes. En hel setning.', 'resign')),
    }),
  )
    .meta(about('Frivillige', 'Kontakten med lokale frivillige beredskapsorganisasjoner.', 'resign'))
    .optional(),
  namsmann: line
    .meta(about('Namsmann', 'Hvordan namsmannsoppgavene er ordnet. En hel setning.', 'substantive'))
    .optional(),
  kontakter: some(kontakt.meta({ identity: ['rolle', 'navn'] }))
    .meta(about('Kontakter', 'Hvem innbyggere og kommune kan ringe eller skrive til.', 'editorial'))
    .optional(),
  kanaler: some(line, about('Kanaler', 'Hvor politiet er å finne på nett.', 'editorial', ['politiet.no'])).optional(),
  gjelder_fra: dato
    .meta(
      about('Gjelder fra', 'Når tjenestetilbudet trer i kraft, når det er et annet tidspunkt enn avtalens.', 'resign'),
    )
    .optional(),
}).meta({
  title: 'Tjenestetilbud',
  description: 'Hva politiet tilbyr innbyggerne, hvor og når.',
  change: 'substantive',
});
