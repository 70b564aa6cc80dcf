import { reportContradictions } from '../contradictions/said.ts';
import { secretary } from '../contradictions/secretary.ts';
import type { Rule } from '../rule.ts';

export const contradictingSecretary: Rule = {
  id: 'contradicting-secretary',
  kind: 'strength',
  title: { nb: 'To ulike sekretærer for politirådet', en: 'Two different secretaries of the council' },
  description: {
    nb: 'Er sekretæren én i feltet og en annen i teksten, blir verken innkalling eller referat skrevet.',
    en: 'If the secretary is one in the data and another in the text, neither notices nor minutes get written.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    reportContradictions(secretary(context), report);
  },
};
