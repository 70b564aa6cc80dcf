import * as z from 'zod/mini';
import { about, field, optional } from '../meta.ts';
import { hyppighet } from './hyppighet.ts';
import { line, some, whole } from './text.ts';
import { dato, tidsrom } from './tid.ts';

/** A plan that the parties work by: action plan, strategy plan, årshjul. */
const shape = {
  navn: optional(line, about('Navn', 'Hva planen heter, når det ikke følger av plasseringen.', 'substantive')),
  gjelder_for: z.optional(
    some(line, about('Gjelder for', 'Kommuner eller organer planen gjelder for.', 'substantive')),
  ),
  varer: optional(tidsrom, about('Varer', 'Hvor lang tid planen dekker.', 'substantive', { antall: 4, enhet: 'år' })),
  gjelder_til: optional(
    dato,
    about('Gjelder til', 'Siste dag, måned eller år planen gjelder.', 'substantive', '2027-12-31'),
  ),
  lages: optional(hyppighet, about('Lages', 'Hvor ofte planen lages på nytt.', 'resign', { antall: 1, per: 'år' })),
  frist: optional(dato, about('Frist', 'Når planen skal være ferdig.', 'resign')),
  ansvarlige: z.optional(some(line, about('Ansvarlige', 'Roller som har ansvar for planen.', 'resign'))),
  forpliktende_for: z.optional(some(line, about('Forpliktende for', 'Hvem planen binder.', 'resign'))),
  innhold: z.optional(some(line, about('Innhold', 'Hva planen beskriver.', 'substantive'))),
  vedlegg: optional(whole(1, 100), about('Vedlegg', 'Nummeret på vedlegget der planen står.', 'substantive')),
};

export const plan = z.strictObject(shape);
export const navngittPlan = z.strictObject({
  ...shape,
  navn: field(line, about('Navn', 'Hva planen heter.', 'substantive')),
});

export type Plan = z.infer<typeof plan>;
