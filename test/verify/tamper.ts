import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument, type PDFFont, PDFName, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';

/** Rewrites a PDF as services and forgers do. */
export async function rewritten(
  bytes: Uint8Array,
  change: (pdf: PDFDocument, font: PDFFont) => void | Promise<void>,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(pdf, await pdf.embedFont(StandardFonts.Helvetica));
  return pdf.save();
}

/** The pages of a PDF in another order, or some of them; `null` is a new page. */
export async function arranged(bytes: Uint8Array, order: readonly (number | null)[]): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes);
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const number of order) {
    if (number === null) pdf.addPage().drawText('Denne siden er lagt til.', { x: 92, y: 500, size: 11, font });
    else pdf.addPage((await pdf.copyPages(source, [number - 1]))[0]);
  }
  return pdf.save();
}

/** Takes the metadata packet and the document information away. */
export async function withoutMetadata(bytes: Uint8Array): Promise<Uint8Array> {
  return rewritten(bytes, (pdf) => {
    pdf.catalog.delete(PDFName.of('Metadata'));
    pdf.context.trailerInfo.Info = undefined as never;
  });
}

/** What a service does to each page: its own line at the foot, and one along the edge. */
export function stamp(page: PDFPage, font: PDFFont): void {
  page.drawText('Signert med Tjenesten. Dokument-ID 0123-4567.', { x: 60, y: 18, size: 7, font });
  page.drawText('Dokumentet er forseglet', { x: 20, y: 300, size: 7, font, rotate: degrees(90) });
}

/** A white area over a part of the page. */
export function whiten(page: PDFPage, x: number, y: number, width: number, height: number): void {
  page.drawRectangle({ x, y, width, height, color: rgb(1, 1, 1) });
}

/** A PDF as qpdf writes it with these options. */
export function qpdf(bytes: Uint8Array, ...options: string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'avtale-qpdf-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes);
    execFileSync('qpdf', [...options, join(folder, 'in.pdf'), join(folder, 'out.pdf')]);
    return readFileSync(join(folder, 'out.pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
