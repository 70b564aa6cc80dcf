import { linesOf, type Measured } from './heights.ts';
import { lineOf } from './lines.ts';
import type { Vector } from './node.ts';
import { columnCalculator, type LaidOutPage } from './pdfmake/pdfmake.ts';

/**
 * Places a measured node where it is to stand on a page, and gives its height: headers and footers, which page breaks do not concern. They
 * are texts and lines, below and beside each other.
 */
export function placeFixed(page: LaidOutPage, node: Measured, left: number, top: number, outerWidth: number): number {
  const [before, above, after, below] = node._margin ?? [0, 0, 0, 0];
  const [x, y, width] = [left + before, top + above, outerWidth - before - after];
  return above + placeContent(page, node, x, y, width) + below;
}

function placeContent(page: LaidOutPage, node: Measured, x: number, y: number, width: number): number {
  if ('text' in node) {
    const broken = linesOf(node, width);
    const { words, heights } = broken;
    let height = 0;
    heights.forEach((ownHeight, index) => {
      const line = lineOf(broken, index);
      line.x = x + (words[0]!.style.alignment === 'right' ? width - line.getWidth() : 0);
      line.y = y + height;
      height += ownHeight;
      page.items.push({ type: 'line', item: line });
    });
    return height;
  }
  if ('stack' in node) {
    let height = 0;
    for (const item of node.stack) height += placeFixed(page, item, x, y + height, width);
    return height;
  }
  if ('columns' in node) {
    columnCalculator.buildColumnWidths(node.columns, width);
    let [height, from] = [0, x];
    for (const column of node.columns) {
      height = Math.max(height, placeFixed(page, column, from, y, column._calcWidth));
      from += column._calcWidth;
    }
    return height;
  }
  if ('canvas' in node) {
    for (const vector of node.canvas) page.items.push({ type: 'vector', item: moved(vector, x, y) });
    return node._minHeight;
  }
  throw new Error('headers and footers have no lists and tables');
}

function moved(vector: Vector, x: number, y: number): Vector {
  if (vector.type === 'rect') return { ...vector, x: vector.x + x, y: vector.y + y };
  return { ...vector, x1: vector.x1 + x, x2: vector.x2 + x, y1: vector.y1 + y, y2: vector.y2 + y };
}
