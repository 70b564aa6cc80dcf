import { chair } from '../contradictions/chair.ts';
import { groupChairs } from '../contradictions/group-chairs.ts';
import { reportContradictions } from '../contradictions/said.ts';
import type { Rule } from '../rule.ts';

export const contradictingChair: Rule = {
  id: 'contradicting-chair',
  kind: 'strength',
  title: { nb: 'To ulike ledere av politirådet', en: 'Two different chairs of the council' },
  description: {
    nb: 'Ledes rådet av ordføreren ett sted og av en annen et annet sted, vet ingen hvem som kaller inn.',
    en: 'If the mayor chairs in one place and somebody else in another, nobody knows who convenes.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    reportContradictions(chair(context), report);
    for (const matter of groupChairs(context)) reportContradictions(matter, report);
  },
};
