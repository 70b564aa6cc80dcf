import { STATUSES } from '../../schema/agreement.ts';
import { markOf } from '../../schema/status.ts';
import type { Box, Run } from './contents.ts';
import type { OurPage } from './page-order.ts';

/** The part of a page that the agreement's own text stands in. Measures are from the left end of the footer's line. */
export interface Body {
  /** Text in the order of the file, without header, footer and the mark across the page. */
  runs: Run[];
  /** Text in the margins: header and footer, and what services print there. */
  margin: Run[];
  painted: Box[];
  annotations: Box[];
}

/** Where the body of every page is, and how wide its footer. */
export interface Area {
  box: Box;
  width: number;
}

const MARKS = new Set(STATUSES.map(markOf).filter((it) => it !== null));
const SLACK = 8;
/** Letters of a footer reach about this high. */
const FOOTER_HEIGHT = 14;

/** Finds the body of the pages of our own printing, where all that belongs to it is tagged and header and footer are not. */
export function areaOf(printed: readonly OurPage[]): Area {
  const area: Area = { box: { left: 0, right: 0, bottom: FOOTER_HEIGHT, top: 0 }, width: 1 };
  for (const { page, footer } of printed) {
    area.width = footer.right - footer.left;
    area.box.right = area.width + SLACK;
    for (const run of page.runs) {
      if (run.text.trim() === '' || run.tag === null) continue;
      area.box.left = Math.min(area.box.left, run.x - footer.left - SLACK);
      area.box.top = Math.max(area.box.top, run.y - footer.baseline + run.size);
    }
  }
  return area;
}

/** Divides a page of ours into what must be as we print it and what may be added. A page that a service has scaled is scaled back. */
export function bodyOf({ page, footer }: OurPage, area: Area): Body {
  const scale = scaleOf(area.width / (footer.right - footer.left));
  const moveX = (x: number) => (x - footer.left) * scale;
  const moveY = (y: number) => (y - footer.baseline) * scale;
  const moveBox = (it: Box): Box => ({
    left: moveX(it.left),
    right: moveX(it.right),
    bottom: moveY(it.bottom),
    top: moveY(it.top),
  });

  const runs: Run[] = [];
  const margin: Run[] = [];
  for (const run of page.runs) {
    if (!run.upright && MARKS.has(run.text.trim())) continue;
    const moved = { ...run, x: moveX(run.x), y: moveY(run.y), width: run.width * scale, size: run.size * scale };
    (isInside(moved, area.box) ? runs : margin).push(moved);
  }
  return { runs, margin, painted: page.painted.map(moveBox), annotations: page.annotations.map(moveBox) };
}

function isInside({ x, y, width, upright }: Run, box: Box): boolean {
  const right = upright ? x + width : x;
  return right > box.left && x < box.right && y > box.bottom && y < box.top;
}

function scaleOf(scale: number): number {
  return scale > 0.5 && scale < 2 ? scale : 1;
}
