import type { Block, Inline } from '../../../document/document.ts';
import type { ListItem, Node, Run, TableNode } from '../node.ts';
import { addTag, contentOf, type Role, type Tag } from '../structure.ts';
import { inlineRuns, plainText, textRun } from './runs.ts';
import { AFTER_PARAGRAPH, HEADINGS, LINE, NAVY, RULE, TABLE_TEXT, TEXT_WIDTH } from './style.ts';

type HeadingLevel = 3 | 4 | 5 | 6;
type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** Where blocks stand: below a heading of which level, and in a document with which places to lead to. */
interface Place {
  level: number;
  anchors: ReadonlySet<string>;
}

/** The blocks of a chapter or an attachment, below its heading. */
export function blockNodes(tag: Tag, blocks: readonly Block[], anchors: ReadonlySet<string>): Node[] {
  const place: Place = { level: 2, anchors };
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
      return list(tag, block, place, 0);
    case 'blockquote': {
      const quote = addTag(tag, 'BlockQuote');
      return {
        stack: block.children.map((child) => blockNode(quote, child as Block, place)),
        margin: [LINE, 0, LINE, 0],
      };
    }
    case 'table':
      return table(tag, block, place);
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
  const level = Math.min(Math.max(block.depth, 3), place.level + 1, 6) as HeadingLevel;
  place.level = level;
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
const BULLETS = ['•', '–', '·'];

function list(tag: Tag, block: Of<'list'>, place: Place, nesting: number): Node {
  const numbering = block.ordered ? NUMBERINGS[nesting % NUMBERINGS.length]! : 'Disc';
  const element = addTag(tag, 'L', { attributes: { O: 'List', ListNumbering: numbering } });
  const first = block.start ?? 1;
  const items = block.children.map((item, index): ListItem => {
    const li = addTag(element, 'LI');
    const label = block.ordered ? numberLabel(first + index, numbering) : BULLETS[nesting % BULLETS.length]!;
    const marker: Run = { ...textRun(addTag(li, 'Lbl'), label), color: NAVY };
    const body = addTag(li, 'LBody');
    return {
      marker,
      stack: itemNodes(body, item.children as Block[], place, nesting),
      margin: [0, 0, 0, block.spread ? 8 : 4],
    };
  });
  return { ul: items, margin: [0, 0, 0, nesting === 0 ? 4 : 0] };
}

/** One paragraph is the item itself; several blocks are elements in it. */
function itemNodes(body: Tag, blocks: readonly Block[], place: Place, nesting: number): Node[] {
  if (blocks.length === 0) return [{ text: [{ text: ' ', content: contentOf(body) }] }];
  const hasOneText =
    blocks.filter((block) => block.type === 'paragraph').length === 1 && blocks[0]!.type === 'paragraph';
  return blocks.map((block, index) => {
    if (block.type === 'list')
      return { ...list(body, block, place, nesting + 1), ...(index > 0 && { margin: [0, 4, 0, 0] as const }) };
    if (block.type !== 'paragraph') return blockNode(body, block, place);
    const last = index === blocks.length - 1 || blocks[index + 1]!.type === 'list';
    const node = paragraph(hasOneText ? body : addTag(body, 'P'), block.children, place, last ? 0 : AFTER_PARAGRAPH);
    return leadingOn(node, block, blocks[index + 1]);
  });
}

function numberLabel(number: number, numbering: (typeof NUMBERINGS)[number] | 'Disc'): string {
  if (numbering === 'LowerAlpha' && number >= 1 && number <= 26) return `${String.fromCharCode(96 + number)})`;
  if (numbering === 'LowerRoman' && number >= 1 && number <= 20)
    return `${ROMAN_TENS[Math.floor(number / 10)]}${ROMAN[number % 10]})`;
  return `${number}.`;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const ROMAN_TENS = ['', 'x', 'xx'];

function table(tag: Tag, block: Of<'table'>, { anchors }: Place): TableNode {
  const element = addTag(tag, 'Table');
  const columns = Math.max(...block.children.map((row) => row.children.length));
  const body = block.children.map((row, rowIndex) => {
    const tr = addTag(element, 'TR');
    return Array.from({ length: columns }, (_, column): Node => {
      const isHeader = rowIndex === 0;
      const cell = isHeader ? addTag(tr, 'TH', { attributes: { O: 'Table', Scope: 'Column' } }) : addTag(tr, 'TD');
      const style = isHeader ? { ...TABLE_TEXT, bold: true, color: NAVY } : TABLE_TEXT;
      const runs = inlineRuns(cell, row.children[column]?.children ?? [], { style, anchors });
      const alignment = block.align?.[column];
      return {
        text: runs.length > 0 ? runs : [{ text: '', content: contentOf(cell) }],
        ...style,
        ...(alignment && { alignment }),
      };
    });
  });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: Math.min(1, body.length - 1),
      widths: widthsOf(block, columns),
      body,
    },
    layout: TABLE_LAYOUT,
    margin: [0, 4, 0, LINE],
  };
}

/** The column with most text takes the room that the others leave. */
function widthsOf(block: Of<'table'>, columns: number): ('*' | 'auto')[] {
  const lengths = Array.from({ length: columns }, (_, column) =>
    Math.max(...block.children.map((row) => plainText(row.children[column]?.children ?? []).length)),
  );
  const widest = lengths.indexOf(Math.max(...lengths));
  return lengths.map((_, column) => (column === widest ? '*' : 'auto'));
}

/** Rules under the header and between rows; no boxes. */
export const TABLE_LAYOUT = {
  hLineWidth: (row: number, node: TableNode) => (row === node.table.headerRows ? 1 : row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (row: number, node: TableNode) => (row === node.table.headerRows ? NAVY : RULE),
  paddingLeft: (column: number) => (column === 0 ? 0 : 8),
  paddingRight: (column: number, node: TableNode) => (column === node.table.widths.length - 1 ? 0 : 8),
  paddingTop: () => 4,
  paddingBottom: () => 5,
};
