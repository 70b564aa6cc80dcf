import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One painted glyph: what it stands for, and where its origin is on the page. */
export interface PlacedGlyph {
  unicode: string;
  x: number;
  y: number;
  size: number;
}

type Matrix = [number, number, number, number, number, number];

/** Every visible glyph of every page, in the order of painting, as pdf.js executes the page. */
export async function glyphsOf(bytes: Uint8Array): Promise<PlacedGlyph[][]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: PlacedGlyph[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    pages.push(run(fnArray, argsArray));
  }
  return pages;
}

function run(operators: number[], args: unknown[][]): PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = [];
  const saved: Matrix[] = [];
  let ctm: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = ctm;
  let size = 0;
  operators.forEach((operator, index) => {
    const arg = args[index] as never[];
    if (operator === OPS.save) saved.push(ctm);
    else if (operator === OPS.restore) ctm = saved.pop()!;
    else if (operator === OPS.transform) ctm = multiply(ctm, arg as never as Matrix);
    else if (operator === OPS.setFont) size = arg[1]!;
    else if (operator === OPS.setTextMatrix) line = [...(arg[0]! as Matrix)] as Matrix;
    else if (operator === OPS.showText) {
      let advance = 0;
      for (const item of arg[0]! as (number | { unicode: string; width: number })[]) {
        if (typeof item === 'number') {
          advance -= (item * size) / 1000;
          continue;
        }
        const [, , , , x, y] = multiply(ctm, multiply(line, [1, 0, 0, 1, advance, 0]));
        if (item.unicode.trim() !== '') glyphs.push({ unicode: item.unicode, x, y, size });
        advance += (item.width * size) / 1000;
      }
      line = multiply(line, [1, 0, 0, 1, advance, 0]);
    }
  });
  return glyphs;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}
