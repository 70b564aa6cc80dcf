import type { Body } from './body.ts';
import type { Box, Run } from './contents.ts';
import { type Difference, difference } from './difference.ts';

/** Boxes whose edges are nearer than this, in points, are the same. */
const TOLERANCE = 2;
/** How much of a run of text must lie under something for it to be hidden. */
const HIDDEN = 0.2;

/** Areas, lines, images and notes over the agreement's text that we did not paint: the words are there but cannot be read. */
export function coveredText(expected: Body, found: Body, page: number): Difference | null {
  const ours = [...expected.painted];
  const added = found.painted.filter((box) => {
    const same = ours.findIndex((it) => isSame(it, box));
    if (same >= 0) ours.splice(same, 1);
    return same < 0;
  });
  const over = [...added, ...found.annotations];
  const hidden = found.runs.find((run) => run.text.trim() !== '' && over.some((box) => hides(box, run)));
  if (!hidden) return null;
  const text = hidden.text.trim().slice(0, 80);
  return difference('covered-text', page, {
    nb: `Side ${page}: noe er lagt over teksten ved «${text}».`,
    en: `Page ${page}: something has been laid over the text at “${text}”.`,
  });
}

function isSame(a: Box, b: Box): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < TOLERANCE;
  return near(a.left, b.left) && near(a.right, b.right) && near(a.bottom, b.bottom) && near(a.top, b.top);
}

function hides(box: Box, { x, y, width, size }: Run): boolean {
  const [left, right] = [Math.max(box.left, x), Math.min(box.right, x + width)];
  const [bottom, top] = [Math.max(box.bottom, y), Math.min(box.top, y + size * 0.7)];
  // A line has no height of its own, yet strikes out; it counts where it runs through the middle of the letters.
  const isLine = box.top - box.bottom < TOLERANCE;
  const height = isLine ? (box.bottom > y + size * 0.1 && box.bottom < y + size * 0.6 ? size : 0) : top - bottom;
  const across = Math.min(width, 2 * size);
  return right - left > across * HIDDEN && height > size * 0.7 * HIDDEN;
}
