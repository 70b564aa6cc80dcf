import { ARTICLES, numberIn } from '../../commitments/numbers.ts';
import { wordKey } from '../../commitments/words.ts';
import { currentRole } from '../roles.ts';
import { tokensOf } from './tokens.ts';
import { isTypo } from './typo.ts';
import { wordDiff } from './word-diff.ts';

/**
 * Whether two sentences agree on the same: they differ only in punctuation, capitals, slips of the keyboard, how a number or compound is
 * written, renamed roles and how somebody can be reached.
 */
export function isEditorial(old: string, now: string): boolean {
  const [before, after] = [tokensOf(withWholeNumbers(old)), tokensOf(withWholeNumbers(now))];
  let previous: readonly string[] = [];
  for (const part of wordDiff(before, after)) {
    if (part.kind === 'same') previous = part.words.slice(-4);
    else if (!saysTheSame(part.old, part.new, previous)) return false;
  }
  return true;
}

/** «75 58 90 00» and «980 12 345» as one word. */
function withWholeNumbers(text: string): string {
  return text.replace(/\b\d{2} \d{2} \d{2} \d{2}\b|\b\d{3} \d{2} \d{3}\b/g, (number) => number.replaceAll(' ', ''));
}

function saysTheSame(old: readonly string[], now: readonly string[], before: readonly string[]): boolean {
  if (joined(old) === joined(now)) return true;
  if (isContact(old, before) && isContact(now, before)) return true;
  if (old.length !== now.length) return canonical(old) === canonical(now);
  return old.every((word, i) => sameWord(word, now[i]!) || isTypo(word, now[i]!));
}

/** «SLT koordinator» and «SLT-koordinator», «Partene» and «partene». */
const joined = (words: readonly string[]) => words.join('').toLowerCase().replace(/[-–]/g, '');
const canonical = (words: readonly string[]) => words.map(canonicalWord).join(' ');

function sameWord(a: string, b: string): boolean {
  return canonicalWord(a) === canonicalWord(b);
}

const SYNONYMS: Readonly<Record<string, string>> = {
  samt: 'og',
  // Two words of one sense in nynorsk.
  vert: 'blir',
  verte: 'bli',
  vart: 'blei',
  pr: 'per',
  mill: 'million',
  'bl.a': 'blant annet',
  'f.eks': 'for eksempel',
  ca: 'cirka',
};

/** One spelling for what is written in several ways: renamed roles, «to» and «2», «pr.» and «per», «uka» and «uken». */
function canonicalWord(word: string): string {
  const role = currentRole(word);
  if (role) return role;
  const key = wordKey(word).replaceAll('–', '-');
  const number = ARTICLES.has(key) ? null : numberIn(key);
  if (number) return number.join('-');
  if (Object.hasOwn(SYNONYMS, key)) return SYNONYMS[key]!;
  return /^(?:uka|veka|gruppa|boka|planleggi?nga|evalueringa|ordninga)$/.test(key) ? key.replace(/a$/, 'en') : key;
}

const ADDRESS = /^(?:https?:\/\/|www\.)|@|^[\w-]+(?:\.[\w-]+)*\.(?:no|com|org|net)(?:\/|$)/i;
const PHONE_WORDS = /^(?:telefon|telefonnummer|tlf|mobil|mob|ring|nummer|vakttelefon)/i;

/** A web or e-mail address, or a telephone number: eight or five digits, or any number after «telefon». */
function isContact(words: readonly string[], before: readonly string[]): boolean {
  if (words.length === 0) return false;
  if (words.every((word) => ADDRESS.test(word))) return true;
  if (!words.every((word) => /^\+?\d+$/.test(word))) return false;
  const digits = words.join('').replace('+', '').length;
  return (
    digits === 8 || digits === 10 || (digits >= 3 && digits <= 12 && before.some((word) => PHONE_WORDS.test(word)))
  );
}
