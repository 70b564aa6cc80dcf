/**
 * The only place that knows where pdfmake keeps its private parts. What they offer is declared in `private-parts.d.ts`; both were
 * written for exactly one version.
 */
import columnCalculatorModule from 'pdfmake/js/columnCalculator.js';
import DocMeasureModule from 'pdfmake/js/DocMeasure.js';
import DocPreprocessorModule from 'pdfmake/js/DocPreprocessor.js';
import LayoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import LineModule from 'pdfmake/js/Line.js';
import PdfDocumentModule from 'pdfmake/js/PDFDocument.js';
import RendererModule from 'pdfmake/js/Renderer.js';
import TextBreakerModule from 'pdfmake/js/TextBreaker.js';
import TextDecoratorModule from 'pdfmake/js/TextDecorator.js';
import TextInlinesModule from 'pdfmake/js/TextInlines.js';
import manifest from 'pdfmake/package.json' with { type: 'json' };

export type { Context, LaidOutPage } from 'pdfmake/js/LayoutBuilder.js';
export type { Outline, Reference, Tree } from 'pdfmake/js/PDFDocument.js';
export type { StyleStack } from 'pdfmake/js/StyleContextStack.js';

const KNOWN_VERSION = '0.3.11';

/** Throws when another pdfmake is installed than the one whose private parts are used here. */
export function guardVersion(version: string): void {
  if (version === KNOWN_VERSION) return;
  throw new Error(
    `The PDF backend is written for pdfmake ${KNOWN_VERSION} and found ${version}. It builds on parts of pdfmake that ` +
      'change without notice: install that version, or go through src/render/pdf/pdfmake and its tests and raise the number there.',
  );
}
guardVersion(manifest.version);

/** pdfmake is CommonJS compiled from modules: depending on who loads it, its export comes wrapped or not. */
function unwrap<T>(module: T): T {
  return (module as { default?: T }).default ?? module;
}

export const columnCalculator = unwrap(columnCalculatorModule);
export const DocMeasure = unwrap(DocMeasureModule);
export const DocPreprocessor = unwrap(DocPreprocessorModule);
export const LayoutBuilder = unwrap(LayoutBuilderModule);
export const Line = unwrap(LineModule);
export const PdfDocument = unwrap(PdfDocumentModule);
export const Renderer = unwrap(RendererModule);
export const TextBreaker = unwrap(TextBreakerModule);
export const TextDecorator = unwrap(TextDecoratorModule);
export const TextInlines = unwrap(TextInlinesModule);
export type Line = InstanceType<typeof Line>;
export type Pdf = InstanceType<typeof PdfDocument>;
