import type { Text } from './prose/texts.ts';

/** «For Porsgrunn kommune          For politiet», and nothing that goes on. */
const FOR =
  /^\s*(?:For|På vegne av|På vegner av) (?:[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ -]{1,60}?(?:kommune|herad)|politiet|[A-Za-zÀ-ÖØ-öø-ɏ -]{1,40}politidistrikt)?(?:\s{2,}|\t|$)/;
const LONGEST = 200;

/** Whether the line around an offset is the head of signatures. */
export function isSignatureLine({ words }: Pick<Text, 'words'>, at: number): boolean {
  const start = Math.max(0, at - LONGEST);
  const feed = words.slice(start, at).lastIndexOf('\n');
  if (feed === -1 && start > 0) return false;
  const line = words.slice(start + feed + 1, at + LONGEST + 1).split('\n', 1)[0]!;
  return line.length <= LONGEST && FOR.test(line);
}
