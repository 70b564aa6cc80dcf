import { isRow } from './lead-of.ts';
import type { ProseSentence } from './prose.ts';

/** Longer tables than this have their titles too far away to be looked for. */
const ROWS = 40;

/** The keys of the titles over a row of a table, '' for the titles themselves and for what stands in no table. */
export function tableHeadOf(sentence: ProseSentence): string {
  if (!isRow(sentence)) return '';
  const { text, from } = sentence;
  const { words, wordList } = text;
  let start = words.lastIndexOf('\n', sentence.start) + 1;
  let head = start;
  for (let count = 0; count < ROWS && start > 0; count++) {
    const above = words.lastIndexOf('\n', start - 2) + 1;
    if (!words.slice(above, start).trimStart().startsWith('|')) break;
    start = above;
    if (/[^|:\s-]/.test(words.slice(above, above + 60))) head = above;
  }
  if (head > sentence.start || head === words.lastIndexOf('\n', sentence.start) + 1) return '';
  const end = words.indexOf('\n', head);
  let first = from;
  while (first > 0 && wordList[first - 1]!.start >= head) first--;
  let keys = ' ';
  for (let index = first; index < from && wordList[index]!.start < end; index++) keys += `${wordList[index]!.key} `;
  return keys;
}
