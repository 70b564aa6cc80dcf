import { MONTHS } from './agreement-dates.ts';
import type { ProseText, Word } from './prose/prose.ts';

/** A point in time as prose gives it, with the words it is said in. */
export interface ProseDate {
  /** Its last day, `YYYY-MM-DD`. */
  last: string;
  /** Index of its first and last word. */
  from: number;
  to: number;
}

const HALVES = new Set(['halvår', 'halvdel', 'halvåret']);
/** The first to the fourth, as digits and in words. */
const QUARTERS = ['1', '2', '3', '4', 'første', 'andre', 'tredje', 'fjerde'];
const SEASONS: Readonly<Record<string, string>> = {
  våren: '06-30',
  vår: '06-30',
  sommeren: '08-31',
  sommaren: '08-31',
  høsten: '12-31',
  hausten: '12-31',
  høst: '12-31',
  haust: '12-31',
};

/** The date whose last word is at `index`: «2018», «høsten 2019», «1. juli 2019», «31.12.2019», «første halvår 2019», «2016-2019». Null where there is none. */
export function dateEndingAt({ wordList }: ProseText, index: number): ProseDate | null {
  const { key } = wordList[index]!;
  const full = /^(\d{1,2})[./](\d{1,2})[./-]((?:19|20)\d\d)$/.exec(key);
  if (full) return { last: iso(full[3]!, Number(full[2]), Number(full[1])), from: index, to: index };
  const year = /^(?:(?:19|20)\d\d[-–/])?((?:19|20)\d\d)$/.exec(key)?.[1];
  if (year === undefined) return null;
  return { ...endOf(year, wordList, index), to: index };
}

function endOf(year: string, words: readonly Word[], index: number): { last: string; from: number } {
  const before = words[index - 1]?.key ?? '';
  const month = MONTHS.indexOf(before) + 1;
  if (month > 0) {
    const day = /^\d{1,2}$/.test(words[index - 2]?.key ?? '') ? Number(words[index - 2]!.key) : null;
    if (day !== null) return { last: iso(year, month, day), from: index - 2 };
    return { last: iso(year, month, new Date(Date.UTC(Number(year), month, 0)).getUTCDate()), from: index - 1 };
  }
  if (SEASONS[before] !== undefined) return { last: `${year}-${SEASONS[before]}`, from: index - 1 };
  if (before === 'kvartal') {
    const quarter = QUARTERS.indexOf(words[index - 2]?.key ?? '') % 4;
    if (quarter >= 0) return { last: iso(year, quarter * 3 + 3, quarter % 3 === 0 ? 31 : 30), from: index - 2 };
  }
  if (HALVES.has(before)) {
    const first = /^(?:første|fyrste|1)$/.test(words[index - 2]?.key ?? '');
    return { last: `${year}-${first ? '06-30' : '12-31'}`, from: index - 2 };
  }
  return { last: `${year}-12-31`, from: index };
}

function iso(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
