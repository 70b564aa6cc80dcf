import { type Quantity, quantitiesIn } from '../commitments/quantities.ts';
import { wordsOf } from '../commitments/words.ts';
import { type Shift, shift } from './effects.ts';

const LESS = { nb: 'færre eller mindre enn før', en: 'fewer or less than before' };
const MORE = { nb: 'flere eller mer enn før', en: 'more than before' };
const SLOWER = { nb: 'lengre responstid enn før', en: 'a longer response time than before' };
const FASTER = { nb: 'kortere responstid enn før', en: 'a shorter response time than before' };
const SHORT_NOTICE = { nb: 'kortere oppsigelsestid enn før', en: 'a shorter notice than before' };
const LONG_NOTICE = { nb: 'lengre oppsigelsestid enn før', en: 'a longer notice than before' };

/** What a frequency counts too, and is compared there. */
const REPEATED = new Set(['møte', 'gang', 'dag', 'tiltak']);

/** More days until something is done, or before it, are not more of what is promised. */
const ABOUT_TIME = /frist|(?<!\p{L})(?:innen|innan|senest|seinast|etter|før)(?!\p{L})/iu;
/** What a deadline counts too: «innen 14 dager». */
const TIMED = new Set(['dag', 'time']);

/** What is compared elsewhere, so that its numbers are not counted again. */
export interface Compared {
  frequency: boolean;
  deadline: boolean;
}

/** Fewer of what is promised weakens; so does a longer response time, and a shorter notice. */
export function compareQuantities(old: string, now: string, compared: Compared): Shift[] {
  const isTimed = compared.deadline || ABOUT_TIME.test(old) || ABOUT_TIME.test(now);
  const isElsewhere = ({ kind, what }: Quantity) =>
    kind === 'count' && ((compared.frequency && REPEATED.has(what)) || (isTimed && TIMED.has(what)));
  const read = (text: string) => quantitiesIn(text, wordsOf(text)).filter((it) => !isElsewhere(it));
  const rest = read(now);
  return read(old).flatMap((before) => {
    const at = rest.findIndex((it) => it.kind === before.kind && it.what === before.what);
    return at === -1 ? [] : compare(before, rest.splice(at, 1)[0]!);
  });
}

function compare(old: Quantity, now: Quantity): Shift[] {
  const direction = now.low - old.low || now.high - old.high;
  switch (old.kind) {
    case 'response':
      return shift(-direction, SLOWER, FASTER);
    case 'notice':
      return shift(direction, SHORT_NOTICE, LONG_NOTICE);
    case 'count':
      return shift(direction, LESS, MORE);
  }
}
