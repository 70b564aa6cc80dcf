import { compoundSlip } from './compound-slip.ts';
import { KNOWN_WORDS, LOOKALIKES } from './known-words.ts';
import { swappedShortWord } from './short-words.ts';

/** Letters that are taken for each other when a scanned page is read. */
const ALIKE = new Set('ir ri il li it ti fi if lt tl ft tf ce ec un nu hb bh vy yv'.split(' '));
const VOWEL = /[aeiouyæøå]/;
const SHORTEST = 7;
/** From here on two letters that have changed places are looked for. */
const SHORTEST_OF_ALL = 5;
/**
 * The known words by their length and their first, or their last, four letters: one slip leaves one of them whole. Lists of numbers in place of
 * maps, for a garbage collection is what they would cost at the start of every run.
 */
interface Ends {
  words: readonly string[];
  first: Chains;
  last: Chains;
}

/** The places of words, beginning at 1: the first for each slot, and after each the next in the same slot. */
interface Chains {
  heads: Uint16Array;
  nexts: Uint16Array;
}

const SLOTS = 4096;
let byEnds: Ends | undefined;
const remembered = new Map<string, string | null>();

/** The word that was meant, where a word is one slip from a known one and the slip is no ending or spelling that Norwegian has; else null. */
export function likelyWord(key: string): string | null {
  if (key.length < SHORTEST_OF_ALL) return null;
  let found = remembered.get(key);
  if (found === undefined) {
    found = meantBy(key);
    if (remembered.size < 20_000) remembered.set(key, found);
  }
  return found;
}

function meantBy(key: string): string | null {
  if (key.length < SHORTEST) return swappedShortWord(key);
  // «slt-kordinator»: the part after the hyphen may be a known word.
  const hyphen = key.lastIndexOf('-') + 1;
  if (hyphen > 0) {
    const rest = hyphen <= 6 ? key.slice(hyphen) : '';
    const meant = rest.length < SHORTEST ? null : likelyWord(rest);
    return meant === null ? null : key.slice(0, hyphen) + meant;
  }
  if (isRight(key)) return null;
  const meant = nearest(key) ?? joined(key) ?? compoundSlip(key);
  return meant === null || freeSpelling(meant) === freeSpelling(key) ? null : meant;
}

/** A word with one of the spellings that nynorsk leaves free: «førebyggande» as «førebyggjande», «forvaltings-» as «forvaltnings-». */
function freeSpelling(word: string): string {
  return word
    .replace(/(gg|kk|lg|ng|nk|rk|øk)j(?=[ea])/g, '$1')
    .replace(/(betyd|forsk|forvalt|lys|undervis)ning/g, '$1ing')
    .replace(/tjenest(?=(?:a|e|er|ene)$)/, 'tenest')
    .replace(/ungdomm(?=a|ens?$)/, 'ungdom')
    .replace('utvalgs', 'utvals')
    .replace('utanfor', 'utafor')
    .replace('ressurs', 'resurs')
    .replace('brott', 'brot');
}

function isRight(key: string): boolean {
  return KNOWN_WORDS.has(key) || LOOKALIKES.has(key) || !/^[a-zæøå]+$/.test(key);
}

function nearest(key: string): string | null {
  byEnds ??= indexByEnds();
  const { words, first, last } = byEnds;
  for (const length of [key.length - 1, key.length, key.length + 1]) {
    const found =
      inChain(key, length, words, first, slotOf(key, 0, length)) ??
      inChain(key, length, words, last, slotOf(key, key.length - 4, length));
    if (found !== null) return found;
  }
  return null;
}

function inChain(key: string, length: number, words: readonly string[], chains: Chains, slot: number): string | null {
  for (let place = chains.heads[slot]!; place > 0; place = chains.nexts[place]!) {
    const known = words[place - 1]!;
    if (known.length === length && isSlip(key, known)) return known;
  }
  return null;
}

function indexByEnds(): Ends {
  const words = [...KNOWN_WORDS];
  const chains = (): Chains => ({ heads: new Uint16Array(SLOTS), nexts: new Uint16Array(words.length + 1) });
  const ends: Ends = { words, first: chains(), last: chains() };
  words.forEach((word, index) => {
    add(ends.first, slotOf(word, 0, word.length), index + 1);
    add(ends.last, slotOf(word, word.length - 4, word.length), index + 1);
  });
  return ends;
}

/** Four letters and a length; others may have the same slot. */
function slotOf(word: string, at: number, length: number): number {
  let number = length;
  for (let index = at; index < at + 4; index++) number = (number * 31 + word.charCodeAt(index)) | 0;
  return (number ^ (number >>> 12)) & (SLOTS - 1);
}

function add({ heads, nexts }: Chains, slot: number, place: number): void {
  nexts[place] = heads[slot]!;
  heads[slot] = place;
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
