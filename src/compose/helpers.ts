import { alternation } from './language/frequency.ts';
import { genitive } from './language/genitive.ts';
import { joinList } from './language/list.ts';
import type { Målform } from './language/malform.ts';
import { amount, type Gender } from './language/number.ts';
import { definite, indefinite } from './language/roles.ts';
import { say } from './language/say.ts';
import { capital, sentence, withoutStop } from './language/sentence.ts';
import { byDate, onDate, throughDate } from './language/time.ts';
import type { Unit } from './language/unit.ts';

export type Helper = (...args: unknown[]) => unknown;

/**
 * The helpers that templates may call, in the agreement's målform. Each is pure, gives plain text, a list or a boolean (never Markdown),
 * and takes null for what is absent, giving the empty text, the empty list or false.
 * No helper is named as a key of the schema, for a fact and a helper of one name could not be told apart.
 */
export function helpersFor(målform: Målform): Record<string, Helper> {
  const words = (value: unknown): string => say(value, målform);
  const each = (value: unknown, inflect: (text: string) => string): unknown =>
    Array.isArray(value) ? value.map((item) => inflect(words(item))) : inflect(words(value));

  return {
    /** A role, or each of a list of roles, in definite form: "ordføreren". */
    bestemt: (value) => each(roleOf(value), (text) => definite(text, målform)),
    /** The same in indefinite form: "ordfører". */
    ubestemt: (value) => each(roleOf(value), (text) => indefinite(text, målform)),
    /** Words with a capital first letter. */
    stor: (value) => capital(words(value)),
    /** A whole sentence with capital letter and full stop, as the writer may have left them out. */
    setning: (value) => sentence(words(value)),
    /** Words without the full stop that the writer may have set. */
    uten_punktum: (value) => withoutStop(words(value)),
    /** "a, b og c" of everything that is given, lists laid out. */
    liste: (...args) => joinList(args.flat(2).map(words)),
    /** "a, b eller c". */
    eller: (...args) => joinList(args.flat(2).map(words), 'eller'),
    /** A number or range as words, with gender 'm', 'f' or 'n': "ett" møte. */
    tall: (value, gender) =>
      typeof value === 'number' || typeof value === 'string' ? amount(value, målform, genderOf(gender)) : '',
    /** Text exactly as it is written: the number of a case is not a date, even when it looks like one. */
    ordrett: (value) => (typeof value === 'string' || typeof value === 'number' ? { ordrett: String(value) } : ''),
    /** When: "1. januar 2027", but "i januar 2027" and "i 2027". */
    tidspunkt: (value) => (typeof value === 'string' ? onDate(value) : ''),
    /** By when: "innen 1. juni 2027", "innen utgangen av 2027". */
    innen: (value) => (typeof value === 'string' ? byDate(value, målform) : ''),
    /** Through when: "til og med 31. desember 2027", "ut 2027". */
    til_og_med: (value) => (typeof value === 'string' ? throughDate(value) : ''),
    /** How often parties change places: "annethvert år". */
    bytter: (value) => (isObject(value) ? alternation(Number(value.hvert), value.enhet as Unit, målform) : ''),
    /** "Skiens", "Os’". */
    genitiv: (value) => genitive(words(value)),
    /** The first word where the condition holds, else the second. */
    velg: (condition, yes, no) => (isPresent(condition) ? yes : (no ?? '')),
    /** Whether two values are the same. */
    er: (left, right) => left === right,
    /** Whether a list has several items. */
    har_flere: (value) => Array.isArray(value) && value.length > 1,
    /** How many items a list has. */
    telling: (value) => (Array.isArray(value) ? value.length : 0),
    /** Each item with one of its facts behind it: "Grenland politistasjon (Skien)", "Svolvær politistasjon (telefon 02800)". */
    i_parentes: (list, key, lead) =>
      Array.isArray(list) ? list.map((item) => withRemark(item, String(key), lead, words)) : [],
    /** A plan that has no name of its own, named. */
    navngitt: (plan, name) => (isObject(plan) ? { ...plan, navn: plan.navn ?? name } : null),
    /** Everything that is given in one list. */
    samle: (...args) => args.flat().filter(isPresent),
    /** Where a web address leads; `www.…` without a scheme leads to https. */
    nettadresse: (value) =>
      typeof value === 'string' ? (/^https?:\/\//i.test(value) ? value : `https://${value}`) : '',
    /** Whether a number says exactly one. */
    er_en: (value) => value === 1 || value === '1',
    /** Whether at least one is given. */
    noen: (...args) => args.some(isPresent),
    /** Whether every one is given. */
    alle: (...args) => args.every(isPresent),
    /** Whether at least one item of a list has that key. */
    noen_har: (list, ...keys) =>
      Array.isArray(list) && keys.some((key) => list.some((item) => isObject(item) && isPresent(item[String(key)]))),
  };
}

function withRemark(item: unknown, key: string, lead: unknown, words: (value: unknown) => string): string {
  const remark = isObject(item) && Object.hasOwn(item, key) ? words(item[key]) : '';
  return remark === '' ? words(item) : `${words(item)} (${typeof lead === 'string' ? `${lead} ` : ''}${remark})`;
}

function isPresent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== false && value !== '' && value !== 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function roleOf(value: unknown): unknown {
  return isObject(value) && typeof value.rolle === 'string' ? value.rolle : value;
}

function genderOf(value: unknown): Gender {
  return value === 'f' || value === 'n' ? value : 'm';
}
