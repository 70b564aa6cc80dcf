type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<PdfJs> | null = null;

/** Loads pdf.js with its worker in the same thread, and without a canvas: nothing is drawn. */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  const here = globalThis as Record<string, unknown>;
  // Asked for when pdf.js is loaded, used only for drawing.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) here[name] ??= class {};
  const { warn } = console;
  console.warn = () => {};
  try {
    const [pdfJs] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      // Its types do not name the module; loading it is what counts.
      import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string),
    ]);
    return pdfJs;
  } finally {
    console.warn = warn;
  }
}
