import type { BlockContent, Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../../document/document.ts';

const ALLOWED = new Set<string>(['paragraph', 'heading', 'list', 'blockquote', 'table', 'thematicBreak']);

/** The first heading level inside a chapter: 1 is the document's title, 2 the chapter's. */
const FIRST_LEVEL = 3;
const LAST_LEVEL = 6;

/**
 * Makes the blocks of a chapter of a parsed text: only what a Document tree may hold, without positions, each block with
 * the place it came from, headings from level 3 without jumps, and `words` applied to every piece of text.
 */
export function blocksOf(root: Root, origin: Path, words: (text: string) => string): Block[] {
  const blocks = root.children.filter(isBlock);
  for (const block of blocks) {
    clean(block, words);
    block.data = { ...block.data, origin };
  }
  levelHeadings(blocks);
  return blocks;
}

const isBlock = (node: RootContent): node is BlockContent => ALLOWED.has(node.type);

function clean(node: Nodes, words: (text: string) => string): void {
  node.position = undefined;
  if (node.type === 'text') node.value = words(node.value);
  if (node.type === 'link') {
    node.url = words(node.url);
    node.title = null;
  }
  if (!('children' in node)) return;
  node.children = (node.children as Nodes[]).filter(isAllowedChild) as typeof node.children;
  for (const child of node.children) {
    if (child.type === 'heading' && node.type !== 'root') makeParagraph(child);
    clean(child, words);
  }
}

/** A heading inside a list or a quotation heads nothing; it stands as an emphasised line. */
function makeParagraph(heading: Heading): void {
  const children: PhrasingContent[] = [{ type: 'strong', children: heading.children }];
  Object.assign(heading, { type: 'paragraph', depth: undefined, children });
}

/** Forbidden nodes have been reported; what is left of them in a draft is left out. */
function isAllowedChild(node: Nodes): boolean {
  return !['html', 'image', 'imageReference', 'code', 'inlineCode', 'definition', 'linkReference'].includes(node.type);
}

/** Shifts the text's own heading levels so that they start at 3 and never skip one. */
function levelHeadings(blocks: readonly Block[]): void {
  const open: { own: number; level: number }[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    while (open.length > 0 && open[open.length - 1]!.own >= block.depth) open.pop();
    const level = Math.min(LAST_LEVEL, open.length > 0 ? open[open.length - 1]!.level + 1 : FIRST_LEVEL);
    open.push({ own: block.depth, level });
    block.depth = level as Heading['depth'];
  }
}

/** The inline content of a one-line text, as it stands: never read as Markdown. */
export function plainInline(text: string): PhrasingContent[] {
  return [{ type: 'text', value: text }];
}
