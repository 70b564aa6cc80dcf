import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Document, Edition, Target } from '../../../src/document/document.ts';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { documentNamed, SLUGS } from '../../agreements/agreement-named.ts';
import { hasTool } from '../../support/tools.ts';
import { edition, sampleDocument } from '../sample-document.ts';
import { problemsOf } from './problems-of.ts';
import { torture } from './torture.ts';

const documents: [string, () => Document][] = [
  ...SLUGS.map((slug): [string, () => Document] => [`agreements/${slug}.yaml`, () => documentNamed(slug)]),
  ['the sample', sampleDocument],
  ['a draft', () => ({ ...sampleDocument(), mark: 'UTKAST' })],
  ['nynorsk', () => ({ ...sampleDocument(), language: 'nn-NO' })],
  ...Object.entries(torture),
];
const targets: Target[] = ['papir', 'esignering', 'acrobat'];
const folder = mkdtempSync(join(tmpdir(), 'avtale-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(documents)('%s', (name, make) => {
  test.each(targets)('keeps the rules of PDF/A-2a and PDF/UA-1, for %s', async (target) => {
    const { bytes } = renderPdf(make(), { ...edition, target });
    expect(await problemsOf(bytes)).toEqual([]);
  });

  test('keeps the rules of PDF/A-3a and PDF/UA-1 with its source inside', async () => {
    const source = { name: 'skien.yaml', bytes: Buffer.from('tittel: Avtale\n') };
    expect(await problemsOf(renderPdf(make(), edition, { source }).bytes, 3)).toEqual([]);
  });

  test.skipIf(!hasTool('qpdf'))('is sound to qpdf (skipped where it is not installed)', () => {
    const file = join(folder, `${documents.findIndex(([other]) => other === name)}.pdf`);
    writeFileSync(file, renderPdf(make(), { ...edition, target: 'acrobat' }).bytes);
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    expect([status, stderr, stdout.includes('No syntax or stream encoding errors')]).toEqual([0, '', true]);
  });
});

test.skipIf(!hasTool('pdfinfo'))(
  'poppler reads the structure without complaint (skipped where it is not installed)',
  () => {
    const file = join(folder, 'structure.pdf');
    writeFileSync(file, renderPdf(sampleDocument(), { ...edition, target: 'acrobat' }).bytes);
    const { stdout, stderr } = spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Document\n {2}H1 \(block\)\n {4}"Avtale om forebyggende/);
  },
);

test('an edition that is not committed has no revision in its metadata', () => {
  const xmp = (revision: Edition['revision']) =>
    Buffer.from(renderPdf(sampleDocument(), { ...edition, revision }).bytes).toString('latin1');
  expect(xmp(edition.revision)).toContain(`<avtale:revision>${edition.revision}<`);
  expect(xmp(null)).not.toContain('<avtale:revision>');
});
