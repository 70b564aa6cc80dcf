import type { PhrasingContent } from 'mdast';
import type { Block, Document, Inline } from './document.ts';

/**
 * What is agreed, as plain text: title, parties, validity, chapters, signatories, attachments. The fingerprint is taken over
 * it and a signed agreement keeps it beside itself, so it must stay readable and never depend on layout, status, revision
 * or a library's idea of formatting. White space of any kind counts as one space. Ends with a line break.
 */
export function canonicalText(document: Document): string {
  const lines = [`# ${inline(document.title)}`, inline(document.subtitle), ''];
  for (const { name, unit, numbers } of document.parties) {
    lines.push(`* ${[inline(name), unit && inline(unit), ...numbers.map(oneLine)].filter(Boolean).join('; ')}`);
  }
  for (const it of document.details) if (it.agreed) lines.push(`* ${oneLine(it.term)}: ${inline(it.description)}`);
  for (const it of document.chapters) {
    lines.push('', `## ${it.number ? `${it.number} ` : ''}${inline(it.title)}`);
    addBlocks(it.blocks, '', lines);
  }
  lines.push('', `## ${inline(document.signatures.title)}`);
  addBlocks(document.signatures.closing, '', lines);
  for (const { name, role, organisation } of document.signatures.signatories) {
    lines.push(`* ${[inline(role), inline(organisation), name && oneLine(name)].filter(Boolean).join('; ')}`);
  }
  for (const it of document.attachments) {
    lines.push('', `## ${document.words.attachment} ${it.number}: ${inline(it.title)}`);
    addBlocks(it.blocks, '', lines);
  }
  return `${lines.join('\n')}\n`;
}

function addBlocks(nodes: readonly Block[], indent: string, lines: string[]): void {
  for (const node of nodes) addBlock(node, indent, lines);
}

function addBlock(node: Block, indent: string, lines: string[]): void {
  switch (node.type) {
    case 'paragraph':
      lines.push(indent + inline(node.children));
      break;
    case 'heading':
      lines.push(`${indent}${'#'.repeat(node.depth)} ${inline(node.children)}`);
      break;
    case 'thematicBreak':
      lines.push(`${indent}---`);
      break;
    case 'blockquote':
      addBlocks(node.children as Block[], `${indent}> `, lines);
      break;
    case 'list':
      for (const [index, item] of node.children.entries()) {
        const first = lines.length;
        addBlocks(item.children as Block[], `${indent}  `, lines);
        const label = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
        lines[first] = `${indent}${label} ${(lines[first] ?? '').trimStart()}`;
      }
      break;
    case 'table':
      for (const row of node.children)
        lines.push(`${indent}| ${row.children.map((cell) => inline(cell.children)).join(' | ')} |`);
      break;
    default:
      throw new Error(`a Document tree cannot hold ${node.type}`);
  }
}

function inline(nodes: readonly Inline[]): string {
  return oneLine(wordsOf(nodes));
}

function wordsOf(nodes: readonly Inline[]): string {
  let text = '';
  for (const node of nodes) text += words(node);
  return text;
}

function words(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  const inner = 'children' in node ? wordsOf(node.children as Inline[]) : '';
  return node.type === 'link' && node.url !== inner ? `${inner} <${node.url}>` : inner;
}

/** Most text is as it should be, and all that has to be done is to see so. */
function oneLine(text: string): string {
  const composed = COMPOSABLE.test(text) ? text.normalize('NFC') : text;
  return composed.replace(UNEVEN, ' ').trim();
}

/** Characters that normalisation may change, or join with the one before. */
const COMPOSABLE = /[\u0300-\u200f\u203b-\uffff]/;

/** White space other than a single space. */
const UNEVEN = /[^\S ]\s*| \s+/g;
