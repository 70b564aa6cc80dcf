import { isTooComplex } from '../../compose/markdown/complexity.ts';
import { parseMarkdown } from '../../compose/markdown/parse.ts';
import { type Prose, proseOf } from './units.ts';

/** The sentences of text that an agreement wrote itself. What would be slow to read as Markdown is taken as plain paragraphs. */
export function ownProse(text: string): Prose {
  if (!isTooComplex(text)) return proseOf(parseMarkdown(text).children);
  const paragraphs = text.split(/\n[ \t]*\n/);
  return proseOf(paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })));
}
