import type { List, Paragraph, Root } from 'mdast';

/** A character that Markdown lets a backslash take the meaning from. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** What may mean anything inside a line, or is no ordinary text. */
const MARKUP = /[*_`[\]<>&#|~\\]|[^\P{Cc}\n]/u;
/** What may mean anything at the beginning of a line, or at its end; an item of a list is recognised before. */
const LINE_MARKUP = /^ *(?:[-+=:]|\d{1,9}[.)])|^ {4}| {2}$/;

const ITEM = /^- (?=\S)/;

/**
 * The tree of a text that is nothing but paragraphs and flat lists, as most texts are; null for any other. It is the tree that the parser makes,
 * without positions, in a fraction of the time.
 */
export function plainBlocks(text: string): Root | null {
  if (MARKUP.test(text.replace(ESCAPE, ''))) return null;
  const root: Root = { type: 'root', children: [] };
  for (const part of text.split(/\n(?: *\n)+/)) {
    const lines = part.split('\n').filter((line) => /[^ ]/.test(line));
    if (lines.length === 0) continue;
    const block = ITEM.test(lines[0]!) ? listOf(lines) : isPlain(lines) ? paragraphOf(lines) : null;
    if (!block) return null;
    // Two lists in a row would be one, with its items apart, and what is indented after a list is part of its last item.
    if (root.children.at(-1)?.type === 'list' && (block.type === 'list' || lines[0]!.startsWith(' '))) return null;
    root.children.push(block);
  }
  return root;
}

function listOf(lines: readonly string[]): List | null {
  const items = lines.map((line) => (ITEM.test(line) ? line.slice(2) : null));
  if (!items.every((item) => item !== null && isPlain([item]))) return null;
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraphOf([item!])],
    })),
  };
}

/** What looks like an escape may hide what a line begins with, so both are looked at: with the escapes and without. */
const isPlain = (lines: readonly string[]): boolean =>
  lines.every((line) => !LINE_MARKUP.test(line) && !LINE_MARKUP.test(line.replace(ESCAPE, '')));

function paragraphOf(lines: readonly string[]): Paragraph {
  const value = lines.map((line) => line.replace(/^ +| +$/g, '').replace(ESCAPE, '$1')).join('\n');
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
