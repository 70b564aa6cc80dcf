import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as an independent reader sees it; sizes in points. */
export interface PdfPage {
  width: number;
  height: number;
  /** White space run together. */
  text: string;
  /** Without those that are only white space. */
  runs: PdfRun[];
}

/** A piece of text on a page. */
export interface PdfRun {
  text: string;
  size: number;
  /** How far to the right it reaches. */
  right: number;
}

/** Size and text of each page of a PDF. */
export async function pagesOf(pdf: Uint8Array): Promise<PdfPage[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const runs = items.filter((item) => 'str' in item);
    const text = runs.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join('');
    pages.push({
      width: right - left,
      height: top - bottom,
      text: text.replace(/\s+/g, ' '),
      runs: runs
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, height, width, transform }) => ({ text: str, size: height, right: transform[4] + width })),
    });
  }
  await loading.destroy();
  return pages;
}
