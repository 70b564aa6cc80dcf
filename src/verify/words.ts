import type { Run } from './contents.ts';

/** The words of runs of text, without what differs between programs that write the same: spaces, ligatures, soft hyphens. */
export function wordsOf(runs: readonly Run[]): string[] {
  let text = '';
  for (const { text: part, endsLine } of runs) text += part + (endsLine ? ' ' : '');
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .split(/\s+/)
    .filter(Boolean);
}

/** Whether two lists of words are the same text; where the spaces are does not count. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.join('') === b.join('');
}
