import type { Nodes, PhrasingContent } from 'mdast';
import type { Attachment, Block, Document, Inline } from './document.ts';

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
    lines.push('', `## ${it.number ? `${it.number} ` : ''}${inline(it.title)}`, ...blocks(it.blocks, ''));
  }
  lines.push('', `## ${inline(document.signatures.title)}`, ...blocks(document.signatures.closing, ''));
  for (const { name, role, organisation } of document.signatures.signatories) {
    lines.push(`* ${[inline(role), inline(organisation), name && oneLine(name)].filter(Boolean).join('; ')}`);
  }
  lines.push(...document.attachments.flatMap((it) => attachment(it, document.words.attachment)));
  return `${lines.join('\n')}\n`;
}

function attachment({ number, title, blocks: content }: Attachment, word: string): string[] {
  return ['', `## ${word} ${number}: ${inline(title)}`, ...blocks(content, '')];
}

function blocks(nodes: readonly Block[], indent: string): string[] {
  return nodes.flatMap((node) => block(node, indent));
}

function block(node: Block, indent: string): string[] {
  switch (node.type) {
    case 'paragraph':
      return [`${indent}${inline(node.children)}`];
    case 'heading':
      return [`${indent}${'#'.repeat(node.depth)} ${inline(node.children)}`];
    case 'thematicBreak':
      return [`${indent}---`];
    case 'blockquote':
      return blocks(node.children as Block[], `${indent}> `);
    case 'list':
      return node.children.flatMap((item, index) => {
        const label = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
        const [first = '', ...rest] = blocks(item.children as Block[], `${indent}  `);
        return [`${indent}${label} ${first.trimStart()}`, ...rest];
      });
    case 'table':
      return node.children.map(
        (row) => `${indent}| ${row.children.map((cell) => inline(cell.children)).join(' | ')} |`,
      );
    default:
      throw new Error(`a Document tree cannot hold ${node.type}`);
  }
}

function inline(nodes: readonly Inline[]): string {
  return oneLine(nodes.map(words).join(''));
}

function words(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  const inner =
    'children' in node ? (node.children as Nodes[]).map((child) => words(child as PhrasingContent)).join('') : '';
  return node.type === 'link' && node.url !== inner ? `${inner} <${node.url}>` : inner;
}

/** Most text is even already, and all that has to be done is to see so. */
function oneLine(text: string): string {
  return (UNEVEN.test(text) ? text.normalize('NFC').replace(/\s+/g, ' ') : text).trim();
}

/** White space other than single spaces, and characters that normalisation may change or join with the one before. */
const UNEVEN = /[^\S ]| {2}|[\u0300-\u200f\u203b-\uffff]/;
