import type { Nodes } from 'mdast';
import type { Attachment, Block, Document, Inline, Signatory } from '../../src/document/document.ts';

/**
 * A document in Typst's markup: the same text and structure as the program prints, on pages of the same size and margins, in
 * the same face. What Typst is measured with.
 */
export function typstMarkup(document: Document): string {
  const { metadata, language, words, title, subtitle, details, chapters, signatures, attachments } = document;
  const [lang, region] = language.split('-') as [string, string];
  const numbered = chapters.some((it) => it.number !== null);
  const parts = [
    `#set document(title: ${text(metadata.title)}, author: (${metadata.authors.map((it) => `${text(it)},`).join(' ')}), date: datetime(year: 2026, month: 1, day: 2))`,
    `#set text(lang: "${lang}", region: "${region}", font: "Source Sans 3", size: 11pt)`,
    '#set par(leading: 0.795em, spacing: 1.52em)',
    `#set page(paper: "a4", margin: (left: 92pt, right: 83pt, top: 88pt, bottom: 98pt), header: context if counter(page).get().first() > 1 [${inline(title)}], footer: context [${words.fingerprint} 0123456789ab #h(1fr) #counter(page).display() / #counter(page).final().first()])`,
    `#set heading(numbering: ${numbered ? '"1"' : 'none'})`,
    '#show heading: it => block(above: 24pt, below: 8pt, text(size: if it.level == 1 { 17pt } else { 12.5pt }, weight: 600, it))',
    `#text(size: 28pt, weight: 600)[${inline(title)}]\n\n#text(size: 14pt)[${inline(subtitle)}]`,
    `#grid(columns: 2, gutter: 12pt, ${document.parties.map((it) => `[${[inline(it.name), it.unit ? inline(it.unit) : '', ...it.numbers.map(plain)].filter(Boolean).join(' \\ ')}]`).join(', ')})`,
    `#grid(columns: (120pt, 1fr), gutter: 8pt, ${details.map((it) => `[${plain(it.term)}], [${inline(it.description)}]`).join(', ')})`,
    `#outline(title: [${plain(words.contents)}])`,
    '#pagebreak()',
    ...chapters.map((it) => `= ${inline(it.title)} <${it.id}>\n\n${blocks(it.blocks)}`),
    `#block(breakable: false)[\n#heading(numbering: none)[${inline(signatures.title)}]\n\n${blocks(signatures.closing)}\n\n#grid(columns: 2, gutter: 24pt, ${signatures.signatories.map((it) => signature(it, words)).join(', ')})\n]`,
    ...attachments.map(attachment),
  ];
  return `${parts.join('\n\n')}\n`;
}

function signature({ organisation, role, name }: Signatory, words: Document['words']): string {
  const lines = [
    inline(organisation),
    inline(role),
    `#v(24pt)#line(length: 180pt)${plain(words.place)}, ${plain(words.date)}`,
  ];
  return `[${[...lines, `#v(24pt)#line(length: 180pt)${plain(words.signature)}`, name ? plain(name) : ''].join(' \\ ')}]`;
}

function attachment({ id, title, blocks: content }: Attachment): string {
  return `= ${inline(title)} <${id}>\n\n${blocks(content)}`;
}

function blocks(nodes: readonly Block[]): string {
  return nodes.map(block).join('\n\n');
}

function block(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return inline(node.children);
    case 'heading':
      return `#heading(level: ${node.depth - 1}, numbering: none, outlined: false)[${inline(node.children)}]`;
    case 'thematicBreak':
      return '#line(length: 100%)';
    case 'blockquote':
      return `#quote(block: true)[${blocks(node.children as Block[])}]`;
    case 'list': {
      const items = node.children.map((it) => `[${blocks(it.children as Block[])}]`).join(', ');
      return node.ordered ? `#enum(start: ${node.start ?? 1}, ${items})` : `#list(${items})`;
    }
    case 'table': {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => `[${inline(cell.children)}]`));
      const columns = Array.from(head!, (_, index) => (index === 0 ? '1fr' : 'auto')).join(', ');
      return `#table(columns: (${columns},), table.header(${head!.join(', ')}), ${rows.flat().join(', ')})`;
    }
    default:
      throw new Error(`a Document tree cannot hold ${node.type}`);
  }
}

function inline(nodes: readonly Inline[]): string {
  return nodes.map((it) => span(it)).join('');
}

function span(node: Nodes): string {
  const inner = (): string => ('children' in node ? (node.children as Nodes[]).map(span).join('') : '');
  switch (node.type) {
    case 'text':
      return node.data?.lang ? `#text(lang: "${node.data.lang}")[${plain(node.value)}]` : plain(node.value);
    case 'strong':
      return `#strong[${inner()}]`;
    case 'emphasis':
      return `#emph[${inner()}]`;
    case 'link':
      return node.url.startsWith('#')
        ? `#link(<${node.url.slice(1)}>)[${inner()}]`
        : `#link(${text(node.url)})[${inner()}]`;
    case 'break':
      return ' \\\n';
    default:
      throw new Error(`a Document tree cannot hold ${node.type} in a line`);
  }
}

/** Text without meaning to Typst; what would begin a list or heading at the start of a line too. */
function plain(value: string): string {
  return value.replace(/[\\#$*_<>@[\]`~'"/=+-]/g, '\\$&').replace(/^(\s*\d+)\./, '$1\\.');
}

function text(value: string): string {
  return JSON.stringify(value);
}
