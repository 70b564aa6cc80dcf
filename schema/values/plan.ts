import * as z from 'zod';
import { about } from '../meta.ts';
import { hyppighet } from './hyppighet.ts';
import { line, some, whole } from './text.ts';
import { dato, tidsrom } from './tid.ts';

/** A plan that the parties work by: action plan, strategy plan, årshjul. */
const shape = {
  navn: line.meta(about('Navn', 'Hva planen heter, når det ikke følger av plasseringen.', 'substantive')).optional(),
  gjelder_for: some(line, about('Gjelder for', 'Kommuner eller organer planen gjelder for.', 'substantive')).optional(),
  varer: tidsrom
    .meta(about('Varer', 'Hvor lang tid planen dekker.', 'substantive', { antall: 4, enhet: 'år' }))
    .optional(),
  gjelder_til: dato
    .meta(about('Gjelder til', 'Siste dag, måned eller år planen gjelder.', 'substantive', '2027-12-31'))
    .optional(),
  lages: hyppighet
    .meta(about('Lages', 'Hvor ofte planen lages på nytt.', 'resign', { antall: 1, per: 'år' }))
    .optional(),
  frist: dato.meta(about('Frist', 'Når planen skal være ferdig.', 'resign')).optional(),
  ansvarlige: some(line, about('Ansvarlige', 'Roller som har ansvar for planen.', 'resign')).optional(),
  forpliktende_for: some(line, about('Forpliktende for', 'Hvem planen binder.', 'resign')).optional(),
  innhold: some(line, about('Innhold', 'Hva planen beskriver.', 'substantive')).optional(),
  vedlegg: whole(1, 100)
    .meta(about('Vedlegg', 'Nummeret på vedlegget der planen står.', 'substantive'))
    .optional(),
};

export const plan = z.strictObject(shape);
export const navngittPlan = z.strictObject({
  ...shape,
  navn: line.meta(about('Navn', 'Hva planen heter.', 'substantive')),
});

export type Plan = z.infer<typeof plan>;
