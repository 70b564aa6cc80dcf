import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { plainBlocks } from './plain-blocks.ts';

/** Indented text is ordinary text here: nobody means program code. Underlined headings are slow to parse by the thousand, and nobody uses them. */
const notHere = { disable: { null: ['codeIndented', 'setextUnderline'] } };

/** Markdown with tables to the standard tree. Positions are those of the text given. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable(), notHere], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** The tree of a text by the quickest way that leads there, without positions where that does without. */
export function readMarkdown(text: string): Root {
  return plainBlocks(text) ?? parseMarkdown(text);
}
