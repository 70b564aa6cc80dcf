import { daysBetween, firstDay, inNorwegian, lastDay, termOf } from '../agreement-dates.ts';
import type { LintContext } from '../context.ts';
import { dateEndingAt } from '../dates.ts';
import { isRenewed } from '../is-renewed.ts';
import { placeIn } from '../prose/prose.ts';
import type { Place, Rule } from '../rule.ts';
import { isStart } from '../wording/is-deadline.ts';

/** In days: a start that is longer past was hardly meant by those who sign now. */
const LONG_AGO = 3 * 365;

export const startLongPast: Rule = {
  id: 'start-long-past',
  kind: 'time',
  title: { nb: 'Avtalen begynte å gjelde for lenge siden', en: 'The agreement began to apply long ago' },
  description: {
    nb: 'En avtale som skal signeres nå, men begynte å gjelde for flere år siden, har trolig tatt med seg datoen fra en eldre avtale.',
    en: 'An agreement that is to be signed now but began to apply years ago has probably kept the date of an earlier one.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needsToday: true,
  check(context, report) {
    const { agreement, today } = context;
    const { from, to } = termOf(context);
    if (from === null || today === null || agreement.status !== 'klar_til_signering') return;
    if (daysBetween(lastDay(from), today) < LONG_AGO) return;
    // That it has ended is said by another rule, and the start with it; what goes on by itself has been signed before.
    if (isRenewed(agreement) || (to !== null && lastDay(to) < today)) return;
    report({
      at: saidInText(context, from) ?? { path: ['varighet', 'fra'] },
      message: {
        nb: `Avtalen skal signeres nå, men begynte å gjelde ${inNorwegian(from)}.`,
        en: `The agreement is to be signed now, but began to apply ${from}.`,
      },
      help: {
        nb: 'Sett datoen den nye avtalen skal gjelde fra, både i «varighet» og i teksten.',
        en: 'Set the date from which the new agreement is to apply, both in “varighet” and in the text.',
      },
    });
  },
};

/** Where the text says the same start, which is what the parties read. */
function saidInText({ prose }: LintContext, from: string): Place | null {
  const year = from.slice(0, 4);
  for (const key of prose.keys()) {
    if (!key.endsWith(year)) continue;
    for (const hit of prose.hits(key)) {
      const date = dateEndingAt(hit.text, hit.index);
      if (!date || !isStart(hit, date) || date.last < firstDay(from) || date.last > lastDay(from)) continue;
      return placeIn(hit.text, hit.text.wordList[date.from]!.start, hit.word.end);
    }
  }
  return null;
}
