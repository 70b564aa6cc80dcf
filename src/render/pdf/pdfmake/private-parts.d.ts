// The private parts of pdfmake 0.3.11 and of the PDFKit under it, as far as the adapter uses them.

declare module 'pdfmake/package.json' {
  const manifest: { version: string };
  export default manifest;
}

declare module 'pdfmake/js/PDFDocument.js' {
  export interface Reference {
    data: Record<string, unknown>;
    /** Whether what is written is to be deflated. */
    compress: boolean;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
    toString(): string;
  }
  export interface Tree {
    limits: boolean;
    add(key: string | number, value: unknown): void;
    get(key: string | number): unknown;
    _compareKeys(a: string, b: string): number;
  }
  export interface Page {
    readonly width: number;
    readonly height: number;
    readonly dictionary: Reference;
    readonly fonts: Record<string, Reference>;
    readonly annotations: Reference[];
    readonly structParentTreeKey: number;
    readonly content: Reference;
  }
  export interface Outline {
    readonly children: Outline[];
    readonly outlineData: Record<string, unknown>;
    addItem(title: string, options: { expanded: boolean; top: number; left: number }): Outline;
  }
  export interface PdfDocumentOptions {
    size: readonly [number, number];
    pdfVersion: string;
    tagged: boolean;
    displayTitle: boolean;
    lang: string;
    autoFirstPage: boolean;
    font: null;
    info: Record<string, string>;
  }
  export default class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: PdfDocumentOptions,
      virtualFileSystem: null,
      localAccessPolicy: undefined,
    );
    page: Page;
    info: Record<string, string | Date>;
    outline: Outline;
    _id: Buffer;
    _offset: number;
    _root: Reference;
    _font: unknown;
    _fontFamilies: Record<string, unknown>;
    ref(data?: Record<string, unknown>): Reference;
    addContent(content: string): this;
    flushPages(): void;
    addNamedDestination(name: string, ...destination: (string | number | null)[]): void;
    link(x: number, y: number, width: number, height: number, url: string, options: object): void;
    goTo(x: number, y: number, width: number, height: number, name: string, options: object): void;
    addNamedEmbeddedFile(name: string, specification: Reference): void;
    initForm(): void;
    formAnnotation(
      name: string,
      type: null,
      x: number,
      y: number,
      width: number,
      height: number,
      options: object,
    ): void;
    getStructTreeRoot(): Reference;
    getStructParentTree(): Tree;
    createStructParentTreeNextKey(): number;
    on(event: 'pageAdded', listener: () => void): void;
    end(): void;
    endMetadata(): void;
    _write(data: string | Buffer): void;
    push(chunk: unknown): boolean;
  }
}

declare module 'pdfmake/js/TextInlines.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  import type { StyleStack } from 'pdfmake/js/StyleContextStack.js';
  export default class TextInlines {
    constructor(document: PDFDocument);
    pdfDocument: PDFDocument;
    buildInlines(text: unknown, stack: StyleStack): { items: object[]; minWidth: number; maxWidth: number };
  }
}

declare module 'pdfmake/js/DocPreprocessor.js' {
  export default class DocPreprocessor {
    preprocessNode(node: object): object;
  }
}

declare module 'pdfmake/js/DocMeasure.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  import type { StyleStack } from 'pdfmake/js/StyleContextStack.js';
  import type TextInlines from 'pdfmake/js/TextInlines.js';
  export default class DocMeasure {
    constructor(
      document: PDFDocument,
      styles: object,
      defaultStyle: object,
      svgMeasure: object,
      tableLayouts: object | undefined,
    );
    textInlines: TextInlines;
    styleStack: StyleStack;
    measureNode(node: object): object;
    measureVerticalContainer(node: object): object;
    measureColumns(node: object): object;
    measureTable(node: object): object;
    measureCanvas(node: object): object;
  }
}

declare module 'pdfmake/js/TextBreaker.js' {
  export default class TextBreaker {
    getBreaks(texts: readonly string[], stack: null): { text: string; lineEnd?: true }[];
  }
}

declare module 'pdfmake/js/StyleContextStack.js' {
  export interface StyleStack {
    defaultStyle: Record<string, unknown>;
    /** Names of styles, which are not used here, or the nodes around the text. */
    styleOverrides: readonly (string | Record<string, unknown>)[];
    push(style: object): void;
    pop(): void;
  }
}

declare module 'pdfmake/js/TextDecorator.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  export default class TextDecorator {
    constructor(document: PDFDocument);
    drawDecorations(line: object, x: number, y: number): void;
  }
}

declare module 'pdfmake/js/Line.js' {
  export default class Line {
    constructor(maxWidth: number);
    maxWidth: number;
    inlines: object[];
    x: number;
    y: number;
    lastLineInParagraph: boolean;
    /** Ours: pdfmake carries along what it does not know. */
    bookmark?: { text: string; level: number };
    addInline(inline: object): void;
    getHeight(): number;
    getWidth(): number;
    getAscenderHeight(): number;
  }
}

declare module 'pdfmake/js/columnCalculator.js' {
  const calculator: {
    buildColumnWidths(columns: object[], available: number, offset?: number, table?: object): void;
  };
  export default calculator;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type DocMeasure from 'pdfmake/js/DocMeasure.js';
  import type DocPreprocessor from 'pdfmake/js/DocPreprocessor.js';
  import type Line from 'pdfmake/js/Line.js';
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  export interface LaidOutPage {
    items: { type: string; item: object }[];
    pageSize: { width: number; height: number };
  }
  export interface Context {
    pages: LaidOutPage[];
    /** Index of the page. */
    page: number;
    x: number;
    y: number;
    availableWidth: number;
    availableHeight: number;
    pageMargins: { top: number; bottom: number };
    getCurrentPage(): LaidOutPage;
    moveDown(offset: number): void;
    addMargin(left: number, right?: number): void;
  }
  export interface Writer {
    transactionLevel: number;
    setMaxListeners(count: number): void;
    context(): Context;
    moveToNextPage(): void;
    beginUnbreakableBlock(): void;
    commitUnbreakableBlock(): void;
    addCanvas(node: object): unknown[];
    addLine(line: Line, keepPosition?: boolean, index?: number): unknown;
    addListener(event: 'lineAdded', listener: (line: Line) => void): void;
    removeListener(event: 'lineAdded', listener: (line: Line) => void): void;
  }
  export default class LayoutBuilder {
    constructor(pageSize: object, margins: object, svgMeasure: object);
    pageSize: { width: number; height: number };
    pageMargins: { top: number; bottom: number; left: number; right: number };
    writer: Writer;
    docPreprocessor: DocPreprocessor;
    docMeasure: DocMeasure;
    nestedLevel: number;
    layoutDocument(
      content: object,
      document: PDFDocument,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: (page: number, pages: number) => object | null,
      footer: (page: number, pages: number) => object | null,
      watermark: undefined,
      pageBreakBefore: undefined,
    ): LaidOutPage[];
    tryLayoutDocument(content: object, document: PDFDocument, ...rest: unknown[]): object;
    addHeadersAndFooters(
      header: (page: number) => object | null,
      footer: (page: number, pages: number) => object | null,
    ): void;
    processNode(node: object, isVerticalAlignmentAllowed?: boolean): void;
    processVerticalContainer(node: object): void;
    processList(ordered: boolean, node: object): void;
    processTable(node: object): void;
    processColumns(node: object): void;
    processLeaf(node: object): void;
    buildNextLine(node: object): Line | null;
  }
}

declare module 'pdfmake/js/Renderer.js' {
  import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js';
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  export default class Renderer {
    constructor(document: PDFDocument);
    pdfDocument: PDFDocument;
    renderPages(pages: LaidOutPage[]): void;
    renderLine(line: object, x: number, y: number): void;
    renderVector(vector: object): void;
  }
}
