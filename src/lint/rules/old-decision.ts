import { daysBetween, inNorwegian, LONG_AGO, lastDay, termOf } from '../agreement-dates.ts';
import { decisionOf } from '../decision-of.ts';
import { isRenewed } from '../is-renewed.ts';
import type { Rule } from '../rule.ts';

export const oldDecision: Rule = {
  id: 'old-decision',
  kind: 'time',
  title: { nb: 'Vedtaket gjaldt en eldre avtale', en: 'The decision was for an older agreement' },
  description: {
    nb: 'Et vedtak om en avtale som er ute, eller et vedtak fra flere år tilbake, dekker ikke det som skal signeres nå.',
    en: 'A decision on an agreement that is over, or one made years ago, does not cover what is to be signed now.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needsToday: true,
  check(context, report) {
    const { agreement, today } = context;
    // What goes on by itself was adopted for that, and what is signed for its own time.
    if (today === null || agreement.status !== 'klar_til_signering' || isRenewed(agreement)) return;
    const decision = decisionOf(context);
    if (decision === null) return;
    const { to } = termOf(context);
    const isOver = to !== null && lastDay(to) < today && decision.date <= lastDay(to);
    if (!isOver && daysBetween(decision.date, today) < LONG_AGO) return;
    report({
      at: decision.at,
      message: isOver
        ? {
            nb: `Vedtaket er fra ${inNorwegian(decision.date)} og gjaldt en periode som er over.`,
            en: `The decision is from ${decision.date} and was for a period that is over.`,
          }
        : {
            nb: `Avtalen skal signeres nå, men vedtaket er fra ${inNorwegian(decision.date)}.`,
            en: `The agreement is to be signed now, but the decision is from ${decision.date}.`,
          },
      help: {
        nb: 'En ny avtale må vedtas på nytt. Sett inn det nye vedtaket, eller status: signert hvis avtalen alt er undertegnet.',
        en: 'A new agreement must be adopted anew. Put in the new decision, or status: signert if it has been signed already.',
      },
    });
  },
};
