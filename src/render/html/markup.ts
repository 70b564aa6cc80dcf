import Handlebars from 'handlebars';
import type { PhrasingContent } from 'mdast';
import type { Block, Inline } from '../../document/document.ts';
import { chapterHtml, type Surroundings } from './blocks.ts';
import { inlineHtml } from './inlines.ts';

/** HTML that is escaped already; the template prints it as it is and escapes every other value. */
export type Markup = Handlebars.SafeString;

/** Blocks as HTML, one per line. */
export function blockMarkup(blocks: readonly Block[], surroundings: Surroundings): Markup {
  return new Handlebars.SafeString(chapterHtml(blocks, surroundings).join('\n'));
}

/** Running text as HTML, without a paragraph around it. */
export function inlineMarkup(inlines: readonly Inline[], anchors: ReadonlySet<string>): Markup {
  return new Handlebars.SafeString(inlineHtml(inlines, anchors));
}

/** The same text with its links dissolved, for places that are links themselves. */
export function withoutLinks(inlines: Inline[]): Inline[] {
  return inlines.flatMap((node): Inline[] => {
    if (node.type === 'link') return withoutLinks(node.children);
    if ('children' in node) return [{ ...node, children: withoutLinks(node.children as PhrasingContent[]) } as Inline];
    return [node];
  });
}
