import { daysBetween, inNorwegian, lastDay, termOf } from '../agreement-dates.ts';
import { isRenewed } from '../is-renewed.ts';
import type { Rule } from '../rule.ts';

const DAYS = 90;

export const expiresSoon: Rule = {
  id: 'expires-soon',
  kind: 'time',
  title: { nb: 'Avtalen går snart ut', en: 'The agreement expires soon' },
  description: {
    nb: 'En ny avtale skal forhandles og kanskje vedtas, og det tar tid.',
    en: 'A new agreement must be negotiated and perhaps adopted, which takes time.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needsToday: true,
  check(context, report) {
    const { to } = termOf(context);
    if (to === null || context.today === null || isRenewed(context.agreement)) return;
    const left = daysBetween(context.today, lastDay(to));
    if (left < 0 || left > DAYS) return;
    report({
      at: { path: ['varighet', 'til'] },
      message: {
        nb: `Avtalen går ut ${inNorwegian(lastDay(to))}, om ${left} dager.`,
        en: `The agreement expires on ${lastDay(to)}, in ${left} days.`,
      },
      help: {
        nb: 'Begynn på den nye avtalen, eller avtal fornyelse.',
        en: 'Start on the new agreement, or agree on a renewal.',
      },
    });
  },
};
