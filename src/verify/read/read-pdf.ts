import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfContents, PdfPage, PdfRead, Run } from '../contents.ts';
import { footerOf } from '../footer.ts';
import { LIMITS } from '../limits.ts';
import { firstGlance } from './first-glance.ts';
import { annotationsOf, paintedOn } from './painted.ts';
import { loadPdfJs } from './pdf-js.ts';
import { signatureFields } from './signature-fields.ts';

/** Something that is not a fault of the file's form, but more than we look at. */
class TooMuch extends Error {}

/** Reads a PDF that anybody may have made. Never rejects: what cannot be read is said in the result. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const unreadable = firstGlance(bytes);
  if (unreadable) return { unreadable };
  let document: PDFDocumentProxy | null = null;
  try {
    const { getDocument } = await loadPdfJs();
    document = await getDocument({
      // A copy, for the reader takes the array for itself.
      data: Uint8Array.from(bytes),
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      isOffscreenCanvasSupported: false,
      maxImageSize: 10_000_000,
    }).promise;
    // Permissions are set only where a file is encrypted, even when it opens without a password.
    if ((await document.getPermissions()) !== null) return { unreadable: 'encrypted' };
    if (document.numPages > LIMITS.pages) return { unreadable: 'too-many-pages' };
    return { contents: await contentsOf(document, bytes) };
  } catch (error) {
    if (error instanceof TooMuch) return { unreadable: 'too-much-content' };
    return { unreadable: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await document?.loadingTask.destroy().catch(() => {});
  }
}

async function contentsOf(document: PDFDocumentProxy, bytes: Uint8Array): Promise<PdfContents> {
  const signatures = await signatureFields(bytes);
  const xmp = (await document.getMetadata()).metadata?.getRaw() ?? null;
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const runs = await runsOf(page);
    for (const { text } of runs) characters += text.length;
    if (characters > LIMITS.characters) throw new TooMuch();
    pages.push(footerOf({ runs }) ? await ourPage(page, runs) : { runs, painted: [], annotations: [] });
    page.cleanup();
  }
  return { xmp: typeof xmp === 'string' ? xmp : null, pages, signatures };
}

async function ourPage(page: PDFPageProxy, runs: Run[]): Promise<PdfPage> {
  const painted = await paintedOn(page);
  if (painted === null) throw new TooMuch();
  return { runs, painted, annotations: await annotationsOf(page) };
}

/** The runs of text on a page, read bit by bit so that a page without end is not gathered first. */
async function runsOf(page: PDFPageProxy): Promise<Run[]> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const runs: Run[] = [];
  const tags: (string | null)[] = [];
  let characters = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return runs;
    for (const item of value.items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') tags.pop();
        else tags.push(tagOf(item));
        continue;
      }
      characters += item.str.length + 1;
      if (characters > LIMITS.characters) {
        void reader.cancel(new Error('enough')).catch(() => {});
        throw new TooMuch();
      }
      runs.push(runOf(item, tags.at(-1) ?? null));
    }
  }
}

function runOf(item: { str: string; transform: number[]; width: number; hasEOL: boolean }, tag: string | null): Run {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  const upright = Math.abs(b) < 0.001 && Math.abs(c) < 0.001 && a > 0;
  return { text: item.str, x, y, width: item.width, size: Math.hypot(c, d), endsLine: item.hasEOL, tag, upright };
}

/** The types of pdf.js leave out the tag. */
function tagOf(item: { id: string; tag?: string }): string | null {
  return item.id && item.tag && item.tag !== 'Artifact' ? item.tag : null;
}
