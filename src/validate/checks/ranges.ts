import type { Agreement } from '../../../schema/agreement.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Contradiction } from '../consistency.ts';

/** The keys whose value can be a number or a range of numbers. */
const COUNTS = new Set(['antall', 'dager']);

/** A range is written from the lower number to the higher, wherever it stands. */
export function checkRanges(agreement: Agreement): Contradiction[] {
  const found: Contradiction[] = [];
  visit(agreement, [], found);
  return found;
}

function visit(value: unknown, path: Path, found: Contradiction[]): void {
  if (typeof value === 'string') {
    const range = COUNTS.has(String(path.at(-1))) ? /^(\d+)\s?[-–]\s?(\d+)$/.exec(value) : null;
    if (range && Number(range[1]) >= Number(range[2])) found.push(reversed(range[1]!, range[2]!, path));
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, [...path, index], found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key], found);
  }
}

function reversed(from: string, to: string, path: Path): Contradiction {
  const meant = from === to ? from : `${to}-${from}`;
  return {
    rule: 'reversed-range',
    path,
    message: {
      nb: `Spennet ${from}-${to} går ikke fra det lave til det høye tallet.`,
      en: `The range ${from}-${to} does not go from the lower number to the higher.`,
    },
    help: { nb: `Skriv ${meant}.`, en: `Write ${meant}.` },
  };
}
