import type { AgreementPdf } from './agreement-pdf.ts';
import { MARK } from './content/style.ts';
import { typeset } from './content/typeset.ts';
import { markArtifact } from './structure.ts';
import { fillOperator, round } from './text-painter.ts';

/** The part of the page's diagonal that the word takes. */
const EXTENT = 0.72;
const LARGEST = 150;

/** Paints a word across the page in a grey so light that text on it stays readable. Nothing is transparent. */
export function paintMark(document: AgreementPdf, mark: string): void {
  const { page } = document;
  const font = document.face('semibold');
  const { operand, width } = font.face.shape(typeset(mark));
  const angle = Math.atan2(page.height, page.width);
  const size = Math.min(LARGEST, (Math.hypot(page.width, page.height) * EXTENT * 1000) / width);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // The middle of the word, half of its capitals up, lies in the middle of the page.
  const along = (width * size) / 2000;
  const up = (font.face.table.capHeight * size) / 2000;
  const x = page.width / 2 - along * cos + up * sin;
  const y = page.height / 2 + along * sin + up * cos;
  const [c, s] = [round(cos, 100_000), round(sin, 100_000)];
  page.fonts[font.id] ??= font.ref();
  markArtifact(document, 'mark', () =>
    document.addContent(
      `BT\n${fillOperator(MARK)}\n/${font.id} ${round(size, 1000)} Tf\n${c} ${-s} ${-s} ${-c} ${round(x, 1000)} ${round(y, 1000)} Tm\n[<${operand}>] TJ\nET`,
    ),
  );
}
