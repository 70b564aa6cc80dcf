import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Root } from 'mdast';

/** Indented text is ordinary text here: nobody means program code in an agreement. */
const noIndentedCode = { disable: { null: ['codeIndented'] } };

/** Markdown with tables to the standard tree. Positions are those of the text given. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable(), noIndentedCode], mdastExtensions: [gfmTableFromMarkdown()] });
}
