/** A word with its place in the text it comes from. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower case, without accents on é, for tables. */
  key: string;
  start: number;
  end: number;
}

// A word may hold a hyphen, full stop, slash or colon inside: «SLT-koordinator», «bl.a», «09.00», «1-2».
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-–.:/_][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of `text` between two offsets, in linear time. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const word = match[0];
    found.push({ text: word, key: wordKey(word), start: from + match.index, end: from + match.index + word.length });
  }
  return found;
}

/** The form of a word that the tables are written in: «Én» and «en» are one word, «SLT» and «slt» too. */
export function wordKey(word: string): string {
  return word.toLowerCase().replaceAll('é', 'e').replaceAll('è', 'e').replaceAll('ò', 'o').replaceAll('ô', 'o');
}
