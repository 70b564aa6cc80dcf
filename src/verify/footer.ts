import type { PdfPage, Run } from './contents.ts';

/** What the foot of one of our pages says, and where. */
export interface Footer {
  /** Twelve hexadecimal digits. */
  fingerprint: string;
  page: number;
  pages: number;
  left: number;
  right: number;
  baseline: number;
}

const FINGERPRINT = /Fingeravtrykk\s*([0-9a-f]{4})\s?([0-9a-f]{4})\s?([0-9a-f]{4})(?![0-9a-f])/;
const PAGE = /side\s*(\d{1,4})\s*av\s*(\d{1,4})(?!\d)/i;

/** Runs closer to each other than this stand on one line. */
const SAME_LINE = 1;

/** The lowest line of a page that has fingerprint and page number as our footers print them, or null. */
export function footerOf({ runs }: Pick<PdfPage, 'runs'>): Footer | null {
  const lines = linesOf(runs).sort((a, b) => a[0]!.y - b[0]!.y);
  for (const line of lines) {
    const footer = footerIn(line);
    if (footer) return footer;
  }
  return null;
}

function linesOf(runs: readonly Run[]): Run[][] {
  const candidates = runs.filter((it) => it.upright && it.text.trim() !== '').sort((a, b) => a.y - b.y);
  const lines: Run[][] = [];
  for (const run of candidates) {
    const line = lines.at(-1);
    if (line && run.y - line[0]!.y < SAME_LINE) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

function footerIn(line: Run[]): Footer | null {
  let text = '';
  const starts: number[] = [];
  for (const run of line.sort((a, b) => a.x - b.x)) {
    starts.push(text.length);
    text += `${run.text} `;
    if (text.length > 2000) return null;
  }
  const fingerprint = FINGERPRINT.exec(text);
  const page = PAGE.exec(text);
  if (!fingerprint || !page) return null;
  const runAt = (offset: number) => line[starts.findLastIndex((start) => start <= offset)]!;
  const first = runAt(fingerprint.index);
  const last = runAt(page.index + page[0].length - 1);
  return {
    fingerprint: fingerprint.slice(1).join(''),
    page: Number(page[1]),
    pages: Number(page[2]),
    left: first.x,
    right: last.x + last.width,
    baseline: first.y,
  };
}
