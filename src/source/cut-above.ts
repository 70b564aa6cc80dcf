import type { Composed } from './compose.ts';

/** The comment at the end of the line above, if the line at a place is indented more: then it goes on with a text that the `#` has cut off. */
export function cutAbove(at: number, { comments }: Composed, text: string): { start: number; end: number } | null {
  const here = text.lastIndexOf('\n', at - 1) + 1;
  const above = text.lastIndexOf('\n', here - 2) + 1;
  const comment = comments.find(({ offset }) => offset >= above && offset < here);
  if (here === 0 || !comment) return null;
  const before = text.slice(above, comment.offset);
  const indent = before.length - before.trimStart().length;
  if (before.trim() === '' || /[:|>]\s*$/.test(before) || at - here <= indent) return null;
  return { start: comment.offset, end: comment.offset + comment.text.trimEnd().length };
}
