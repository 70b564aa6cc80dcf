import { openingHours } from '../contradictions/hours.ts';
import { openDays } from '../contradictions/open-days.ts';
import { presenceDays } from '../contradictions/presence.ts';
import { reportContradictions } from '../contradictions/said.ts';
import type { Rule } from '../rule.ts';

export const contradictingHours: Rule = {
  id: 'contradicting-hours',
  kind: 'strength',
  title: { nb: 'Åpningstider som motsier hverandre', en: 'Contradicting opening hours' },
  description: {
    nb: 'Publikum møter opp etter det som står. Da må det stå det samme overalt.',
    en: 'People turn up by what is written. It must then be the same everywhere.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    reportContradictions(openingHours(context), report);
    reportContradictions(openDays(context), report);
    reportContradictions(presenceDays(context), report);
  },
};
