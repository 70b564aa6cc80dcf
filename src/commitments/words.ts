/** A word with its place in the text it comes from. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower case, without accents on é, for tables. */
  key: string;
  start: number;
  end: number;
}

/**
 * The words of `text` between two offsets, in linear time. A word may hold a hyphen, full stop, slash or colon inside: «SLT-koordinator», «bl.a»,
 * «09.00», «1-2». Scanned by hand: all text of all agreements goes through here.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  const limit = Math.min(to, text.length);
  let at = from;
  while (at < limit) {
    const width = widthAt(text, at, limit, isLetter);
    if (width === 0) {
      at++;
      continue;
    }
    const start = at;
    // A word that is written in such letters only, as most are, is its own key.
    let isPlain = isSmall(text.charCodeAt(at));
    at += width;
    for (;;) {
      if (at < limit && isSmall(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const next = widthAt(text, at, limit, isLetterOrMark);
      if (next > 0) at += next;
      else if (at + 1 < limit && JOINTS.includes(text[at]!) && widthAt(text, at + 1, limit, isLetter) > 0) at++;
      else break;
      isPlain = false;
    }
    const word = text.slice(start, at);
    found.push({ text: word, key: isPlain ? word : wordKey(word), start, end: at });
  }
  return found;
}

/** a to z, æ, ø and å. */
function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0xe6 || code === 0xf8 || code === 0xe5;
}

const JOINTS = '-–.:/_';
/** Made when first asked, which few texts do: V8 looks up the letters of all languages for them. */
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isLetterOrMark = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);

/** How many UTF-16 units the letter at a place has; 0 where there is none. Norwegian letters and digits are decided without a regular expression. */
function widthAt(text: string, at: number, limit: number, isPart: (character: string) => boolean): number {
  if (at >= limit) return 0;
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
    return isLetter ? 1 : 0;
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  // Dashes and quotation marks are the most common of what is left.
  if (code >= 0x2010 && code <= 0x201f) return 0;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return at + character.length <= limit && isPart(character) ? character.length : 0;
}

/** The form of a word that the tables are written in: «Én» and «en» are one word, «SLT» and «slt» too. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  return /[éèòô]/.test(lower) ? lower.replace(/[éè]/g, 'e').replace(/[òô]/g, 'o') : lower;
}
