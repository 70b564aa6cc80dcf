import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/document/canonical.ts';
import type { Document, Edition } from '../../src/document/document.ts';
import { fingerprintOf } from '../../src/document/fingerprint.ts';
import { renderPdf } from '../../src/render/pdf/render.ts';
import { identityOf } from '../../src/verify/identity.ts';
import { readPdf } from '../../src/verify/read/read-pdf.ts';
import { type Verification, verify } from '../../src/verify/result.ts';
import { VERSION } from '../../src/version.ts';
import { signField, throwawayCertificate } from '../render/pdf/sign.ts';
import { sampleDocument, edition as sampleEdition } from '../render/sample-document.ts';
import { hasTool } from '../support/tools.ts';
import { arranged, qpdf, rewritten, stamp, whiten, withoutMetadata } from './tamper.ts';

const document = sampleDocument();
const pdf = print(document);
const pages = renderPdf(document, editionOf(document)).pages;
const all = Array.from({ length: pages }, (_, index) => index + 1);

function editionOf(of: Document, more: Partial<Edition> = {}): Edition {
  return { ...sampleEdition, version: VERSION, fingerprint: fingerprintOf(canonicalText(of)), ...more };
}

function print(of: Document, more: Partial<Edition> = {}): Uint8Array {
  return renderPdf(of, editionOf(of, more)).bytes;
}

/** The answer for a PDF that is compared with the sample. */
async function answer(bytes: Uint8Array, expected = document): Promise<Verification> {
  const [read, own] = [await readPdf(bytes), await readPdf(print(expected))];
  if (!('contents' in read) || !('contents' in own)) throw new Error(JSON.stringify(read));
  const identity = identityOf(read.contents);
  if (!identity) throw new Error('no fingerprint');
  const candidate = { file: 'a.yaml', fingerprint: editionOf(expected).fingerprint, contents: own.contents };
  return verify(read.contents, identity, candidate, VERSION);
}

const kinds = ({ differences }: Verification) => differences.map((it) => it.kind);

/** The sample with other words. */
function changed(from: string, to: string): Document {
  const text = JSON.stringify(document);
  if (!text.includes(from)) throw new Error(`«${from}» is not in the sample`);
  return JSON.parse(text.replace(from, to)) as Document;
}

describe('the PDF as it was made', () => {
  test('is the agreement', async () => {
    const it = await answer(pdf);
    expect(it).toMatchObject({ match: true, differences: [], extraPages: [], signatures: [], added: [] });
    expect(it.fingerprint).toBe(editionOf(document).fingerprint);
    expect(it.revision).toBe(sampleEdition.revision);
  });

  test('is the agreement with UTKAST across the pages too', async () => {
    expect(await answer(print({ ...document, mark: 'UTKAST' }))).toMatchObject({ match: true });
  });

  test('shows the same pages when it is ready to sign and when it is signed', () => {
    // Status is no part of the Document tree; only the mark is, and both have none.
    expect(Buffer.from(print({ ...document, mark: null })).equals(Buffer.from(pdf))).toBe(true);
  });
});

describe('what services do is harmless', () => {
  test('front page, last page, stamps in the margins', async () => {
    const stamped = await rewritten(pdf, (it, font) => {
      for (const page of it.getPages()) stamp(page, font);
      it.insertPage(0).drawText('Forside', { font });
      it.addPage().drawText('Signert av Kari Nordlie', { font });
    });
    const it = await answer(stamped);
    expect(it).toMatchObject({ match: true, differences: [], extraPages: [1, pages + 2] });
    expect(it.added).toEqual(['Signert med Tjenesten. Dokument-ID 0123-4567.', 'Dokumentet er forseglet']);
  });

  test('metadata dropped', async () => {
    const it = await answer(await withoutMetadata(pdf));
    expect(it).toMatchObject({ match: true, revision: null, fingerprint: editionOf(document).fingerprint });
  });

  test('metadata dropped, pages copied into a new file, a front page', async () => {
    expect(await answer(await arranged(pdf, [null, ...all]))).toMatchObject({ match: true, extraPages: [1] });
  });

  test('pages scaled down to make room', async () => {
    const scaled = await rewritten(pdf, (it) => {
      for (const page of it.getPages()) {
        page.scaleContent(0.93, 0.93);
        page.translateContent(21, 40);
      }
    });
    expect(await answer(scaled)).toMatchObject({ match: true });
  });

  test('pages placed in forms on other pages', async () => {
    const embedded = await PDFDocument.create();
    for (const it of await embedded.embedPdf(
      pdf,
      all.map((number) => number - 1),
    )) {
      embedded.addPage([595.28, 841.89]).drawPage(it, { x: 10, y: 20, xScale: 0.95, yScale: 0.95 });
    }
    expect(await answer(await embedded.save())).toMatchObject({ match: true });
  });

  test.skipIf(!hasTool('qpdf'))('objects packed, streams written anew', async () => {
    expect(await answer(qpdf(pdf, '--object-streams=generate', '--linearize'))).toMatchObject({ match: true });
    expect(await answer(qpdf(pdf, '--stream-data=uncompress', '--qdf'))).toMatchObject({ match: true });
  });
});

describe('signatures', () => {
  const certificate = throwawayCertificate('Kari Nordlie');

  test('signed twice it is still the agreement, and the last signature covers the file', async () => {
    const empty = print(document, { target: 'acrobat' });
    const acrobat = (bytes: Uint8Array) => answerAs(bytes, 'acrobat');
    expect(await acrobat(empty)).toMatchObject({
      match: true,
      signatures: [
        { field: 'signatur_kommune', signed: false, coversWholeFile: false },
        { field: 'signatur_politi', signed: false, coversWholeFile: false },
      ],
    });
    const once = await signField(empty, 'signatur_kommune', certificate);
    expect((await acrobat(once)).signatures).toMatchObject([
      { field: 'signatur_kommune', signed: true, coversWholeFile: true, date: '1970-01-01' },
      { field: 'signatur_politi', signed: false },
    ]);
    const twice = await signField(once, 'signatur_politi', certificate);
    const it = await acrobat(twice);
    expect(it).toMatchObject({ match: true, differences: [] });
    expect(it.signatures).toMatchObject([
      { field: 'signatur_kommune', signed: true, coversWholeFile: false },
      { field: 'signatur_politi', signed: true, coversWholeFile: true, addedAfter: 0 },
    ]);
    expect(it.signatures[0]!.addedAfter).toBeGreaterThan(0);
  });

  async function answerAs(bytes: Uint8Array, target: Edition['target']): Promise<Verification> {
    const [read, own] = [await readPdf(bytes), await readPdf(print(document, { target }))];
    if (!('contents' in read) || !('contents' in own)) throw new Error('unreadable');
    const candidate = { file: 'a.yaml', fingerprint: editionOf(document).fingerprint, contents: own.contents };
    return verify(read.contents, identityOf(read.contents)!, candidate, VERSION);
  }
});

describe('what somebody has changed is found', () => {
  test('a word, printed with the fingerprint of the agreement', async () => {
    const forged = print(changed('15 år', '12 år'), { fingerprint: editionOf(document).fingerprint });
    const it = await answer(forged);
    expect(kinds(it)).toEqual(['text']);
    expect(it.differences[0]).toMatchObject({ expected: '15', found: '12' });
    expect(it.differences[0]!.page).toBeGreaterThan(1);
    expect(await answer(await withoutMetadata(forged))).toMatchObject({ match: false });
  });

  test('a word, printed as what it is', async () => {
    const it = await answer(print(changed('15 år', '12 år')));
    expect(kinds(it)).toEqual(['unknown-fingerprint', 'text']);
  });

  test('a word and its length, so that lines break elsewhere', async () => {
    const longer = changed('tre virkedager', 'så mange virkedager som saken krever, dog ikke flere enn førti');
    const it = await answer(print(longer, { fingerprint: editionOf(document).fingerprint }));
    expect(it.match).toBe(false);
    expect(it.differences[0]).toMatchObject({ kind: 'text', expected: expect.stringContaining('tre') });
  });

  test('text put over other text', async () => {
    const it = await answer(
      await rewritten(pdf, (it, font) => {
        whiten(it.getPage(1), 92, 600, 200, 12);
        it.getPage(1).drawText('noe annet', { x: 92, y: 602, size: 11, font });
      }),
    );
    expect(kinds(it)).toEqual(['text']);
  });

  test('text whitened, struck out or under a note', async () => {
    const line = await lineOn(2);
    const whitened = await rewritten(pdf, (it) => whiten(it.getPage(1), line.x, line.y - 3, line.width, 12));
    expect(kinds(await answer(whitened))).toEqual(['covered-text']);
    const struck = await rewritten(pdf, (it) =>
      it.getPage(1).drawLine({ start: { x: line.x, y: line.y + 3 }, end: { x: line.x + line.width, y: line.y + 3 } }),
    );
    expect(kinds(await answer(struck))).toEqual(['covered-text']);
    const noted = await rewritten(pdf, (it) => {
      const rect = [line.x, line.y - 3, line.x + line.width, line.y + 12];
      const note = { Type: 'Annot', Subtype: 'Square', Rect: rect, IC: [1, 1, 1], C: [1, 1, 1], F: 4 };
      it.getPage(1).node.addAnnot(it.context.register(it.context.obj(note)));
    });
    expect(kinds(await answer(noted))).toEqual(['covered-text']);
  });

  test('pages swapped', async () => {
    const [one, two, three, ...rest] = all;
    const it = await answer(await arranged(pdf, [one!, three!, two!, ...rest]));
    expect(kinds(it)).toEqual(['page-order']);
    expect(it.differences[0]!.message.nb).toContain('1, 3, 2, 4');
  });

  test('a page removed, the last one too', async () => {
    const without = (gone: number) => all.filter((it) => it !== gone);
    expect(kinds(await answer(await arranged(pdf, without(3))))).toEqual(['missing-page']);
    expect(kinds(await answer(await arranged(pdf, without(pages))))).toEqual(['missing-page']);
    expect(kinds(await answer(await arranged(pdf, without(1))))).toEqual(['missing-page']);
  });

  test('a page inserted', async () => {
    const it = await answer(await arranged(pdf, [1, 2, null, ...all.slice(2)]));
    expect(kinds(it)).toEqual(['inserted-page']);
    expect(it.differences[0]!.page).toBe(3);
    expect(it.extraPages).toEqual([]);
  });

  test('a page twice', async () => {
    expect(kinds(await answer(await arranged(pdf, [1, 2, 2, ...all.slice(2)])))).toEqual(['repeated-page']);
  });

  test('a page of another edition', async () => {
    const other = await PDFDocument.load(print(changed('15 år', '12 år')));
    const mixed = await rewritten(pdf, async (it) => {
      const [page] = await it.copyPages(other, [2]);
      it.removePage(2);
      it.insertPage(2, page);
    });
    expect(kinds(await answer(mixed))).toEqual(['other-agreement-page', 'missing-page']);
  });

  test('footers of another agreement under the metadata of this one', async () => {
    const other = print(changed('15 år', '12 år'));
    const mixed = await rewritten(other, async (it) => {
      const own = await PDFDocument.load(pdf);
      const packet = own.catalog.lookup(PDFName.of('Metadata'));
      it.catalog.set(PDFName.of('Metadata'), it.context.register(packet!.clone(it.context)));
    });
    expect(kinds(await answer(mixed))).toContain('fingerprints-disagree');
  });

  async function lineOn(page: number) {
    const read = await readPdf(pdf);
    if (!('contents' in read)) throw new Error('unreadable');
    return read.contents.pages[page - 1]!.runs.find((it) => it.text.length > 30)!;
  }
});

describe('a PDF from another version of the program', () => {
  test('may break pages elsewhere', async () => {
    // The contents on the first page are longer by one attachment's worth of space.
    const it = await answer(await withOtherBreaks(document));
    expect(it).toMatchObject({ match: true });
  });

  test('may not say anything else', async () => {
    const it = await answer(await withOtherBreaks(changed('15 år', '12 år')));
    expect(it.differences).toMatchObject([{ kind: 'text', expected: '15', found: '12' }]);
  });

  /** As an older program with less text on a page would have printed it. */
  async function withOtherBreaks(of: Document): Promise<Uint8Array> {
    const { PAGE_MARGINS } = await import('../../src/render/pdf/content/style.ts');
    const usual = PAGE_MARGINS.top;
    try {
      PAGE_MARGINS.top = usual + 64;
      return print(of, { version: '0.0.1', fingerprint: editionOf(document).fingerprint });
    } finally {
      PAGE_MARGINS.top = usual;
    }
  }
});
