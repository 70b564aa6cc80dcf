import type { Block, Inline } from '../../../document/document.ts';
import type { ListItem, ListNode, Node, Run } from '../node.ts';
import { addTag, contentOf, type Role, type Tag } from '../structure.ts';
import { highest } from './highest.ts';
import { inlineRuns, plainText, textRun } from './runs.ts';
import { AFTER_PARAGRAPH, HEADINGS, LINE, NAVY, RULE, TEXT_WIDTH } from './style.ts';
import { table } from './table.ts';

type HeadingLevel = 3 | 4 | 5 | 6;
type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** Where blocks stand, and in a document with which places to lead to. */
interface Place {
  anchors: ReadonlySet<string>;
  /** The level of the heading above. */
  heading: { level: number };
  /** How many quotations and lists stand around, and how many of them are lists. */
  depth: number;
  lists: number;
}

/** From this depth on, quotations and lists are not indented further: there would be no room left. */
const DEEPEST = 8;

/** The blocks of a chapter or an attachment, below its heading. */
export function blockNodes(tag: Tag, blocks: readonly Block[], anchors: ReadonlySet<string>): Node[] {
  const place: Place = { anchors, heading: { level: 2 }, depth: 0, lists: 0 };
  return blocks.map((block, index) => leadingOn(blockNode(tag, block, place), block, blocks[index + 1]));
}

/** A paragraph that a list or a table belongs to keeps its end beside it. */
function leadingOn(node: Node, block: Block, next: Block | undefined): Node {
  const leads = block.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table');
  return leads ? { ...node, keepEndWithNext: true } : node;
}

function blockNode(tag: Tag, block: Block, place: Place): Node {
  switch (block.type) {
    case 'paragraph':
      return paragraph(addTag(tag, 'P'), block.children, place, AFTER_PARAGRAPH);
    case 'heading':
      return heading(tag, block, place);
    case 'list':
      return list(tag, block, place);
    case 'blockquote': {
      const quote = addTag(tag, 'BlockQuote');
      const inside = { ...place, depth: place.depth + 1 };
      const indent = place.depth < DEEPEST ? LINE : 0;
      return {
        stack: block.children.map((child) => blockNode(quote, child as Block, inside)),
        margin: [indent, 0, indent, 0],
      };
    }
    case 'table':
      return table(tag, block, place.anchors);
    case 'thematicBreak':
      return {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH / 4, y2: 0, lineWidth: 0.75, lineColor: RULE }],
        margin: [0, 8, 0, 16],
      };
    default:
      throw new Error(`a block of type ${block.type} is not for print`);
  }
}

function paragraph(tag: Tag, children: readonly Inline[], { anchors }: Place, below: number): Node {
  return { text: inlineRuns(tag, children, { anchors }), margin: [0, 0, 0, below] };
}

/** Headings below a chapter's own; a level that would be skipped is not. */
function heading(tag: Tag, block: Of<'heading'>, place: Place): Node {
  const level = Math.min(Math.max(block.depth, 3), place.heading.level + 1, 6) as HeadingLevel;
  place.heading.level = level;
  const { style, margin } = HEADINGS[level];
  const text = inlineRuns(addTag(tag, `H${level}` satisfies Role), block.children, { style });
  return {
    text,
    ...style,
    margin,
    keepWithNext: true,
    ...(level === 3 && { bookmark: { text: plainText(block.children), level: 2 } }),
  };
}

const NUMBERINGS = ['Decimal', 'LowerAlpha', 'LowerRoman'] as const;
type Numbering = (typeof NUMBERINGS)[number];
const BULLETS = ['•', '–', '·'];

function list(tag: Tag, block: Of<'list'>, place: Place): ListNode {
  const first = block.start ?? 1;
  const numbering = block.ordered ? numberingOf(first, first + block.children.length - 1, place.lists) : null;
  const element = addTag(tag, 'L', { attributes: { O: 'List', ListNumbering: numbering ?? 'Disc' } });
  const bullet = BULLETS[place.lists % BULLETS.length]!;
  const inside = { ...place, depth: place.depth + 1, lists: place.lists + 1 };
  const items = block.children.map((item, index): ListItem => {
    const li = addTag(element, 'LI');
    const label = numbering ? numberLabel(first + index, numbering) : bullet;
    const marker: Run = { ...textRun(addTag(li, 'Lbl'), label), color: NAVY };
    const stack = itemNodes(addTag(li, 'LBody'), item.children as Block[], inside);
    return { marker, stack, margin: [0, 0, 0, block.spread ? 8 : 4] };
  });
  const isNested = place.lists > 0;
  const hang = hangOf(highest(items, ({ marker }) => marker.text.length));
  return {
    ul: items,
    hang,
    indent: place.depth < DEEPEST ? hang : 0,
    margin: [0, isNested ? 4 : 0, 0, isNested ? 0 : 4],
  };
}

/** Room for markers of so many characters; that of a digit is 5.5 points wide, and bullets and short numbers stand alike. */
export function hangOf(characters: number): number {
  return Math.max(18, characters * 5.5 + 6);
}

/** One paragraph is the item itself; several blocks are elements in it. */
function itemNodes(body: Tag, blocks: readonly Block[], place: Place): Node[] {
  if (blocks.length === 0) return [{ text: [{ text: ' ', content: contentOf(body) }] }];
  const paragraphs = blocks.filter((block) => block.type === 'paragraph').length;
  const isText = paragraphs === 1 && blocks[0]!.type === 'paragraph';
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph') return blockNode(body, block, place);
    const next = blocks[index + 1];
    const below = next === undefined || next.type === 'list' ? 0 : AFTER_PARAGRAPH;
    return leadingOn(paragraph(isText ? body : addTag(body, 'P'), block.children, place, below), block, next);
  });
}

/** Numbers, letters and Roman numbers by turns, as far as the letters and the small numbers reach. */
function numberingOf(first: number, last: number, nesting: number): Numbering {
  const numbering = NUMBERINGS[nesting % NUMBERINGS.length]!;
  const highest = { Decimal: Number.POSITIVE_INFINITY, LowerAlpha: 26, LowerRoman: 29 }[numbering];
  return first >= 1 && last <= highest ? numbering : 'Decimal';
}

function numberLabel(number: number, numbering: Numbering): string {
  if (numbering === 'LowerAlpha') return `${String.fromCharCode(96 + number)})`;
  if (numbering === 'LowerRoman') return `${'x'.repeat(Math.floor(number / 10))}${ROMAN[number % 10]})`;
  return `${number}.`;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
