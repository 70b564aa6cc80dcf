import { inNorwegian, termOf } from '../agreement-dates.ts';
import { placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const ELECTION_TERM = ['valgperioden', 'valgperiode', 'valperioden', 'valperiode', 'kommunestyreperioden'];
/** «Avtalen gjelder … ut valgperioden». */
const LASTS = / avtal.* (?:gjelder|gjeld|varer|varar|løper) | (?:gjelder|gjeld|varer|varar|løper) .*avtal/;
const TO_ITS_END =
  / (?:ut|til utløpet av|til slutten av|til (?:og med )?utgangen av) (?:\S+ )?(?:valg|val|kommunestyre)perioden? /;

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
    if (to === null)
      for (const sentence of sentencesWith(context.prose, ELECTION_TERM, ({ text }) => text.kind === 'prose')) {
        const match = TO_ITS_END.exec(sentence.keys);
        if (!match || /\d{4}/.test(sentence.keys) || !LASTS.test(sentence.keys)) continue;
        const { start, end, text } = wordsMatched(sentence, match);
        report({
          at: placeIn(sentence.text, start, end),
          message: {
            nb: `«${text}» sier ikke hvilken dag avtalen slutter å gjelde.`,
            en: `“${text}” does not say on which day the agreement ends.`,
          },
          help: {
            nb: 'Skriv datoen. Kommunestyret velges for fire år, og det nye trer til i oktober.',
            en: 'Write the date. The council of a kommune is elected for four years, and the new one takes over in October.',
          },
        });
      }
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
