import { linesOf } from './lines.ts';
import type { ProseSentence } from './prose.ts';

const ITEM = /^(\s*)(?:[-*+•–]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s+(\S.*)$/;

/** The items of the list that follows right after a sentence, nested ones aside. Empty where none follows. */
export function listAfter({ text, end }: ProseSentence): string[] {
  const rest = linesOf(text.words.slice(end));
  const items: string[] = [];
  let indent = 0;
  // What is left of the sentence's own line must be nothing.
  for (const [index, { text: line }] of rest.entries()) {
    if (line.trim() === '') continue;
    const [, space = '', said = ''] = ITEM.exec(line) ?? [];
    if (said === '') {
      if (items.length === 0 || (rest[index - 1]?.text.trim() === '' && !/^\s/.test(line)) || index === 0) break;
      continue;
    }
    if (items.length === 0) indent = space.length;
    if (space.length === indent) items.push(said);
    else if (space.length < indent) break;
  }
  return items;
}
