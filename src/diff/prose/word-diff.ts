import { diffArrays } from 'diff';

/** A run of words that two texts share, or what stands instead of what. */
export type WordChange =
  | { kind: 'same'; words: readonly string[] }
  | { kind: 'changed'; old: readonly string[]; new: readonly string[] };

/** Beyond this many words put in or taken out, two texts are treated as two different ones: the search takes the square of it. */
const MAX_EDITS = 400;

/** The differences between two rows of words. */
export function wordDiff(old: readonly string[], now: readonly string[]): WordChange[] {
  const parts = diffArrays([...old], [...now], { maxEditLength: MAX_EDITS });
  if (!parts) return [{ kind: 'changed', old, new: now }];
  const found: WordChange[] = [];
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      found.push({ kind: 'same', words: value });
      continue;
    }
    let last = found.at(-1);
    if (last?.kind !== 'changed') {
      last = { kind: 'changed', old: [], new: [] };
      found.push(last);
    }
    if (removed) last.old = [...last.old, ...value];
    else last.new = [...last.new, ...value];
  }
  return found;
}
