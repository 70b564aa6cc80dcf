import { compoundSlip } from './compound-slip.ts';
import { KNOWN_WORDS, LOOKALIKES } from './known-words.ts';

/** Letters that are taken for each other when a scanned page is read. */
const ALIKE = new Set('ir ri il li it ti fi if lt tl ft tf ce ec un nu hb bh vy yv'.split(' '));
const VOWEL = /[aeiouyæøå]/;
const SHORTEST = 7;
/** The known words by a number for their length and their first, or their last, four letters: one slip leaves one of them whole. */
interface Ends {
  first: Map<number, string[]>;
  last: Map<number, string[]>;
}

let byEnds: Ends | undefined;
const remembered = new Map<string, string | null>();

/** The word that was meant, where a word is one slip from a known one and the slip is no ending or spelling that Norwegian has; else null. */
export function likelyWord(key: string): string | null {
  if (key.length < SHORTEST) return null;
  // «slt-kordinator»: the part after the hyphen may be a known word.
  const hyphen = key.lastIndexOf('-') + 1;
  if (hyphen > 0) {
    const meant = hyphen <= 6 ? likelyWord(key.slice(hyphen)) : null;
    return meant === null ? null : key.slice(0, hyphen) + meant;
  }
  let found = remembered.get(key);
  if (found === undefined) {
    found = isRight(key) ? null : (nearest(key) ?? joined(key) ?? compoundSlip(key));
    if (remembered.size < 20_000) remembered.set(key, found);
  }
  return found;
}

function isRight(key: string): boolean {
  return KNOWN_WORDS.has(key) || LOOKALIKES.has(key) || !/^[a-zæøå]+$/.test(key);
}

function nearest(key: string): string | null {
  byEnds ??= indexByEnds();
  for (const length of [key.length - 1, key.length, key.length + 1])
    for (const words of [
      byEnds.first.get(numberAt(key, 0, length)),
      byEnds.last.get(numberAt(key, key.length - 4, length)),
    ])
      for (const known of words ?? []) if (known.length === length && isSlip(key, known)) return known;
  return null;
}

function indexByEnds(): Ends {
  const ends: Ends = { first: new Map(), last: new Map() };
  for (const word of KNOWN_WORDS) {
    add(ends.first, numberAt(word, 0, word.length), word);
    add(ends.last, numberAt(word, word.length - 4, word.length), word);
  }
  return ends;
}

/** Four letters and a length; others may have the same number. */
function numberAt(word: string, at: number, length: number): number {
  let number = length;
  for (let index = at; index < at + 4; index++) number = ((number << 5) ^ word.charCodeAt(index)) & 0x3fffffff;
  return number;
}

function add(index: Map<number, string[]>, key: number, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}

/** One letter too many, too few, wrong or two that have changed places; not in the ending, where another letter is another form. */
function isSlip(written: string, known: string): boolean {
  let at = 0;
  while (at < written.length && written[at] === known[at]) at++;
  let [left, right] = [written.length, known.length];
  while (left > at && right > at && written[left - 1] === known[right - 1]) {
    left--;
    right--;
  }
  const [wrong, meant] = [written.slice(at, left), known.slice(at, right)];
  const isSwap = wrong.length === 2 && meant.length === 2 && wrong[0] === meant[1] && wrong[1] === meant[0];
  // «bekymringsmeldig»
  if (meant === 'n' && wrong === '' && known.endsWith('ing') && at === known.length - 2) return true;
  if (at < 1 || at > known.length - (isSwap ? 3 : 4) || (at < 3 && known.length < 8)) return false;
  if (isSwap) return true;
  if (wrong.length + meant.length === 1) return true;
  if (wrong.length !== 1 || meant.length !== 1) return false;
  return ALIKE.has(wrong + meant) || (at >= 3 && !VOWEL.test(wrong) && !VOWEL.test(meant));
}

/** «parteneer»: two words without the blank. */
function joined(key: string): string | null {
  const rest = key.slice(0, -2);
  return key.endsWith('er') && /(?:ene|ane|kten)$/.test(rest) && KNOWN_WORDS.has(rest) ? `${rest} er` : null;
}
