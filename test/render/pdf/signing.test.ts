import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { hasTool } from '../../support/tools.ts';
import { edition, sampleDocument } from '../sample-document.ts';
import { problemsOf } from './problems-of.ts';
import { readPdf } from './read-pdf.ts';
import { type Objects, openObjects } from './rules/objects.ts';
import { signField, throwawayCertificate } from './sign.ts';
import { torture } from './torture.ts';

const acrobat = { ...edition, target: 'acrobat' } as const;
const hasPdfsig = hasTool('pdfsig');

interface Field {
  fieldName: string;
  fieldType: string;
  alternativeText: string;
  rect: [number, number, number, number];
}

async function fieldsOf(bytes: Uint8Array): Promise<Field[]> {
  const { document } = await readPdf(bytes);
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  const annotations = await Promise.all(pages.map(async (page) => (await page).getAnnotations()));
  return annotations.flat().filter((annotation) => annotation.subtype === 'Widget');
}

/** The horizontal lines of a page: left end, right end and height from the foot. */
function linesOf({ document, get, bytes }: Objects, index: number): [number, number, number][] {
  const page = document.getPage(index);
  const content = Buffer.from(bytes(get(page.node, 'Contents'))).toString('latin1');
  return [...content.matchAll(/([\d.]+) ([\d.]+) m ([\d.]+) \2 l S/g)].map(([, x1, y, x2]) => [
    Number(x1),
    Number(x2),
    page.getHeight() - Number(y),
  ]);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}

describe('signature fields', () => {
  test.each(['papir', 'esignering'] as const)('there are none for %s', async (target) => {
    expect(await fieldsOf(renderPdf(sampleDocument(), { ...edition, target }).bytes)).toEqual([]);
  });

  test('there is one for each signatory, named and labelled, none upon another', async () => {
    const document = torture['ten signatories']!();
    const fields = await fieldsOf(renderPdf(document, acrobat).bytes);
    expect(fields.map((field) => field.fieldName)).toEqual(
      document.signatures.signatories.map(({ id }) => `signatur_${id}`),
    );
    expect(fields[1]!.alternativeText).toBe('Underskrift: Politimester, Finnmark politidistrikt');
    const overlap = fields.some(({ rect: a }, i) =>
      fields.slice(i + 1).some(({ rect: b }) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]),
    );
    expect(overlap).toBe(false);
    for (const { rect } of fields) expect(rect[3] - rect[1]).toBeGreaterThan(20);
  });

  test('each stands on its line', async () => {
    const { bytes, pages } = renderPdf(sampleDocument(), acrobat);
    const file = await openObjects(bytes);
    const lines = Array.from({ length: pages }, (_, index) => linesOf(file, index)).flat();
    for (const { rect } of await fieldsOf(bytes)) {
      const below = lines.filter(([x1, x2, y]) => near(x1, rect[0]) && near(x2, rect[2]) && near(y, rect[1]));
      expect(below).toHaveLength(1);
    }
  });

  test('two of them can be signed, one after the other, and the file still keeps the rules', async () => {
    const original = renderPdf(sampleDocument(), acrobat).bytes;
    const once = await signField(original, 'signatur_kommune', throwawayCertificate('Ordfører'));
    const twice = await signField(once, 'signatur_politi', throwawayCertificate('Politimester'));
    expect(once.subarray(0, original.length).equals(Buffer.from(original))).toBe(true);
    expect(twice.subarray(0, once.length).equals(once)).toBe(true);
    expect(await problemsOf(twice)).toEqual([]);
    if (!hasPdfsig) return;
    const folder = mkdtempSync(join(tmpdir(), 'avtale-sign-'));
    try {
      const file = join(folder, 'signed.pdf');
      writeFileSync(file, twice);
      const { stdout } = spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
      expect(stdout.match(/Signature Validation: Signature is Valid\./g)).toHaveLength(2);
      expect(stdout).toContain('Total document signed');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
