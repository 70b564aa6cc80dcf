import * as z from 'zod/mini';
import { about, described, field, optional } from '../meta.ts';
import { veksling } from '../values/hyppighet.ts';
import { navngittPlan, plan } from '../values/plan.ts';
import { line, some } from '../values/text.ts';
import { section } from './section.ts';

const fordeling = described(
  z.strictObject({
    oppgaver: some(line, about('Oppgaver', 'Det som fordeles.', 'resign', ['innkalling', 'referat'])),
    ansvarlig: optional(line, about('Ansvarlig', 'Den som har oppgavene fast.', 'resign')),
    veksler: optional(veksling, about('Veksler', 'Når partene bytter på oppgavene.', 'resign')),
  }),
  { identity: ['oppgaver'] },
);

export const organisering = described(
  section({
    fordeling: z.optional(some(fordeling, about('Fordeling', 'Hvem som gjør hva rundt møtene.', 'resign'))),
    årshjul: optional(plan, about('Årshjul', 'Planen for året.', 'substantive')),
    handlingsplan: optional(plan, about('Handlingsplan', 'Planen for tiltakene.', 'substantive')),
    strategiplan: optional(plan, about('Strategiplan', 'Planen for flere år.', 'substantive')),
    andre_planer: optional(
      some(field(navngittPlan, { identity: ['navn'] })),
      about('Andre planer', 'Andre planer partene arbeider etter.', 'substantive'),
    ),
    grunnlag: z.optional(
      some(line, about('Grunnlag', 'Analyser, planer og vedtak samarbeidet bygger på.', 'substantive')),
    ),
    ressurser: optional(line, about('Ressurser', 'Hva partene setter av. En hel setning.', 'resign')),
  }),
  {
    title: 'Organisering',
    description: 'Hvordan samarbeidet drives: oppgaver, planer, grunnlag.',
    change: 'substantive',
  },
);
