import { inNorwegian } from '../agreement-dates.ts';
import { decidedOn } from '../decided-on.ts';
import type { Rule } from '../rule.ts';

export const decisionInFuture: Rule = {
  id: 'decision-in-future',
  kind: 'time',
  title: { nb: 'Vedtaket er ikke gjort ennå', en: 'The decision has not been made yet' },
  description: {
    nb: 'En avtale som er klar til signering, viser til et vedtak som er gjort. En dato fram i tid er planlagt eller feil.',
    en: 'An agreement that is ready to sign refers to a decision that has been made. A date to come is planned or wrong.',
  },
  severity: { draft: 'info', signing: 'error' },
  guardsSigning: true,
  needsToday: true,
  check(context, report) {
    const date = decidedOn(context);
    // What a draft says is the plan.
    if (!context.forSigning || context.today === null || date === null || date <= context.today) return;
    report({
      at: { path: ['vedtak', 'dato'] },
      message: {
        nb: `Vedtaket er datert ${inNorwegian(date)}, og den dagen har ikke vært.`,
        en: `The decision is dated ${date}, a day that has not been yet.`,
      },
      help: {
        nb: 'Rett datoen, eller vent med status klar_til_signering til vedtaket er gjort.',
        en: 'Correct the date, or wait with status klar_til_signering until the decision has been made.',
      },
    });
  },
};
