import type { Root } from 'mdast';

/** A character that Markdown lets a backslash take the meaning from. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** What may mean anything inside a line, or is no ordinary text. */
const MARKUP = /[*_`[\]<>&#|~\\]|[^\P{Cc}\n]/u;
/** What may mean anything at the beginning of a line, or at its end. */
const LINE_MARKUP = /^ *(?:[-+=:]|\d{1,9}[.)])|^ {4}| {2}$/m;

/**
 * The tree of a text that is nothing but paragraphs, as most texts are; null for any other. It is the tree that the parser makes, without
 * positions, in a fraction of the time.
 */
export function plainParagraphs(text: string): Root | null {
  const unescaped = text.replace(ESCAPE, '');
  if (MARKUP.test(unescaped) || LINE_MARKUP.test(unescaped) || LINE_MARKUP.test(text)) return null;
  const paragraphs = text.split(/\n *(?:\n *)+/).map((paragraph) => {
    const lines = paragraph.split('\n').map((line) => line.replace(/^ +| +$/g, ''));
    return lines
      .join('\n')
      .replace(/^\n+|\n+$/g, '')
      .replace(ESCAPE, '$1');
  });
  return {
    type: 'root',
    children: paragraphs.filter(Boolean).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}
