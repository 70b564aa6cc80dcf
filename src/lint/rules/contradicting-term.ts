import { reportContradictions } from '../contradictions/said.ts';
import { termMatters } from '../contradictions/term.ts';
import type { Rule } from '../rule.ts';

export const contradictingTerm: Rule = {
  id: 'contradicting-term',
  kind: 'time',
  title: { nb: 'Varighet som motsier seg selv', en: 'Contradicting terms' },
  description: {
    nb: 'Sier feltet ett og teksten noe annet, vet ingen når avtalen begynner og slutter å binde.',
    en: 'If the data says one thing and the text another, nobody knows when the agreement begins and ceases to bind.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    const [start, end, length] = termMatters(context);
    reportContradictions(start, report);
    reportContradictions(end, report);
    reportContradictions(length, report);
  },
};
