import type { PdfPage } from './contents.ts';
import { type Difference, difference } from './difference.ts';
import { type Footer, footerOf } from './footer.ts';

/** A page of the PDF that bears our footer. */
export interface OurPage {
  /** Where it stands in the PDF, counted from 1. */
  number: number;
  footer: Footer;
  page: PdfPage;
}

export interface PageOrder {
  /** Our pages by the number in their footer, each once. */
  pages: OurPage[];
  /** Pages before our first and after our last, which do no harm. */
  extra: number[];
  differences: Difference[];
}

/**
 * Whether the pages that belong to an agreement are all there, once each, in order, and with nothing between them.
 *
 * @param atLeast how many there must be whatever the footers say
 */
export function pageOrder(all: readonly PdfPage[], short: string, atLeast = 0): PageOrder {
  const footers = all.map((page) => footerOf(page));
  const first = footers.findIndex((it) => it !== null);
  const last = footers.findLastIndex((it) => it !== null);
  const differences: Difference[] = [];
  const inOrder: OurPage[] = [];
  const extra: number[] = [];
  footers.forEach((footer, index) => {
    const number = index + 1;
    if (index < first || index > last || first < 0) extra.push(number);
    else if (footer === null) differences.push(inserted(number));
    else if (footer.fingerprint !== short) differences.push(foreign(number, footer));
    else inOrder.push({ number, footer, page: all[index]! });
  });

  const byNumber = new Map<number, OurPage>();
  for (const it of inOrder) {
    const earlier = byNumber.get(it.footer.page);
    if (earlier) differences.push(repeated(it, earlier));
    else byNumber.set(it.footer.page, it);
  }
  const once = [...byNumber.values()];
  const highest = Math.max(atLeast, ...once.map((it) => Math.max(it.footer.page, it.footer.pages)));
  for (let page = 1; page <= highest; page++) if (!byNumber.has(page)) differences.push(missing(page, highest));
  const misplaced = once.find((it, index) => index > 0 && it.footer.page < once[index - 1]!.footer.page);
  if (misplaced)
    differences.push(
      swapped(
        misplaced,
        once.map((it) => it.footer.page),
      ),
    );
  return { pages: once.toSorted((a, b) => a.footer.page - b.footer.page), extra, differences };
}

function inserted(number: number): Difference {
  return difference('inserted-page', number, {
    nb: `Side ${number} i PDF-en er satt inn mellom avtalens sider.`,
    en: `Page ${number} of the PDF has been inserted between the pages of the agreement.`,
  });
}

function foreign(number: number, { fingerprint }: Footer): Difference {
  return difference('other-agreement-page', number, {
    nb: `Side ${number} i PDF-en har fingeravtrykket ${fingerprint} og hører til en annen avtale eller en annen utgave.`,
    en: `Page ${number} of the PDF has the fingerprint ${fingerprint} and belongs to another agreement or edition.`,
  });
}

function repeated({ number, footer }: OurPage, earlier: OurPage): Difference {
  return difference('repeated-page', number, {
    nb: `Side ${footer.page} i avtalen står to ganger i PDF-en: som side ${earlier.number} og ${number}.`,
    en: `Page ${footer.page} of the agreement is in the PDF twice: as pages ${earlier.number} and ${number}.`,
  });
}

function missing(page: number, pages: number): Difference {
  return difference('missing-page', null, {
    nb: `Side ${page} av ${pages} i avtalen mangler.`,
    en: `Page ${page} of ${pages} of the agreement is missing.`,
  });
}

function swapped({ number }: OurPage, order: readonly number[]): Difference {
  const list = order.slice(0, 40).join(', ');
  return difference('page-order', number, {
    nb: `Avtalens sider står i gal rekkefølge: ${list}.`,
    en: `The pages of the agreement are in the wrong order: ${list}.`,
  });
}
