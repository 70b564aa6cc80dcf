import type { AgreementPdf } from './agreement-pdf.ts';
import type { EmbeddedFace } from './embedded-face.ts';
import type { Shaped } from './face.ts';

/** Text in one style where it stands: `x` from the beginning of its line. */
export interface PlacedText {
  words: readonly Shaped[];
  x: number;
  width: number;
  font: EmbeddedFace;
  fontSize: number;
  color: string;
}

/**
 * Paints text that stands on one baseline with one text object, and one TJ operator where face and size are the same.
 * `left` is where the line begins, `baseline` counts from the top of the page.
 */
export function paintPieces(
  document: AgreementPdf,
  pieces: readonly PlacedText[],
  left: number,
  baseline: number,
): void {
  const { page } = document;
  let out = '';
  let operand = '';
  let font: EmbeddedFace | undefined;
  let size = 0;
  let color = '';
  let end = 0;
  const flush = () => {
    if (operand !== '') out += `[<${operand}>] TJ\n`;
    operand = '';
  };
  for (const piece of pieces) {
    const glyphs = glyphsOf(piece.words);
    if (glyphs === '') continue;
    const x = left + piece.x;
    if (piece.color !== color) {
      flush();
      color = piece.color;
      out += `${fillOperator(color)}\n`;
    }
    if (piece.font !== font || piece.fontSize !== size) {
      flush();
      ({ font, fontSize: size } = piece);
      page.fonts[font.id] ??= font.ref();
      out += `/${font.id} ${round(size, 1000)} Tf\n1 0 0 -1 ${round(x, 1000)} ${round(baseline, 1000)} Tm\n`;
    } else {
      const gap = ((x - end) * 1000) / size;
      if (Math.abs(gap) > 0.005) operand += `>${round(-gap, 100)}<`;
    }
    operand += glyphs;
    end = x + piece.width;
  }
  flush();
  if (out !== '') document.addContent(`BT\n${out}ET`);
}

function glyphsOf(words: readonly Shaped[]): string {
  if (words.length === 1) return words[0]!.operand;
  let glyphs = '';
  for (const { operand } of words) glyphs += operand;
  return glyphs;
}

/** The operator that sets a colour given as `#rrggbb` for filling. */
export function fillOperator(color: string): string {
  return `${components(color)} rg`;
}

/** The operator that sets a colour for lines. */
export function strokeOperator(color: string): string {
  return `${components(color)} RG`;
}

const colours = new Map<string, string>();

function components(color: string): string {
  let known = colours.get(color);
  if (known === undefined) {
    known = componentsAnew(color);
    colours.set(color, known);
  }
  return known;
}

function componentsAnew(color: string): string {
  if (!/^#[0-9a-f]{6}$/.test(color)) throw new Error(`not a colour: ${color}`);
  return [1, 3, 5].map((i) => round(Number.parseInt(color.slice(i, i + 2), 16) / 255, 1000)).join(' ');
}

/** A number with as many parts as asked for. */
export function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
