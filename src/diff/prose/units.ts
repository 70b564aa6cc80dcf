import type { Nodes } from 'mdast';
import { sentencesInBlock } from '../../commitments/sentences.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';

/** A sentence of printed text, with what comparing it needs. */
export interface ProseUnit {
  /** Plain text; white space of any kind is one space. */
  text: string;
  /** The sentence that a list goes on from: «Politikontakten skal:». */
  lead: string | null;
  /** Number of the paragraph, heading, list item or table row that it stands in. */
  leaf: number;
  origin: Path | null;
}

/** Sentences, and how the paragraphs around them are laid out. */
export interface Prose {
  units: readonly ProseUnit[];
  /** What would differ when only the layout does: emphasis, heading levels, where a paragraph ends. */
  layout: readonly Layout[];
}

/** A paragraph, heading, list item or table row as it is laid out. */
export interface Layout {
  kind: string;
  text: string;
}

interface Leaf {
  node: Nodes;
  kind: string;
  lead: string | null;
}

/** Divides blocks into sentences. */
export function proseOf(blocks: readonly Nodes[]): Prose {
  const units: ProseUnit[] = [];
  const layout: Layout[] = [];
  for (const block of blocks) {
    const origin = block.data?.origin ?? null;
    for (const leaf of leavesOf([block], lastLead(units), 'text')) {
      const text = inlineText(leaf.node).replace(/\s+/g, ' ').trim();
      if (text === '') continue;
      for (const { start, end } of sentencesInBlock(text, { start: 0, end: text.length, item: false }))
        units.push({ text: text.slice(start, end), lead: leaf.lead, leaf: layout.length, origin });
      layout.push({ kind: leaf.kind, text: marked(leaf.node) });
    }
  }
  return { units, layout };
}

const lastLead = (units: readonly ProseUnit[]): string | null => leadIn(units.at(-1)?.text ?? '');
const leadIn = (text: string): string | null => (text.endsWith(':') ? text : null);

function leavesOf(nodes: readonly Nodes[], before: string | null, kind: string): Leaf[] {
  const leaves: Leaf[] = [];
  let lead = before;
  for (const node of nodes) {
    switch (node.type) {
      case 'list':
        for (const item of node.children) {
          const parts = leavesOf(item.children, lead, node.ordered ? 'number' : 'item');
          leaves.push(...parts.map((leaf) => ({ ...leaf, lead: leaf.lead ?? lead })));
        }
        break;
      case 'blockquote':
        leaves.push(...leavesOf(node.children, lead, 'quote'));
        break;
      case 'table':
        for (const row of node.children) leaves.push({ node: row, kind: 'row', lead: null });
        break;
      case 'thematicBreak':
        break;
      default: {
        leaves.push({
          node,
          kind: node.type === 'heading' ? `h${node.depth}` : kind,
          lead: kind === 'text' ? null : before,
        });
        lead = leadIn(inlineText(node).trim()) ?? (kind === 'text' ? null : lead);
      }
    }
  }
  return leaves;
}

/** The words of a node; an address that a link does not show stands after its words. */
export function inlineText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const between = node.type === 'tableRow' ? ' | ' : '';
  const inner = (node.children as Nodes[]).map(inlineText).join(between);
  return node.type === 'link' && node.url !== inner && node.url !== `mailto:${inner}`
    ? `${inner} <${node.url}>`
    : inner;
}

/** The words with Markdown's marks around emphasis. */
function marked(node: Nodes): string {
  const inner = 'children' in node && node.type !== 'link' ? (node.children as Nodes[]).map(marked).join('') : null;
  if (inner === null) return inlineText(node).replace(/\s+/g, ' ');
  const mark = node.type === 'strong' ? '**' : node.type === 'emphasis' ? '*' : '';
  return mark + inner + mark;
}
