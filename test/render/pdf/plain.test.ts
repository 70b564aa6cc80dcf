import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { edition, sampleDocument } from '../sample-document.ts';
import { glyphsOf } from './glyphs.ts';
import { renderPlain } from './plain-backend.ts';

/** A thousandth of the width of a hair. */
const TOLERANCE = 0.01;

const documents = [['the sample', sampleDocument()]] as const;

test.each(documents)('%s has every glyph where plain pdfmake puts it', async (_name, document) => {
  const ours = await glyphsOf(renderPdf(document, edition).bytes);
  const plain = await glyphsOf(await renderPlain(document, edition));
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
});
