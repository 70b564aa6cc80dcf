import * as z from 'zod';
import { about } from '../meta.ts';
import { veksling } from '../values/hyppighet.ts';
import { navngittPlan, plan } from '../values/plan.ts';
import { line, some } from '../values/text.ts';
import { section } from './section.ts';

const fordeling = z
  .strictObject({
    oppgaver: some(line, about('Oppgaver', 'Det som fordeles.', 'resign', ['innkalling', 'referat'])),
    ansvarlig: line.meta(about('Ansvarlig', 'Den som har oppgavene fast.', 'resign')).optional(),
    veksler: veksling.meta(about('Veksler', 'Når partene bytter på oppgavene.', 'resign')).optional(),
  })
  .meta({ identity: ['oppgaver'] });

export const organisering = section({
  fordeling: some(fordeling, about('Fordeling', 'Hvem som gjør hva rundt møtene.', 'resign')).optional(),
  årshjul: plan.meta(about('Årshjul', 'Planen for året.', 'substantive')).optional(),
  handlingsplan: plan.meta(about('Handlingsplan', 'Planen for tiltakene.', 'substantive')).optional(),
  strategiplan: plan.meta(about('Strategiplan', 'Planen for flere år.', 'substantive')).optional(),
  andre_planer: some(navngittPlan.meta({ identity: ['navn'] }))
    .meta(about('Andre planer', 'Andre planer partene arbeider etter.', 'substantive'))
    .optional(),
  grunnlag: some(
    line,
    about('Grunnlag', 'Analyser, planer og vedtak samarbeidet bygger på.', 'substantive'),
  ).optional(),
  ressurser: line.meta(about('Ressurser', 'Hva partene setter av. En hel setning.', 'resign')).optional(),
}).meta({
  title: 'Organisering',
  description: 'Hvordan samarbeidet drives: oppgaver, planer, grunnlag.',
  change: 'substantive',
});
