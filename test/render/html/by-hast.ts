import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Link, Nodes, Table, TableRow } from 'mdast';
import { defaultHandlers, type Handler, type Handlers, toHast } from 'mdast-util-to-hast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Block } from '../../../src/document/document.ts';
import type { Surroundings } from '../../../src/render/html/blocks.ts';
import { safeHref } from '../../../src/render/safe-href.ts';

/** The same HTML by the roundabout way of a tree of elements, with the libraries that many others use. */
export function blockByHast(block: Block, surroundings: Surroundings): string {
  return toHtml(toHast(block, { handlers: handlersFor(surroundings), unknownHandler: refuse }));
}

/** The node types a Document is made of. Any other is a bug in compose, and is refused rather than printed. */
const printed = [
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'text',
  'strong',
  'emphasis',
  'break',
] as const satisfies readonly Nodes['type'][];

/** How each mdast node becomes HTML. */
function handlersFor(surroundings: Surroundings): Handlers {
  const handlers: Handlers = {};
  for (const type of Object.keys(defaultHandlers) as Nodes['type'][]) handlers[type] = refuse;
  for (const type of printed) handlers[type] = withLanguage(defaultHandlers[type]);
  handlers.link = withLanguage(linkHandler(surroundings.anchors));
  handlers.table = withLanguage(tableHandler(surroundings.heading));
  handlers.tableRow = withLanguage(tableRow);
  return handlers;
}

/** Throws: the node must not stand in a Document. */
const refuse: Handler = (_state, node: Nodes) => {
  throw new Error(`A Document cannot hold a node of type "${node.type}"`);
};

function withLanguage(handler: Handler): Handler {
  return (state, node: Nodes, parent) => {
    const result = handler(state, node, parent);
    const lang = node.data?.lang;
    if (lang === undefined || result === undefined) return result;
    if (!Array.isArray(result) && result.type === 'element') {
      result.properties.lang = lang;
      return result;
    }
    return element('span', { lang }, Array.isArray(result) ? result : [result]);
  };
}

function linkHandler(anchors: ReadonlySet<string>): Handler {
  return (state, node: Link) => {
    const children = state.all(node);
    const safe = safeHref(node.url, anchors);
    if (safe === null) return children;
    if (!safe.external) return element('a', { href: safe.href }, children);
    // On paper the address must be read; there it is printed after the text, unless the text is the address.
    const className = spellsOut(plainText(node), safe.href) ? ['external', 'spelled-out'] : ['external'];
    return element('a', { href: safe.href, rel: ['noopener'], className }, children);
  };
}

function spellsOut(text: string, href: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return bare(text.trim()) === bare(href);
}

/** A wide table scrolls inside a box of its own, which must have a name and be reachable from the keyboard. */
function tableHandler(heading: string): Handler {
  return (state, node: Table) => {
    const table = defaultHandlers.table(state, node);
    return element('div', { className: ['table'], role: 'group', ariaLabelledBy: [heading], tabIndex: 0 }, [table]);
  };
}

const tableRow: Handler = (state, node: TableRow, parent) => {
  const table = parent?.type === 'table' ? parent : null;
  const isHead = table?.children[0] === node;
  const width = table?.children[0]?.children.length ?? node.children.length;
  const cells = Array.from({ length: width }, (_, column) => {
    const cell = node.children[column];
    const children = cell ? state.all(cell) : [];
    const align = table?.align?.[column];
    const className = align === 'right' || align === 'center' ? [align] : undefined;
    // An empty header names nothing, and a screen reader would announce it for every cell below.
    if (isHead && children.length > 0) return element('th', { scope: 'col', className }, children);
    return element('td', { className, lang: cell?.data?.lang }, children);
  });
  return element('tr', {}, state.wrap(cells, true));
};

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
