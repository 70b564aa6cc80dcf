import type { AgreementPdf } from './agreement-pdf.ts';
import type { EmbeddedFace } from './embedded-face.ts';

/** A word where it stands: `x` from the beginning of its line. */
export interface PlacedWord {
  text: string;
  x: number;
  font: EmbeddedFace;
  fontSize: number;
  color: string;
}

/**
 * Paints words that stand on one baseline with one text object, and one TJ operator where face and size are the same.
 * `left` is where the line begins, `baseline` counts from the top of the page.
 */
export function paintWords(document: AgreementPdf, words: readonly PlacedWord[], left: number, baseline: number): void {
  const { page } = document;
  let out = '';
  let operand = '';
  let font: EmbeddedFace | undefined;
  let size = 0;
  let color = '';
  let end = 0;
  const flush = () => {
    if (operand !== '') out += `[${operand}] TJ\n`;
    operand = '';
  };
  for (const word of words) {
    if (word.text === '') continue;
    const x = left + word.x;
    if (word.color !== color) {
      flush();
      color = word.color;
      out += `${fillOperator(color)}\n`;
    }
    if (word.font !== font || word.fontSize !== size) {
      flush();
      ({ font, fontSize: size } = word);
      page.fonts[font.id] ??= font.ref();
      out += `/${font.id} ${round(size, 1000)} Tf\n1 0 0 -1 ${round(x, 1000)} ${round(baseline, 1000)} Tm\n`;
    } else {
      const gap = ((x - end) * 1000) / size;
      if (Math.abs(gap) > 0.005) operand += round(-gap, 100);
    }
    const shaped = font.face.shape(word.text);
    operand += shaped.operand;
    end = x + (shaped.width * size) / 1000;
  }
  flush();
  if (out !== '') document.addContent(`BT\n${out}ET`);
}

/** The operator that sets a colour given as `#rrggbb` for filling. */
export function fillOperator(color: string): string {
  return `${components(color)} rg`;
}

/** The operator that sets a colour for lines. */
export function strokeOperator(color: string): string {
  return `${components(color)} RG`;
}

function components(color: string): string {
  if (!/^#[0-9a-f]{6}$/.test(color)) throw new Error(`not a colour: ${color}`);
  return [1, 3, 5].map((i) => round(Number.parseInt(color.slice(i, i + 2), 16) / 255, 1000)).join(' ');
}

/** A number with as many parts as asked for. */
export function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
