import type { Målform } from './malform.ts';
import { numberWord } from './number.ts';
import { type Unit, unitWords } from './unit.ts';

/** Spelt alike in both målformer. */
const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

const DATE = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/;

/** "1. januar 2027" of 2027-01-01, "januar 2027" of 2027-01; a year and anything else stay as they are. */
export function dateWords(text: string): string {
  const match = DATE.exec(text);
  if (!match) return text;
  const [, year, month, day] = match;
  const named = `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? named : `${Number(day)}. ${named}`;
}

const YEAR = /^\d{4}$/;

/** When something happens, with the preposition that the date takes: "1. januar 2027", "i januar 2027", "i 2027", "høsten 2027". */
export function onDate(text: string): string {
  return isPeriod(text) ? `i ${dateWords(text)}` : dateWords(text);
}

/** A deadline: "innen 1. juni 2027", "innen utgangen av juni 2027"; in nynorsk "innan". */
export function byDate(text: string, målform: Målform): string {
  const within = målform === 'nynorsk' ? 'innan' : 'innen';
  return isPeriod(text) ? `${within} utgangen av ${dateWords(text)}` : `${within} ${dateWords(text)}`;
}

/** The last day of something: "til og med 31. desember 2027", "ut 2027". Alike in both målformer. */
export function throughDate(text: string): string {
  return isPeriod(text) ? `ut ${dateWords(text)}` : `til og med ${dateWords(text)}`;
}

/** A month or a year, not a day. */
function isPeriod(text: string): boolean {
  return YEAR.test(text) || (DATE.test(text) && DATE.exec(text)?.[3] === undefined);
}

/** "tre måneder", "ett år", "ei veke". */
export function duration(value: { antall: number; enhet: Unit }, målform: Målform): string {
  const { gender, one, many } = unitWords(value.enhet, målform);
  return `${numberWord(value.antall, målform, gender)} ${value.antall === 1 ? one : many}`;
}

const NYNORSK_DAYS: Readonly<Record<string, string>> = {
  mandag: 'måndag',
  tirsdag: 'tysdag',
  onsdag: 'onsdag',
  torsdag: 'torsdag',
  fredag: 'fredag',
  lørdag: 'laurdag',
  søndag: 'søndag',
};

/** A weekday in the målform, or null where the text is not one. */
export function weekday(text: string, målform: Målform): string | null {
  if (!Object.hasOwn(NYNORSK_DAYS, text)) return null;
  return målform === 'bokmål' ? text : (NYNORSK_DAYS[text] ?? null);
}

/** "mandag til fredag" of "mandag-fredag"; a single day as it is; null where the text is neither. */
export function daySpan(text: string, målform: Målform): string | null {
  if (!text.endsWith('dag')) return null;
  const days = text.split(/\s?[-–]\s?/).map((day) => weekday(day, målform));
  return days.length <= 2 && !days.includes(null) ? days.join(' til ') : null;
}
