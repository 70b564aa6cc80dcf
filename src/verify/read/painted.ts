import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../contents.ts';
import { LIMITS } from '../limits.ts';
import { loadPdfJs } from './pdf-js.ts';

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** An image is painted in the unit square. */
const UNIT: Box = { left: 0, bottom: 0, right: 1, top: 1 };
/** Without limits of its own, as a shading is. */
const EVERYWHERE: Box = { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 };

/** Where lines, areas and images are painted on a page, annotations left out. Null where there is more than we look at. */
export async function paintedOn(page: PDFPageProxy): Promise<Box[] | null> {
  const { OPS, AnnotationMode } = await loadPdfJs();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  if (fnArray.length > LIMITS.operators) return null;
  const images = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintInlineImageXObject,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectRepeat,
    OPS.paintSolidColorImageMask,
  ]);
  const boxes: Box[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, matrixOf(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = times(matrix, matrixOf(args?.[0]));
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.constructPath) {
      const [paint, , extent] = args ?? [];
      if (paint !== OPS.endPath && isList(extent)) boxes.push(moved(boxOf(extent), matrix));
    } else if (operator === OPS.shadingFill) boxes.push(EVERYWHERE);
    else if (images.has(operator)) boxes.push(moved(UNIT, matrix));
  });
  return boxes;
}

/** What lies on a page and could hide something of it: annotations other than links and fields. */
export async function annotationsOf(page: PDFPageProxy): Promise<Box[]> {
  const annotations = await page.getAnnotations();
  return annotations
    .filter((it) => it.subtype !== 'Link' && it.subtype !== 'Popup' && !isSignatureOrEmpty(it))
    .map((it) => boxOf(it.rect));
}

function isSignatureOrEmpty({ subtype, fieldType }: { subtype: string; fieldType?: string | null }): boolean {
  return subtype === 'Widget' && (fieldType === 'Sig' || !fieldType);
}

function isList(value: unknown): value is ArrayLike<number> {
  return typeof value === 'object' && value !== null && 'length' in value;
}

function boxOf(numbers: ArrayLike<number>): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(numbers);
  return { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) };
}

function matrixOf(value: unknown): Matrix {
  if (!isList(value) || value.length !== 6) return IDENTITY;
  return Array.from(value) as unknown as Matrix;
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function moved({ left, bottom, right, top }: Box, m: Matrix): Box {
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ].map(([x = 0, y = 0]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]] as const);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}
