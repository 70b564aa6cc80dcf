import type { Heading, List, ListItem, Table, TableRow } from 'mdast';
import type { Block } from '../../document/document.ts';
import { attribute, onLines } from './element.ts';
import { inlineHtml } from './inlines.ts';
import { refuse } from './refuse.ts';

/** What blocks need to know about the page that they stand on. */
export interface Surroundings {
  /** The ids that a link inside the document can lead to. */
  anchors: ReadonlySet<string>;
  /** Id of the heading that names the tables below it. */
  heading: string;
}

/** The blocks of a chapter as HTML, each by itself. A heading that has tables below it names them, and gets an id for that. */
export function chapterHtml(blocks: readonly Block[], surroundings: Surroundings): string[] {
  const naming = headingsOfTables(blocks);
  let heading = surroundings.heading;
  return blocks.map((block, index) => {
    if (block.type !== 'heading') return blockHtml(block, { ...surroundings, heading });
    const names = naming.has(block);
    heading = names ? `_${surroundings.heading}-${index + 1}` : surroundings.heading;
    return headingHtml(block, names ? attribute('id', heading) : '', surroundings);
  });
}

/** The headings that a table comes after, before the next one. */
function headingsOfTables(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let last: Block | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') last = block;
    else if (block.type === 'table' && last) found.add(last);
  }
  return found;
}

/** Blocks inside others as HTML. */
function blocksHtml(blocks: readonly Block[], surroundings: Surroundings): string[] {
  return blocks.map((block) => blockHtml(block, surroundings));
}

function blockHtml(block: Block, surroundings: Surroundings): string {
  const lang = attribute('lang', block.data?.lang);
  switch (block.type) {
    case 'paragraph':
      return `<p${lang}>${inlineHtml(block.children, surroundings.anchors)}</p>`;
    case 'heading':
      return headingHtml(block, '', surroundings);
    case 'thematicBreak':
      return `<hr${lang}>`;
    case 'blockquote':
      return `<blockquote${lang}>${onLines(blocksHtml(block.children as Block[], surroundings))}</blockquote>`;
    case 'list':
      return listHtml(block, lang, surroundings);
    case 'table':
      return tableHtml(block, lang, surroundings);
    default:
      return refuse(block);
  }
}

function headingHtml({ depth, children, data }: Heading, id: string, { anchors }: Surroundings): string {
  return `<h${depth}${id}${attribute('lang', data?.lang)}>${inlineHtml(children, anchors)}</h${depth}>`;
}

function listHtml(list: List, lang: string, surroundings: Surroundings): string {
  const loose = list.spread || list.children.some((item) => item.spread ?? item.children.length > 1);
  const items = list.children.map((item) => itemHtml(item, loose, surroundings));
  const tag = list.ordered ? 'ol' : 'ul';
  const start = typeof list.start === 'number' && list.start !== 1 ? attribute('start', list.start) : '';
  return `<${tag}${start}${lang}>${onLines(items)}</${tag}>`;
}

/** Where no item of a list stands apart from the next, paragraphs are not marked as such. */
function itemHtml(item: ListItem, loose: boolean, surroundings: Surroundings): string {
  let html = `<li${attribute('lang', item.data?.lang)}>`;
  let isRunning = true;
  for (const [index, block] of (item.children as Block[]).entries()) {
    isRunning = block.type === 'paragraph' && !loose;
    if (index > 0 || !isRunning) html += '\n';
    html +=
      block.type === 'paragraph' && !loose
        ? inlineHtml(block.children, surroundings.anchors)
        : blockHtml(block, surroundings);
  }
  return isRunning ? `${html}</li>` : `${html}\n</li>`;
}

/** A wide table scrolls inside a box of its own, which must have a name and be reachable from the keyboard. */
function tableHtml(table: Table, lang: string, surroundings: Surroundings): string {
  const [head, ...body] = table.children.map((row) => rowHtml(row, table, surroundings));
  const parts = head === undefined ? [] : [`<thead>${onLines([head])}</thead>`];
  if (body.length > 0) parts.push(`<tbody>${onLines(body)}</tbody>`);
  const name = attribute('aria-labelledby', surroundings.heading);
  return `<div class="table" role="group"${name} tabindex="0"${lang}><table>${onLines(parts)}</table></div>`;
}

function rowHtml(row: TableRow, table: Table, { anchors }: Surroundings): string {
  const [head] = table.children;
  const cells = Array.from({ length: head?.children.length ?? 0 }, (_, column) => {
    const cell = row.children[column];
    const content = cell ? inlineHtml(cell.children, anchors) : '';
    const align = table.align?.[column];
    const aligned = align === 'right' || align === 'center' ? attribute('class', align) : '';
    // An empty header names nothing, and a screen reader would announce it for every cell below.
    if (row === head && content !== '') return `<th scope="col"${aligned}>${content}</th>`;
    return `<td${aligned}${attribute('lang', cell?.data?.lang)}>${content}</td>`;
  });
  return `<tr${attribute('lang', row.data?.lang)}>${onLines(cells)}</tr>`;
}
