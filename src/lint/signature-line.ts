import type { Text } from './prose/texts.ts';

/** «For Porsgrunn kommune          For politiet», and nothing that goes on. */
const FOR =
  /^\s*(?:For|På vegne av|På vegner av) (?:[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ -]{1,60}?(?:kommune|herad)|politiet|[A-Za-zÀ-ÖØ-öø-ɏ -]{1,40}politidistrikt)?(?:\s{2,}|\t|$)/;
const LONGEST = 200;

/** Whether the line around an offset is the head of signatures. */
export function isSignatureLine({ words }: Pick<Text, 'words'>, at: number): boolean {
  const from = words.lastIndexOf('\n', at) + 1;
  const feed = words.indexOf('\n', at);
  const line = words.slice(from, feed === -1 ? undefined : feed);
  return line.length <= LONGEST && FOR.test(line);
}
