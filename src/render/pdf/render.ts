import type { Document, Edition } from '../../document/document.ts';
import { AgreementPdf, PAGE_SIZE } from './agreement-pdf.ts';
import { loadAssets } from './assets.ts';
import { define } from './content/definition.ts';
import { furniture } from './content/furniture.ts';
import { BODY, PAGE_MARGINS } from './content/style.ts';
import { fileDescription } from './file-description.ts';
import { AgreementLayout } from './layout.ts';
import { paintMark } from './mark.ts';
import type { Node } from './node.ts';
import { countCharacters, PagePainter } from './page-painter.ts';
import { writeStructure } from './structure.ts';

export interface RenderOptions {
  /** The agreement file, to be attached. The PDF is then PDF/A-3 instead of PDF/A-2. */
  source?: { name: string; bytes: Uint8Array };
}

export interface Rendered {
  bytes: Uint8Array;
  pages: number;
}

/** A document as PDF that is PDF/A-2a and PDF/UA-1 at once. The same input gives the same bytes, anywhere. */
export function renderPdf(document: Document, edition: Edition, options: RenderOptions = {}): Rendered {
  const assets = loadAssets();
  const pdf = new AgreementPdf(assets, fileDescription(document, edition, options.source !== undefined));
  const { root, content } = define(document, edition);
  const expected = countNode(content);
  const { header, footer } = furniture(document, edition, assets.faces.regular);
  const layout = new AgreementLayout(PAGE_SIZE, PAGE_MARGINS, {});
  const pages = layout.layoutDocument(content, pdf, {}, BODY, undefined, header, footer, undefined, undefined);
  const painter = new PagePainter(pdf);
  const { mark } = document;
  if (mark !== null) pdf.on('pageAdded', () => paintMark(pdf, mark));
  painter.renderPages(pages);
  if (painter.paintedCharacters !== expected) {
    throw new Error(`layout lost text: ${painter.paintedCharacters} of ${expected} characters were painted`);
  }
  writeStructure(pdf, root);
  if (options.source) pdf.attachSource(options.source.name, options.source.bytes);
  return { bytes: pdf.finish(), pages: pages.length };
}

/** Characters that are to be painted; page numbers do not count, as they are not known yet. */
function countNode(node: Node): number {
  let count = 0;
  if ('text' in node) for (const run of node.text) count += countCharacters(run.text);
  const kids =
    'stack' in node
      ? node.stack
      : 'columns' in node
        ? node.columns
        : 'ul' in node
          ? node.ul
          : 'table' in node
            ? node.table.body.flat()
            : [];
  for (const kid of kids) count += countNode(kid);
  if ('ul' in node) for (const item of node.ul) count += countCharacters(item.marker.text);
  return count;
}
