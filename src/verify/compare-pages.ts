import { type Area, areaOf, type Body, bodyOf } from './body.ts';
import { compareWords } from './compare-words.ts';
import type { PdfContents, Run } from './contents.ts';
import { coveredText } from './covered.ts';
import type { Difference } from './difference.ts';
import { type OurPage, pageOrder } from './page-order.ts';
import { sameWords, wordsOf } from './words.ts';

/** What a PDF is compared with: the same agreement, printed by us. */
export interface Printing {
  contents: PdfContents;
  /** Twelve digits. */
  short: string;
}

export interface Comparison {
  differences: Difference[];
  extraPages: number[];
  /** Text in the margins that somebody else has printed there. */
  added: string[];
}

/**
 * Compares the visible text of a PDF with a printing of the agreement.
 *
 * @param sameLayout whether the PDF was laid out by this very version of the program, so that page must be as page
 */
export function comparePages(found: Printing, expected: Printing, sameLayout: boolean): Comparison {
  const printed = pageOrder(expected.contents.pages, expected.short).pages;
  const order = pageOrder(found.contents.pages, found.short, sameLayout ? printed.length : 0);
  const isWhole = !order.differences.some((it) => it.kind === 'missing-page');
  const area = areaOf(printed);
  const inArea = (pages: readonly OurPage[]) => pages.map((it) => ({ ...it, body: bodyOf(it, area) }));
  const [ours, wanted] = [inArea(order.pages), inArea(printed)];
  const byPage = byPages(ours, wanted);
  const words = sameLayout || byPage.length === 0 || !isWhole ? byPage : asOneText(ours, wanted, area);
  return {
    differences: [...order.differences, ...words],
    extraPages: order.extra,
    added: marginText(ours, wanted),
  };
}

interface PageBody extends OurPage {
  body: Body;
}

function byPages(found: readonly PageBody[], expected: readonly PageBody[]): Difference[] {
  return found.flatMap((it) => {
    const wanted = expected[it.footer.page - 1]?.body;
    const [words, wantedWords] = [wordsOf(it.body.runs), wordsOf(wanted?.runs ?? [])];
    if (!sameWords(words, wantedWords)) return compareWords(wantedWords, words, () => it.number);
    return (wanted && coveredText(wanted, it.body, it.number)) ?? [];
  });
}

/**
 * Another version of the program may break lines and pages elsewhere. Then the text that is meant to be read must be the same
 * from the first page to the last, without page numbers in the contents. What is not meant to be read, as headings of tables
 * repeated on a new page, may stand anywhere, but it must be something that we print.
 */
function asOneText(found: readonly PageBody[], expected: readonly PageBody[], area: Area): Difference[] {
  const pages: number[] = [];
  const words = found.flatMap((it) => {
    const own = wordsOf(readable(it.body, area.width));
    for (const _ of own) pages.push(it.number);
    return own;
  });
  const bodies = expected.map((it) => it.body);
  const wanted = bodies.flatMap((it) => wordsOf(readable(it, area.width)));
  const known = new Set(bodies.flatMap((it) => it.runs.map((run) => run.text.trim())));
  const unknown = found.flatMap((it) => {
    const extra = it.body.runs.filter((run) => run.tag === null && !known.has(run.text.trim()));
    return compareWords([], wordsOf(extra), () => it.number);
  });
  // What is painted cannot be compared where lines have moved; notes laid on top can.
  const covered = found.flatMap((it) => coveredText(it.body, it.body, it.number) ?? []);
  return [...compareWords(wanted, words, (index) => pages[index] ?? null), ...unknown, ...covered];
}

function readable({ runs }: Body, width: number): Run[] {
  return runs.filter((it) => it.tag !== null && !isPageNumber(it, width));
}

/** A link at the right edge that is only a number: an entry in the contents. */
function isPageNumber({ tag, text, x, width }: Run, edge: number): boolean {
  return tag === 'Link' && /^\d{1,4}$/.test(text.trim()) && Math.abs(x + width - edge) < 3;
}

function marginText(found: readonly PageBody[], expected: readonly PageBody[]): string[] {
  const ours = new Set(expected.flatMap((it) => it.body.margin.map((run) => run.text.trim())));
  const texts = found.flatMap((it) => it.body.margin.map((run) => run.text.trim()));
  return [...new Set(texts.filter((it) => it !== '' && !ours.has(it) && !/^(Fingeravtrykk|side \d)/.test(it)))].slice(
    0,
    20,
  );
}
