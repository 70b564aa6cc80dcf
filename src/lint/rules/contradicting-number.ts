import { convening } from '../contradictions/convening.ts';
import { copies } from '../contradictions/copies.ts';
import { decision } from '../contradictions/decision.ts';
import { membership } from '../contradictions/membership.ts';
import { notice } from '../contradictions/notice.ts';
import { planLength } from '../contradictions/plan-length.ts';
import { positions } from '../contradictions/positions.ts';
import { responseMinutes } from '../contradictions/response-minutes.ts';
import { reportContradictions } from '../contradictions/said.ts';
import { targetGroup } from '../contradictions/target-group.ts';
import { taskShares } from '../contradictions/task-share.ts';
import type { Rule } from '../rule.ts';

export const contradictingNumber: Rule = {
  id: 'contradicting-number',
  kind: 'strength',
  title: { nb: 'Tall som motsier hverandre', en: 'Contradicting numbers' },
  description: {
    nb: 'Står det tre måneders oppsigelse ett sted og seks et annet, vet ingen hva som er avtalt.',
    en: 'Three months of notice in one place and six in another: nobody knows what is agreed.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    reportContradictions(responseMinutes(context), report);
    reportContradictions(targetGroup(context), report);
    for (const matter of [planLength, notice, copies]) reportContradictions(matter(context), report);
    for (const matter of positions(context)) reportContradictions(matter, report);
    for (const matter of taskShares(context)) reportContradictions(matter, report);
    for (const matter of membership(context)) reportContradictions(matter, report);
    for (const matter of convening(context)) reportContradictions(matter, report);
    for (const matter of decision(context)) reportContradictions(matter, report);
  },
};
