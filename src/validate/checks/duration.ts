import type { Agreement } from '../../../schema/agreement.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Contradiction } from '../consistency.ts';

/** An agreement ends after it starts. With a year or month alone, its first day counts as start and its last as end. */
export function checkDuration({ varighet }: Agreement): Contradiction[] {
  if (varighet === undefined || isUtelatt(varighet)) return [];
  const { fra, til } = varighet;
  if (fra === undefined || til === undefined || lastDay(til) >= firstDay(fra)) return [];
  return [
    {
      rule: 'ends-before-start',
      path: ['varighet', 'til'],
      message: {
        nb: `Avtalen slutter ${til}, men begynner ikke før ${fra}.`,
        en: `The agreement ends on ${til} but does not start before ${fra}.`,
      },
      help: { nb: 'Rett «fra» eller «til».', en: 'Correct «fra» or «til».' },
      other: { path: ['varighet', 'fra'], message: { nb: 'Her begynner den.', en: 'Here it starts.' } },
    },
  ];
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Good enough to compare by: no month has a day after the 31st. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
