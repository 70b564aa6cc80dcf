import { joinList } from './list.ts';
import type { Målform } from './malform.ts';
import { amount, numberWord, rangeOf } from './number.ts';
import { sayFact } from './say-fact.ts';
import { dateWords, daySpan } from './time.ts';
import { isUnit, unitWords } from './unit.ts';

/**
 * A fact as words, by the shape of its value: `{antall: 2, per: halvår}` gives "to ganger i halvåret", `{rolle: ordfører}` "ordføreren",
 * a list "a, b og c", 2027-01-01 "1. januar 2027". Plain text, never Markdown. Absent gives the empty text, and so does a value that has
 * no words of its own, such as a whole section. `key` is the last key of the fact's path; it names a plan that has no name of its own.
 */
export function say(value: unknown, målform: Målform, key?: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return key !== undefined && VERBATIM.has(key) ? value : sayText(value, målform);
  if (typeof value === 'number') return numberWord(value, målform);
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (Array.isArray(value)) return joinList(value.map((item) => say(item, målform)));
  if (typeof value !== 'object') return '';
  return sayFact(value as Readonly<Record<string, unknown>>, målform, key, (part) => say(part, målform));
}

/** Keys of numbers that are names: a case 2024-05 is not May 2024. */
const VERBATIM: ReadonlySet<string> = new Set(['sak', 'saksnummer', 'journalnummer', 'dokument', 'nummer', 'telefon']);

/** Words of the schema's own that are written otherwise in nynorsk. */
const NYNORSK: Readonly<Record<string, string>> = { 'hver part': 'kvar part' };

function sayText(text: string, målform: Målform): string {
  if (beginsWithDigit(text)) return rangeOf(text) ? amount(text, målform) : dateWords(text);
  const days = daySpan(text, målform);
  if (days !== null) return days;
  if (målform === 'bokmål') return text;
  if (isUnit(text)) return unitWords(text, målform).one;
  return Object.hasOwn(NYNORSK, text) ? (NYNORSK[text] ?? text) : text;
}

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
