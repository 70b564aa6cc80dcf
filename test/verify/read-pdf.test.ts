import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../src/render/pdf/render.ts';
import { identityOf } from '../../src/verify/identity.ts';
import { readPdf } from '../../src/verify/read/read-pdf.ts';
import { edition, sampleDocument } from '../render/sample-document.ts';
import { hasTool } from '../support/tools.ts';
import { qpdf } from './tamper.ts';

const pdf = renderPdf(sampleDocument(), edition).bytes;

describe('what cannot be read is said', () => {
  test.each<[string, string, Uint8Array]>([
    ['an empty file', 'empty', new Uint8Array()],
    ['a text file', 'not-a-pdf', Buffer.from('tittel: Avtale om tjenestetilbud\n')],
    ['an archive', 'not-a-pdf', Buffer.from('PK\u0003\u0004 %PD')],
    ['half a file', 'truncated', pdf.subarray(0, pdf.length / 2)],
    ['a file without its last bytes', 'truncated', pdf.subarray(0, -12)],
    ['only a header', 'truncated', Buffer.from('%PDF-1.7\n')],
    ['only a header and an end', 'damaged', Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n')],
    ['noise between header and end', 'damaged', noise()],
  ])('%s: %s', async (_name, unreadable, bytes) => {
    expect(await readPdf(bytes)).toEqual({ unreadable });
  });

  test.skipIf(!hasTool('qpdf'))('encrypted, with and without a password to open', async () => {
    const locked = ['--encrypt', 'a', 'b', '256', '--'];
    expect(await readPdf(qpdf(pdf, ...locked))).toEqual({ unreadable: 'encrypted' });
    const open = ['--encrypt', '', 'b', '256', '--'];
    expect(await readPdf(qpdf(pdf, ...open))).toEqual({ unreadable: 'encrypted' });
  });

  test('more pages than an agreement has', async () => {
    const many = await PDFDocument.create();
    for (let page = 0; page < 1001; page++) many.addPage();
    expect(await readPdf(await many.save())).toEqual({ unreadable: 'too-many-pages' });
  });

  test('more text than an agreement has', async () => {
    expect(
      await readPdf(
        await withContent('BT /F1 1 Tf ', '1 0 0 1 9 9 Tm (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ', 200_000),
      ),
    ).toEqual({
      unreadable: 'too-much-content',
    });
  });
});

test('no byte of a file that is changed makes the reader throw', async () => {
  const step = Math.floor(pdf.length / 12);
  for (let at = 20; at < pdf.length; at += step) {
    const broken = Uint8Array.from(pdf);
    broken.fill(0x28, at, at + 60);
    expect(Object.keys(await readPdf(broken))).toHaveLength(1);
  }
});

test('a PDF from elsewhere has no fingerprint', async () => {
  const other = await PDFDocument.create();
  other.addPage().drawText('Fingeravtrykk er noe politiet tar. Dette er side 1 av 3.', {
    font: await other.embedFont(StandardFonts.Helvetica),
  });
  const read = await readPdf(await other.save());
  expect('contents' in read && identityOf(read.contents)).toBeNull();
});

test('the metadata is understood however a program writes it', () => {
  const fingerprint = 'a'.repeat(64);
  const packet = (xml: string) => ({ xmp: xml, pages: [], signatures: [] });
  const uri = 'https://avtale.example/ns/1.0/';
  const as = (properties: string) => identityOf(packet(`<x xmlns:n0="${uri}">${properties}</x>`));
  expect(as(`<n0:fingerprint>${fingerprint}</n0:fingerprint><n0:target>papir</n0:target>`)).toMatchObject({
    fingerprint,
    target: 'papir',
  });
  expect(identityOf(packet(`<rdf:Description xmlns:q='${uri}' q:fingerprint='${fingerprint}'/>`))).toMatchObject({
    fingerprint,
  });
  expect(as('<n0:fingerprint>zz</n0:fingerprint>')).toBeNull();
  expect(as(`<other:fingerprint>${fingerprint}</other:fingerprint>`)).toBeNull();
});

function noise(): Uint8Array {
  const middle = Array.from({ length: 5000 }, (_, index) => (index * 7919 + index * index) % 251);
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(middle), Buffer.from('\nstartxref\n9\n%%EOF\n')]);
}

/** A page whose content is the same operators over and over, packed small. */
async function withContent(start: string, repeated: string, times: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawText('x', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  const fonts = page.node.Resources()!.lookup(PDFName.of('Font')) as unknown as { keys: () => PDFName[] };
  const name = fonts.keys()[0]!.asString();
  const content = deflateSync(start.replace('/F1', name) + repeated.repeat(times));
  const stream = pdf.context.stream(content, { Filter: 'FlateDecode' });
  page.node.set(PDFName.of('Contents'), pdf.context.register(stream));
  return pdf.save();
}
