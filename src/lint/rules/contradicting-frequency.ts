import { frequencies } from '../contradictions/frequency.ts';
import { groupFrequencies } from '../contradictions/group-frequencies.ts';
import { reportContradictions } from '../contradictions/said.ts';
import type { Rule } from '../rule.ts';

export const contradictingFrequency: Rule = {
  id: 'contradicting-frequency',
  kind: 'strength',
  title: { nb: 'Hyppighet som motsier seg selv', en: 'Contradicting frequencies' },
  description: {
    nb: 'Står det to møter ett sted og fire et annet, vet ingen hva som er avtalt.',
    en: 'Two meetings in one place and four in another: nobody knows what is agreed.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    for (const matter of [...frequencies(context), ...groupFrequencies(context)]) reportContradictions(matter, report);
  },
};
