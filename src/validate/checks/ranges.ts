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

function visit(value: object, path: Path, found: Contradiction[]): void {
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, item] of entries) {
    if (typeof item === 'object' && item !== null) visit(item, [...path, key], found);
    else if (typeof item === 'string' && COUNTS.has(String(key))) {
      const range = /^(\d+)\s?[-–]\s?(\d+)$/.exec(item);
      if (range && Number(range[1]) >= Number(range[2])) found.push(reversed(range[1]!, range[2]!, [...path, key]));
    }
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
