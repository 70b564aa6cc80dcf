import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree as pdf.js sees it on one page. */
export interface StructureNode {
  role: string;
  lang?: string;
  children: (StructureNode | { type: string; id: string })[];
}

/** What an independent reader finds in a PDF. */
export interface ReadPdf {
  document: PDFDocumentProxy;
  /** The text of each page: what is tagged, and what is not meant to be read. */
  pages: { text: string; artifacts: string; structure: StructureNode }[];
}

/** Opens a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const text = { tagged: '', artifact: '' };
    const stack: ('tagged' | 'artifact')[] = [];
    for (const item of items) {
      if ('str' in item) {
        const kind = stack.at(-1);
        if (kind === undefined) throw new Error(`unmarked text on page ${number}: ${item.str}`);
        text[kind] += item.str + (item.hasEOL ? '\n' : '');
      } else if (item.type === 'endMarkedContent') stack.pop();
      // Its types leave out the tag.
      else stack.push((item as unknown as { tag: string }).tag === 'Artifact' ? 'artifact' : 'tagged');
    }
    const structure = (await page.getStructTree()) as StructureNode;
    pages.push({ text: text.tagged, artifacts: text.artifact, structure });
  }
  return { document, pages };
}

/** Text as one line: white space of any kind becomes one space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All elements of a tree, parents before their children. */
export function elements(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap((child) => ('role' in child ? elements(child) : []))];
}
