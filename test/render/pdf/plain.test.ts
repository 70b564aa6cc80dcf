import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { hasTool } from '../../support/tools.ts';
import { edition, sampleDocument } from '../sample-document.ts';
import { glyphsOf } from './glyphs.ts';
import { renderPlain } from './plain-backend.ts';
import { torture } from './torture.ts';

/** A thousandth of the width of a hair. */
const TOLERANCE = 0.01;

const documents = [
  ['the sample', sampleDocument],
  // The plain backend has no watermark.
  ...Object.entries(torture).map(([name, make]) => [name, () => ({ ...make(), mark: null })] as const),
] as const;

test.each(documents)(
  '%s has every glyph where plain pdfmake puts it',
  async (_name, make) => {
    const document = make();
    const ours = await glyphsOf(renderPdf(document, edition).bytes);
    const plain = await glyphsOf(await renderPlain(document, edition));
    expect(ours.flat().length).toBeGreaterThan(100);
    expect(ours.map((page) => page.length)).toEqual(plain.map((page) => page.length));
    const moved = ours.flatMap((page, number) =>
      page.filter((glyph, index) => {
        const other = plain[number]![index]!;
        return (
          glyph.unicode !== other.unicode ||
          glyph.size !== other.size ||
          Math.abs(glyph.x - other.x) > TOLERANCE ||
          Math.abs(glyph.y - other.y) > TOLERANCE
        );
      }),
    );
    expect(moved).toEqual([]);
  },
  60_000,
);

/** The pages as pictures. */
function pictures(bytes: Uint8Array): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'avtale-plain-'));
  try {
    writeFileSync(join(folder, 'it.pdf'), bytes);
    spawnSync('pdftoppm', ['-r', '101', join(folder, 'it.pdf'), join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.ppm'));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Poppler snaps glyphs to quarters of a pixel, so one that lies between two may go either way, for the plain backend rounds for
 * each word. Two or three letters of a page may differ so; a missing rule is three times as many bytes.
 */
const SNAPPED = 600;

/** How many bytes differ by more than what rounding of coordinates explains. */
function differing(a: Buffer, b: Buffer): number {
  let count = 0;
  for (let i = 0; i < Math.max(a.length, b.length); i++) if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > 2) count++;
  return count;
}

test.skipIf(!hasTool('pdftoppm')).each(['the sample', 'tables over pages', 'ten signatories'])(
  '%s looks like what plain pdfmake paints (skipped without pdftoppm)',
  async (name) => {
    const document = documents.find(([other]) => other === name)![1]();
    const ours = pictures(renderPdf(document, edition).bytes);
    const plain = pictures(await renderPlain(document, edition));
    expect(ours.length).toBeGreaterThan(3);
    ours.forEach((page, index) => {
      expect(differing(page, plain[index]!)).toBeLessThan(SNAPPED);
    });
  },
  60_000,
);
