import { inNorwegian, lastDay, termOf } from '../agreement-dates.ts';
import { isRenewed } from '../is-renewed.ts';
import type { Rule } from '../rule.ts';

export const expired: Rule = {
  id: 'expired',
  kind: 'time',
  title: { nb: 'Avtalen har gått ut', en: 'The agreement has expired' },
  description: {
    nb: 'En avtale som har gått ut, binder ingen.',
    en: 'An expired agreement binds nobody.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needsToday: true,
  check(context, report) {
    const { to } = termOf(context);
    if (to === null || context.today === null || isRenewed(context.agreement) || lastDay(to) >= context.today) return;
    report({
      at: { path: ['varighet', 'til'] },
      message: { nb: `Avtalen gikk ut ${inNorwegian(lastDay(to))}.`, en: `The agreement expired on ${lastDay(to)}.` },
      help: {
        nb: 'Lag en ny avtale, eller rett datoen hvis den er feil.',
        en: 'Make a new agreement, or correct the date if it is wrong.',
      },
    });
  },
};
