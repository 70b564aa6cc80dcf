import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render.ts';
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
