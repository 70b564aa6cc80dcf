import { TextBreaker } from './pdfmake/pdfmake.ts';

/** A word with the white space after it. */
export interface TextWord {
  text: string;
  /** The line must end after it. */
  lineEnd?: true;
}

const REMEMBERED = 20_000;
const LONGEST = 64;
const breaker = new TextBreaker();
const remembered = new Map<string, TextWord[]>();

/**
 * The words of a text: where the rules of Unicode let a line end. They let it end at a space between a letter and a letter, whatever stands
 * around, so they need only be asked about what stands between such spaces and is more than letters; a property test holds this to them.
 */
export function divide(text: string): TextWord[] {
  const words: TextWord[] = [];
  let start = 0;
  let isPlain = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetterOrDigit(code)) continue;
    const isEnd = code === SPACE && i > start && isBeforeEnd(text.charCodeAt(i - 1));
    if (isEnd && i + 1 < text.length && isLetterOrDigit(text.charCodeAt(i + 1))) {
      add(words, text.slice(start, i + 1), isPlain);
      start = i + 1;
      isPlain = true;
    } else if (code !== POINT && code !== COMMA) isPlain = false;
  }
  add(words, text.slice(start), isPlain);
  return words;
}

function add(words: TextWord[], part: string, isPlain: boolean): void {
  if (isPlain) words.push({ text: part });
  else for (const word of byUnicode(part)) words.push(word);
}

function byUnicode(part: string): TextWord[] {
  const known = remembered.get(part);
  if (known) return known;
  const words = breaker.getBreaks([part], null);
  if (part.length > LONGEST) return words;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(part, words);
  return words;
}

const SPACE = 0x20;
const COMMA = 0x2c;
const POINT = 0x2e;

function isBeforeEnd(code: number): boolean {
  return code === POINT || code === COMMA || isLetterOrDigit(code);
}

/** Latin letters as in Norwegian, Sami and their neighbours. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0xc0) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
  return code < 0x250 && code !== 0xd7 && code !== 0xf7;
}
