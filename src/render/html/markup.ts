import Handlebars from 'handlebars';
import type { Element, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Block, Inline } from '../../document/document.ts';
import { handlersFor, refuse, type Surroundings } from './handlers.ts';

/** HTML that is escaped already; the template prints it as it is and escapes every other value. */
export type Markup = Handlebars.SafeString;

/** Blocks as HTML, one per line. */
export function blockMarkup(blocks: Block[], surroundings: Surroundings): Markup {
  const how = options(surroundings);
  return new Handlebars.SafeString(blocks.map((block) => toHtml(toHast(block, how))).join('\n'));
}

/** Running text as HTML, without a paragraph around it. */
export function inlineMarkup(inlines: Inline[], surroundings: Surroundings): Markup {
  const paragraph = toHast({ type: 'paragraph', children: inlines }, options(surroundings)) as Element;
  return new Handlebars.SafeString(toHtml({ type: 'root', children: paragraph.children as RootContent[] }));
}

/** The same text with its links dissolved, for places that are links themselves. */
export function withoutLinks(inlines: Inline[]): Inline[] {
  return inlines.flatMap((node): Inline[] => {
    if (node.type === 'link') return withoutLinks(node.children);
    if ('children' in node) return [{ ...node, children: withoutLinks(node.children as PhrasingContent[]) } as Inline];
    return [node];
  });
}

function options(surroundings: Surroundings) {
  return { handlers: handlersFor(surroundings), unknownHandler: refuse };
}
