import * as z from 'zod';
import { about } from '../meta.ts';
import { hyppighet } from '../values/hyppighet.ts';
import { epost, epostMeta, telefon, telefonMeta } from '../values/kontakt.ts';
import { line, some, whole } from '../values/text.ts';
import { section } from './section.ts';

const forum = z
  .strictObject({
    navn: line.meta(about('Navn', 'Hva forumet heter.', 'substantive', 'koordineringsgruppen')),
    deltakere: some(line, about('Deltakere', 'Hvem som møtes der.', 'resign')).optional(),
    møter: hyppighet.meta(about('Møter', 'Hvor ofte forumet møtes.', 'resign', { antall: 3, per: 'år' })).optional(),
    i_samråd_med: line.meta(about('I samråd med', 'Hvem møtene avtales med.', 'substantive')).optional(),
  })
  .meta({ identity: ['navn'] });

export const SLT = section({
  koordinator: z
    .strictObject({
      navn: line.meta(about('Navn', 'Hvem som er SLT-koordinator nå.', 'editorial')).optional(),
      ansatt_i: line.meta(about('Ansatt i', 'Kommunen koordinatoren er ansatt i.', 'resign')).optional(),
      stillingsprosent: whole(1, 100)
        .meta(about('Stillingsprosent', 'Hvor stor stillingen er.', 'resign'))
        .optional(),
      felles_med: some(line, about('Felles med', 'Kommuner som deler koordinatoren.', 'resign')).optional(),
      telefon: telefon.meta(telefonMeta).optional(),
      epost: epost.meta(epostMeta).optional(),
    })
    .meta(
      about('Koordinator', 'SLT-koordinatoren. Skriv {} når kommunen har en, men ingenting mer er kjent.', 'resign'),
    )
    .optional(),
  temaer: some(line, about('Temaer', 'Hva samordningen gjelder.', 'substantive', ['rus', 'kriminalitet'])).optional(),
  målgruppe: line.meta(about('Målgruppe', 'Hvem tiltakene er for.', 'substantive', 'barn og unge')).optional(),
  samarbeidspartnere: some(
    line,
    about('Samarbeidspartnere', 'Tjenester og virksomheter som er med.', 'substantive', ['barnevernet', 'NAV']),
  ).optional(),
  fora: some(forum, about('Fora', 'Grupper og møteplasser i SLT-arbeidet.', 'resign')).optional(),
  planer_legges_fram_for: some(
    line,
    about('Planer legges fram for', 'Hvem som får SLT-planene til behandling.', 'resign', ['politirådet']),
  ).optional(),
  orientering: line
    .meta(about('Orientering', 'Hvordan politirådet holdes orientert. En hel setning.', 'substantive'))
    .optional(),
}).meta({ title: 'SLT', description: 'Samordning av lokale kriminalitetsforebyggende tiltak.', change: 'substantive' });
