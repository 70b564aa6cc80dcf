import { about } from '../meta.ts';
import { hyppighet } from '../values/hyppighet.ts';
import { line, some } from '../values/text.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

export const evaluering = section({
  hyppighet: orUtelatt(
    hyppighet,
    about('Hyppighet', 'Hvor ofte det evalueres.', 'resign', { antall: 1, per: 'år' }),
  ).optional(),
  ansvarlig: orUtelatt(
    line,
    about('Ansvarlig', 'Organet eller rollen som evaluerer.', 'resign', 'politirådet'),
  ).optional(),
  gjelder: some(line, about('Gjelder', 'Hva som evalueres til faste tider.', 'substantive', ['avtalen'])).optional(),
  løpende: some(
    line,
    about('Løpende', 'Hva som evalueres fortløpende.', 'substantive', ['ordningen med politikontakt']),
  ).optional(),
  rapporteres_til: some(
    line,
    about('Rapporteres til', 'Hvem som får resultatet.', 'resign', ['kommunestyret']),
  ).optional(),
  metode: line.meta(about('Metode', 'Hvordan evalueringen gjøres. En hel setning.', 'substantive')).optional(),
}).meta({ title: 'Evaluering', description: 'Hvordan partene ser etter om avtalen virker.', change: 'substantive' });
