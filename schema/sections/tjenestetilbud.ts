import * as z from 'zod/mini';
import { about, described, field, optional } from '../meta.ts';
import { kontakt, nettsted, telefon, telefonMeta } from '../values/kontakt.ts';
import { line, some, whole } from '../values/text.ts';
import { dato, klokkeslett, UKEDAGER } from '../values/tid.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const weekday = UKEDAGER.join('|');

const åpningstid = described(
  z.strictObject({
    dager: described(z.string().check(z.regex(new RegExp(`^(${weekday})(\\s?[-–]\\s?(${weekday}))?$`))), {
      form: 'ukedager',
      ...about('Dager', 'En ukedag eller et spenn av ukedager.', 'substantive', 'mandag-fredag'),
    }),
    fra: field(klokkeslett, about('Fra', 'Når kontoret åpner.', 'substantive', '09.00')),
    til: field(klokkeslett, about('Til', 'Når kontoret stenger.', 'substantive', '14.30')),
  }),
  { identity: ['dager'] },
);

const tjenestested = described(
  z.strictObject({
    navn: field(line, about('Navn', 'Hva tjenestestedet heter.', 'substantive', 'Grenland politistasjon')),
    sted: optional(line, about('Sted', 'Tettstedet der det ligger.', 'substantive', 'Skien')),
    adresse: optional(line, about('Adresse', 'Besøksadresse.', 'editorial')),
    telefon: optional(telefon, telefonMeta),
    åpningstider: z.optional(some(åpningstid, about('Åpningstider', 'Når publikum kan møte fram.', 'substantive'))),
    oppgaver: z.optional(
      some(line, about('Oppgaver', 'Hva publikum får utført der.', 'substantive', ['anmeldelser', 'sivil rettspleie'])),
    ),
    flytter: optional(
      z.strictObject({
        til: field(line, about('Til', 'Det nye stedet.', 'substantive')),
        fra: field(line, about('Fra', 'Når flyttingen skjer.', 'substantive', 'høsten 2027')),
      }),
      about('Flytter', 'Kontoret skal flytte.', 'substantive'),
    ),
  }),
  { identity: ['navn'] },
);

const fellesenhet = described(
  z.strictObject({
    navn: field(line, about('Navn', 'Hva enheten heter.', 'substantive')),
    oppgaver: some(line, about('Oppgaver', 'Hva enheten tar seg av.', 'substantive')),
  }),
  { identity: ['navn'] },
);

export const tjenestetilbud = described(
  section({
    dekker: z.optional(
      some(
        line,
        about('Dekker', 'Kommunene den lokale politienheten dekker.', 'substantive', [
          'Bamble',
          'Porsgrunn',
          'Skien',
          'Siljan',
        ]),
      ),
    ),
    tjenestesteder: z.optional(
      some(tjenestested, about('Tjenestesteder', 'Politistasjoner og lensmannskontorer.', 'substantive')),
    ),
    bemanning: z.optional(
      some(line, about('Bemanning', 'Hvem som arbeider der.', 'substantive', ['forebyggere', 'etterforskere'])),
    ),
    fellesenheter: z.optional(
      some(fellesenhet, about('Fellesenheter', 'Enheter som løser oppgaver for flere tjenestesteder.', 'substantive')),
    ),
    åpningstider_på_nett: optional(
      nettsted,
      about('Åpningstider på nett', 'Nettstedet der åpningstidene står.', 'editorial', 'https://www.politiet.no'),
    ),
    pass: optional(
      some(
        described(
          z.strictObject({
            sted: field(line, about('Sted', 'Hvor pass utstedes.', 'substantive', 'Svolvær politistasjon')),
            telefon: optional(telefon, telefonMeta),
          }),
          { identity: ['sted'] },
        ),
      ),
      about('Pass', 'Hvor innbyggerne får pass.', 'substantive'),
    ),
    beredskap: z.optional(
      orUtelatt(
        line,
        about(
          'Beredskap',
          'Hvilken beredskap innbyggerne kan vente seg. En hel setning.',
          'resign',
          'Ordningene for vakt og beredskap videreføres.',
        ),
      ),
    ),
    responstid: optional(
      orUtelatt(
        z.strictObject({
          minutter: optional(
            whole(1, 600),
            about('Minutter', 'Responskravet i minutter, når det er tallfestet.', 'resign'),
          ),
          krav: optional(line, about('Krav', 'Kravet i ord. En hel setning.', 'resign')),
          gjelder: z.optional(some(line, about('Gjelder', 'Hendelsene kravet gjelder.', 'resign', ['liv og helse']))),
        }),
      ),
      about('Responstid', 'Hvor raskt politiet skal være på stedet ved akutte hendelser.', 'resign'),
    ),
    forebyggere: optional(
      z.strictObject({
        antall: optional(whole(1, 500), about('Antall', 'Hvor mange forebyggere.', 'resign')),
        ansvar: z.optional(
          some(
            line,
            about('Ansvar', 'Hvem eller hva de har særskilt ansvar for.', 'resign', ['skolene', 'ungdomsmiljøene']),
          ),
        ),
        område: optional(line, about('Område', 'Kommunen eller stedet ansvaret gjelder.', 'resign')),
        samarbeider_med: z.optional(
          some(line, about('Samarbeider med', 'Hvem forebyggerne arbeider sammen med.', 'substantive')),
        ),
      }),
      about('Forebyggere', 'Politiets egne forebyggere.', 'resign'),
    ),
    frivillige: optional(
      orUtelatt(
        z.strictObject({
          organisasjoner: z.optional(
            some(
              line,
              about(
                'Organisasjoner',
                'Frivillige beredskapsorganisasjoner politiet holder kontakt med.',
                'substantive',
              ),
            ),
          ),
          kontakt: field(line, about('Kontakt', 'Hvordan kontakten holdes. En hel setning.', 'resign')),
        }),
      ),
      about('Frivillige', 'Kontakten med lokale frivillige beredskapsorganisasjoner.', 'resign'),
    ),
    namsmann: optional(line, about('Namsmann', 'Hvordan namsmannsoppgavene er ordnet. En hel setning.', 'substantive')),
    kontakter: optional(
      some(field(kontakt, { identity: ['rolle', 'navn'] })),
      about('Kontakter', 'Hvem innbyggere og kommune kan ringe eller skrive til.', 'editorial'),
    ),
    kanaler: z.optional(
      some(line, about('Kanaler', 'Hvor politiet er å finne på nett.', 'editorial', ['politiet.no'])),
    ),
    gjelder_fra: optional(
      dato,
      about('Gjelder fra', 'Når tjenestetilbudet trer i kraft, når det er et annet tidspunkt enn avtalens.', 'resign'),
    ),
  }),
  {
    title: 'Tjenestetilbud',
    description: 'Hva politiet tilbyr innbyggerne, hvor og når.',
    change: 'substantive',
  },
);
