import * as z from 'zod/mini';
import { about, described, field, optional } from '../meta.ts';
import { hyppighet } from '../values/hyppighet.ts';
import { epost, epostMeta, telefon, telefonMeta } from '../values/kontakt.ts';
import { line, some, whole } from '../values/text.ts';
import { section } from './section.ts';

const forum = described(
  z.strictObject({
    navn: field(line, about('Navn', 'Hva forumet heter.', 'substantive', 'koordineringsgruppen')),
    deltakere: z.optional(some(line, about('Deltakere', 'Hvem som møtes der.', 'resign'))),
    møter: optional(hyppighet, about('Møter', 'Hvor ofte forumet møtes.', 'resign', { antall: 3, per: 'år' })),
    i_samråd_med: optional(line, about('I samråd med', 'Hvem møtene avtales med.', 'substantive')),
  }),
  { identity: ['navn'] },
);

export const SLT = described(
  section({
    koordinator: optional(
      z.strictObject({
        navn: optional(line, about('Navn', 'Hvem som er SLT-koordinator nå.', 'editorial')),
        ansatt_i: optional(line, about('Ansatt i', 'Kommunen koordinatoren er ansatt i.', 'resign')),
        stillingsprosent: optional(whole(1, 100), about('Stillingsprosent', 'Hvor stor stillingen er.', 'resign')),
        felles_med: z.optional(some(line, about('Felles med', 'Kommuner som deler koordinatoren.', 'resign'))),
        telefon: optional(telefon, telefonMeta),
        epost: optional(epost, epostMeta),
      }),
      about('Koordinator', 'SLT-koordinatoren. Skriv {} når kommunen har en, men ingenting mer er kjent.', 'resign'),
    ),
    temaer: z.optional(
      some(line, about('Temaer', 'Hva samordningen gjelder.', 'substantive', ['rus', 'kriminalitet'])),
    ),
    målgruppe: optional(line, about('Målgruppe', 'Hvem tiltakene er for.', 'substantive', 'barn og unge')),
    samarbeidspartnere: z.optional(
      some(
        line,
        about('Samarbeidspartnere', 'Tjenester og virksomheter som er med.', 'substantive', ['barnevernet', 'NAV']),
      ),
    ),
    fora: z.optional(some(forum, about('Fora', 'Grupper og møteplasser i SLT-arbeidet.', 'resign'))),
    planer_legges_fram_for: z.optional(
      some(
        line,
        about('Planer legges fram for', 'Hvem som får SLT-planene til behandling.', 'resign', ['politirådet']),
      ),
    ),
    orientering: optional(
      line,
      about('Orientering', 'Hvordan politirådet holdes orientert. En hel setning.', 'substantive'),
    ),
  }),
  { title: 'SLT', description: 'Samordning av lokale kriminalitetsforebyggende tiltak.', change: 'substantive' },
);
