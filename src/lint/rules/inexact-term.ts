import { inNorwegian, termOf } from '../agreement-dates.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const inexactTerm: Rule = {
  id: 'inexact-term',
  kind: 'time',
  title: { nb: 'Varighet uten hele datoer', en: 'Term without whole dates' },
  description: {
    nb: 'Et årstall sier ikke hvilken dag avtalen begynner eller slutter å gjelde.',
    en: 'A year does not say on which day the agreement begins or ends.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.innst306],
  check(context, report) {
    const { from, to } = termOf(context);
    for (const [key, date, end] of [
      ['fra', from, '-01-01'],
      ['til', to, '-12-31'],
    ] as const) {
      if (date === null || date.length === 10) continue;
      report({
        at: { path: ['varighet', key] },
        message: {
          nb: `«${date}» er ikke en hel dato.`,
          en: `“${date}” is not a whole date.`,
        },
        help: {
          nb: `Skriv dagen, for eksempel "${date.slice(0, 4)}${end}" hvis det er ${inNorwegian(`${date.slice(0, 4)}${end}`)}.`,
          en: `Write the day, for example "${date.slice(0, 4)}${end}".`,
        },
      });
    }
  },
};
