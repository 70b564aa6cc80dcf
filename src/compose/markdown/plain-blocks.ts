import type { BlockContent, Heading, List, ListItem, Paragraph, Root } from 'mdast';
import { plainInlines } from './plain-inlines.ts';
import { plainTable } from './plain-table.ts';
import { trimBlanks } from './trim-blanks.ts';

/** Characters that are no ordinary text. */
const CONTROL = /[^\P{Cc}\n]/u;

/**
 * The tree of a text as nearly all texts are: paragraphs, headings, lists within lists, tables, simple emphasis and links; null for any other.
 * It is the tree that the parser makes, without positions, in a fraction of the time. What is in doubt is left to the parser.
 */
export function plainBlocks(text: string): Root | null {
  if (CONTROL.test(text)) return null;
  const children = blocksIn(text.split('\n'));
  return children && { type: 'root', children };
}

/** What a line begins. A list that begins with 1 may break off a paragraph, one that begins with another number may not. */
type Kind = 'blank' | 'text' | 'heading' | 'bullet' | 'first' | 'number' | 'table' | 'other';

/** A number may begin a text, but not where it may count the items of a list, and an asterisk only where it sets words off. */
const TEXT = /^ {0,3}(?:[^-+*=:#>|\d ]|\*{1,2}[^* ]|\d+(?![\d.)]))/;
const BLANK = /^ *$/;
const BULLET = /^- (?=[^ ])/;
const NUMBER = /^(\d{1,9})([.)]) (?=[^ ])/;
const HEADING = /^(#{1,6}) +[^ ]/;

function kindOf(line: string): Kind {
  if (TEXT.test(line)) return 'text';
  if (BLANK.test(line)) return 'blank';
  if (line.startsWith('|')) return 'table';
  if (BULLET.test(line)) return 'bullet';
  if (NUMBER.test(line)) return /^1[.)]/.test(line) ? 'first' : 'number';
  return HEADING.test(line) ? 'heading' : 'other';
}

function blocksIn(lines: readonly string[]): BlockContent[] | null {
  const kinds = lines.map(kindOf);
  const blocks: BlockContent[] = [];
  for (let at = 0; at < lines.length; ) {
    const kind = kinds[at]!;
    if (kind === 'blank') {
      at++;
      continue;
    }
    // What comes after a list may be part of it, even after a blank line.
    const maybeItem = kind === 'bullet' || kind === 'first' || kind === 'number' || lines[at]!.startsWith(' ');
    if (maybeItem && blocks.at(-1)?.type === 'list') return null;
    const end = endOf(kinds, at);
    const block = blockOf(kind, lines.slice(at, end));
    if (!block || (kind === 'text' && GOING_ON.has(kinds[end]))) return null;
    blocks.push(block);
    at = end;
  }
  return blocks;
}

/** What does not break off a paragraph, though it looks like it. */
const GOING_ON: ReadonlySet<Kind | undefined> = new Set(['number', 'table']);

/** The index of the first line after a block: a list and a table reach to the next blank line, for nearly everything before is part of them. */
function endOf(kinds: readonly Kind[], at: number): number {
  const kind = kinds[at];
  let end = at + 1;
  if (kind === 'text') while (kinds[end] === 'text') end++;
  else if (kind !== 'heading') while (end < kinds.length && kinds[end] !== 'blank') end++;
  return end;
}

function blockOf(kind: Kind, lines: readonly string[]): BlockContent | null {
  switch (kind) {
    case 'text':
      return paragraphOf(lines);
    case 'heading':
      return headingOf(lines[0]!);
    case 'bullet':
      return listOf(lines, BULLET);
    case 'first':
    case 'number':
      return listOf(lines, NUMBER);
    case 'table':
      return plainTable(lines);
    default:
      return null;
  }
}

/** Two blanks at the end of a line break it. */
function paragraphOf(lines: readonly string[]): Paragraph | null {
  if (lines.some((line) => line.endsWith('  '))) return null;
  const children = plainInlines(lines.map(trimBlanks).join('\n'));
  return children && { type: 'paragraph', children };
}

function headingOf(line: string): Heading | null {
  const sign = HEADING.exec(line)?.[1] ?? '';
  const text = trimBlanks(line.slice(sign.length));
  const children = text.endsWith('#') ? null : plainInlines(text);
  return children && { type: 'heading', depth: sign.length as Heading['depth'], children };
}

function listOf(lines: readonly string[], marker: RegExp): List | null {
  const [, number, sign] = marker.exec(lines[0]!) ?? [];
  const items: string[][] = [];
  let width = 0;
  for (const line of lines) {
    const found = marker.exec(line);
    if (found && found[2] === sign) {
      width = found[0].length;
      items.push([line.slice(width)]);
    } else if (line.startsWith(' '.repeat(width))) {
      items.at(-1)!.push(line.slice(width));
    } else {
      return null;
    }
  }
  const children: ListItem[] = [];
  for (const item of items) {
    const blocks = blocksIn(item);
    if (blocks?.[0]?.type !== 'paragraph' || !blocks.slice(1).every((it) => it.type === 'list')) return null;
    children.push({ type: 'listItem', spread: false, checked: null, children: blocks });
  }
  const ordered = number !== undefined;
  return { type: 'list', ordered, start: ordered ? Number(number) : null, spread: false, children };
}
