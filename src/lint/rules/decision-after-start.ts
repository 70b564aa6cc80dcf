import { inNorwegian, lastDay, termOf } from '../agreement-dates.ts';
import { decidedOn } from '../decided-on.ts';
import type { Rule } from '../rule.ts';

export const decisionAfterStart: Rule = {
  id: 'decision-after-start',
  kind: 'time',
  title: { nb: 'Vedtatt etter at avtalen begynte å gjelde', en: 'Adopted after the agreement began to apply' },
  description: {
    nb: 'En avtale gjelder ikke før den er vedtatt. Er vedtaket senere enn startdatoen, er en av datoene feil eller må forklares.',
    en: 'An agreement does not apply before it is adopted. Where the decision is later than the start, one of the dates is wrong or needs explaining.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  check(context, report) {
    const date = decidedOn(context);
    const { from } = termOf(context);
    if (date === null || from === null || date <= lastDay(from)) return;
    if (context.forSigning && context.today !== null && date > context.today) return;
    report({
      at: { path: ['vedtak', 'dato'] },
      message: {
        nb: `Avtalen er vedtatt ${inNorwegian(date)}, men gjelder fra ${inNorwegian(from)}.`,
        en: `The agreement is adopted on ${date}, but applies from ${from}.`,
      },
      help: {
        nb: 'Rett datoen for vedtaket eller starten, eller skriv i teksten at avtalen gjelder med tilbakevirkende kraft.',
        en: 'Correct the date of the decision or the start, or say in the text that the agreement applies retroactively.',
      },
      related: [
        {
          at: { path: ['varighet', 'fra'] },
          message: { nb: 'Her begynner den å gjelde.', en: 'Here it begins to apply.' },
        },
      ],
    });
  },
};
