import { fontPath } from '../../../scripts/bake-faces.mjs';
import type { Document, Edition } from '../../../src/document/document.ts';
import { PAGE_SIZE } from '../../../src/render/pdf/agreement-pdf.ts';
import { loadAssets } from '../../../src/render/pdf/assets.ts';
import { define } from '../../../src/render/pdf/content/definition.ts';
import { furniture } from '../../../src/render/pdf/content/furniture.ts';
import { BODY, PAGE_MARGINS } from '../../../src/render/pdf/content/style.ts';
import type { Measured, MeasuredText } from '../../../src/render/pdf/heights.ts';
import { bindRanges } from '../../../src/render/pdf/inlines.ts';
import { AgreementLayout } from '../../../src/render/pdf/layout.ts';
import type { ListItem } from '../../../src/render/pdf/node.ts';
import {
  LayoutBuilder,
  type Line,
  type Pdf,
  PdfDocument,
  Renderer,
  type StyleStack,
  TextInlines,
} from '../../../src/render/pdf/pdfmake/pdfmake.ts';

/** A word as pdfmake measures it. */
interface Inline {
  text: string;
  width: number;
  leadingCut: number;
  trailingCut: number;
  font: { widthOfString(text: string, size: number): number };
  fontSize: number;
}

/** pdfmake's own measuring, with the one rule that is ours; what our planning of page breaks asks of a word is put on. */
class PlainInlines extends TextInlines {
  override buildInlines(text: unknown, stack: StyleStack) {
    const built = super.buildInlines(text, stack);
    bindRanges((built.items as Inline[]).map(dress));
    return built;
  }
}

function dress(inline: Inline) {
  const { font, fontSize } = inline;
  const dressed = Object.assign(inline, {
    shaped: { text: inline.text },
    style: Object.assign(Object.create(inline) as Inline, { fontSize, font }),
    part: (text: string): object =>
      dress({
        ...inline,
        text,
        width: text.length > 2000 ? Number.POSITIVE_INFINITY : font.widthOfString(text, fontSize),
      }),
  });
  return dressed as typeof dressed & { noNewLine?: boolean };
}

/** The same page breaks, with pdfmake's own placing of nodes and division into lines. */
class PlainLayout extends AgreementLayout {
  protected override equip(document: Pdf): void {
    this.docMeasure.textInlines = new PlainInlines(document);
  }

  protected override place(node: Measured, isVerticalAlignmentAllowed?: boolean): void {
    LayoutBuilder.prototype.processNode.call(this, node, isVerticalAlignmentAllowed);
  }

  override addHeadersAndFooters(...furniture: Parameters<AgreementLayout['addHeadersAndFooters']>): void {
    LayoutBuilder.prototype.addHeadersAndFooters.apply(this, furniture);
  }

  override processLeaf(node: MeasuredText): void {
    LayoutBuilder.prototype.processLeaf.call(this, node);
  }

  protected override markerOf(item: { marker: ListItem['marker'] }): object {
    return this.docMeasure.textInlines.buildInlines(item.marker, this.docMeasure.styleStack).items[0]!;
  }

  override buildNextLine(node: MeasuredText): Line | null {
    this.beginLine(node);
    return LayoutBuilder.prototype.buildNextLine.call(this, node);
  }
}

/**
 * The reference that the PDF backend is compared with: the same pages, measured by fontkit from the full fonts and painted word
 * by word as pdfmake does. It has no tags and is nowhere near the standards.
 */
export function renderPlain(document: Document, edition: Edition): Promise<Uint8Array> {
  const fonts = {
    Roboto: {
      normal: fontPath('regular'),
      bold: fontPath('semibold'),
      italics: fontPath('italic'),
      bolditalics: fontPath('semiboldItalic'),
    },
  };
  const size = [PAGE_SIZE.width, PAGE_SIZE.height] as const;
  const options = {
    size,
    pdfVersion: '1.7',
    tagged: false,
    displayTitle: false,
    lang: '',
    autoFirstPage: false,
  } as const;
  const pdf = new PdfDocument(fonts, {}, {}, {}, { ...options, font: null, info: {} }, null, undefined);
  const { content } = define(document, edition);
  const { header, footer } = furniture(document, edition, loadAssets().faces.regular);
  const layout = new PlainLayout(PAGE_SIZE, PAGE_MARGINS, {});
  const pages = layout.layoutDocument(content, pdf, {}, BODY, undefined, header, footer, undefined, undefined);
  new Renderer(pdf).renderPages(pages);
  const stream = pdf as unknown as NodeJS.ReadableStream;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
    pdf.end();
  });
}
