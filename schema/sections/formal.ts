import * as z from 'zod';
import { about } from '../meta.ts';
import { line, some } from '../values/text.ts';
import { section } from './section.ts';

export const formål = section({
  omfatter: some(
    line,
    about('Omfatter', 'Emnene avtalen sier at den dekker. Lint etterprøver at de finnes.', 'substantive', [
      'beredskap',
      'åpningstider',
    ]),
  ).optional(),
  nivåer: some(z.enum(['strategisk', 'operativt']))
    .meta(about('Nivåer', 'Nivåene avtalen regulerer arbeidet på.', 'substantive', ['strategisk', 'operativt']))
    .optional(),
  mål: some(
    line,
    about('Mål', 'Hva samarbeidet skal føre til. Hvert punkt fullfører «Målet er …».', 'substantive', [
      'et trygt lokalsamfunn',
    ]),
  ).optional(),
}).meta({ title: 'Formål', description: 'Hvorfor partene inngår avtalen, og hva den gjelder.', change: 'substantive' });
