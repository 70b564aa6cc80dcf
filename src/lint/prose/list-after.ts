import type { ProseSentence } from './prose.ts';

const ITEM = /^(\s*)(?:[-*+•–]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s+(\S.*)$/;

/** The items of the list that follows right after a sentence, nested ones aside. Empty where none follows. */
export function listAfter({ text, end }: ProseSentence): string[] {
  const { words } = text;
  const items: string[] = [];
  let indent = 0;
  let previous = '';
  // Line by line: a list is short, and the text after it may be long.
  for (let at = end, isFirst = true; at <= words.length; isFirst = false) {
    const feed = words.indexOf('\n', at);
    const line = words.slice(at, feed === -1 ? undefined : feed);
    at += line.length + 1;
    const above = previous;
    previous = line;
    if (line.trim() === '') continue;
    const [, space = '', said = ''] = ITEM.exec(line) ?? [];
    if (said === '') {
      // What is left of the sentence's own line must be nothing.
      if (items.length === 0 || (above.trim() === '' && !/^\s/.test(line)) || isFirst) break;
      continue;
    }
    if (items.length === 0) indent = space.length;
    if (space.length === indent) items.push(said);
    else if (space.length < indent) break;
  }
  return items;
}
