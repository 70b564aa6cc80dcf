import type { Målform, PerMålform } from './malform.ts';
import type { Gender } from './number.ts';

/** The units of time that agreements count in. */
export type Unit = 'dag' | 'uke' | 'måned' | 'kvartal' | 'halvår' | 'år';

interface UnitWords {
  gender: Gender;
  one: string;
  many: string;
  /** Definite singular, as in "to ganger i uken". */
  definite: string;
}

const word = (gender: Gender, one: string, many: string, definite: string): UnitWords => ({
  gender,
  one,
  many,
  definite,
});

const UNITS: PerMålform<Readonly<Record<Unit, UnitWords>>> = {
  bokmål: {
    dag: word('m', 'dag', 'dager', 'dagen'),
    uke: word('f', 'uke', 'uker', 'uken'),
    måned: word('m', 'måned', 'måneder', 'måneden'),
    kvartal: word('n', 'kvartal', 'kvartaler', 'kvartalet'),
    halvår: word('n', 'halvår', 'halvår', 'halvåret'),
    år: word('n', 'år', 'år', 'året'),
  },
  nynorsk: {
    dag: word('m', 'dag', 'dagar', 'dagen'),
    uke: word('f', 'veke', 'veker', 'veka'),
    måned: word('m', 'månad', 'månader', 'månaden'),
    kvartal: word('n', 'kvartal', 'kvartal', 'kvartalet'),
    halvår: word('n', 'halvår', 'halvår', 'halvåret'),
    år: word('n', 'år', 'år', 'året'),
  },
};

/** The forms of a unit of time. */
export function unitWords(unit: Unit, målform: Målform): UnitWords {
  return UNITS[målform][unit];
}

/** Whether text from an agreement names a unit of time. */
export function isUnit(text: unknown): text is Unit {
  return typeof text === 'string' && Object.hasOwn(UNITS.bokmål, text);
}
