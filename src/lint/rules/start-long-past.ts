import { A_YEAR, daysBetween, firstDay, inNorwegian, LONG_AGO, lastDay, termOf } from '../agreement-dates.ts';
import type { LintContext } from '../context.ts';
import { dateEndingAt } from '../dates.ts';
import { isRenewed } from '../is-renewed.ts';
import { placeIn } from '../prose/prose.ts';
import type { Place, Report, Rule } from '../rule.ts';
import { isStart } from '../wording/is-deadline.ts';

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
    if (today === null || agreement.status !== 'klar_til_signering') return;
    const over = to === null ? 0 : daysBetween(lastDay(to), today);
    if (isRenewed(agreement)) {
      // What goes on by itself has been signed before; signed anew it needs a term of its own.
      if (over > A_YEAR)
        reportRenewed((from === null ? null : saidInText(context, from)) ?? { path: ['varighet', 'til'] }, to!, report);
      return;
    }
    // That it has ended is said by another rule.
    if (over <= 0 && from !== null && daysBetween(lastDay(from), today) >= LONG_AGO)
      report({
        at: saidInText(context, from) ?? { path: ['varighet', 'fra'] },
        message: {
          nb: `Avtalen skal signeres nå, men begynte å gjelde ${inNorwegian(from)}.`,
          en: `The agreement is to be signed now, but began to apply ${from}.`,
        },
        help: {
          nb: 'Sett datoen den nye avtalen skal gjelde fra, både i «varighet» og i teksten, eller status: signert hvis avtalen alt er undertegnet.',
          en: 'Set the date from which the new agreement is to apply, both in “varighet” and in the text, or status: signert if it has been signed already.',
        },
      });
  },
};

function reportRenewed(at: Place, to: string, report: Report): void {
  report({
    at,
    message: {
      nb: `Avtalen skal signeres nå, men avtaletiden var ute ${inNorwegian(lastDay(to))}, og bare fornyelsen bærer den.`,
      en: `The agreement is to be signed now, but its term was over on ${lastDay(to)}, and only the renewal carries it.`,
    },
    help: {
      nb: 'Sett en ny avtaletid, både i «varighet» og i teksten, eller status: signert hvis avtalen alt er undertegnet.',
      en: 'Set a new term, both in “varighet” and in the text, or status: signert if it has been signed already.',
    },
  });
}

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
