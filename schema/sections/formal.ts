import * as z from 'zod/mini';
import { about, described, optional } from '../meta.ts';
import { line, some } from '../values/text.ts';
import { section } from './section.ts';

export const formål = described(
  section({
    omfatter: z.optional(
      some(
        line,
        about('Omfatter', 'Emnene avtalen sier at den dekker. Lint etterprøver at de finnes.', 'substantive', [
          'beredskap',
          'åpningstider',
        ]),
      ),
    ),
    nivåer: optional(
      some(z.enum(['strategisk', 'operativt'])),
      about('Nivåer', 'Nivåene avtalen regulerer arbeidet på.', 'substantive', ['strategisk', 'operativt']),
    ),
    mål: z.optional(
      some(
        line,
        about('Mål', 'Hva samarbeidet skal føre til. Hvert punkt fullfører «Målet er …».', 'substantive', [
          'et trygt lokalsamfunn',
        ]),
      ),
    ),
  }),
  { title: 'Formål', description: 'Hvorfor partene inngår avtalen, og hva den gjelder.', change: 'substantive' },
);
