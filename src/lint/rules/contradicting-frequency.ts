import { daysOfEveryMonth } from '../contradictions/day-of-every-month.ts';
import { frequencies } from '../contradictions/frequency.ts';
import { groupFrequencies } from '../contradictions/group-frequencies.ts';
import { reportContradictions } from '../contradictions/said.ts';
import { placeIn } from '../prose/prose.ts';
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
    for (const { text, start, end, said } of daysOfEveryMonth(context.prose))
      report({
        at: placeIn(text, start, end),
        message: {
          nb: `«${said}»: én dag i måneden er tolv ganger i året.`,
          en: `“${said}”: one day of the month is twelve times a year.`,
        },
        help: {
          nb: 'Skriv i hvilke måneder, eller hvor mange ganger det er.',
          en: 'Say in which months, or how many times it is.',
        },
      });
  },
};
