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
/** Parts of a year by name, with the last day they can mean. */
const SEASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '01-31': 'nyttår nyåret primo',
    '03-15': 'vinterferien vinterferie vinteren',
    '04-30': 'påske påsken påskeferien',
    '06-30': 'våren vår vårhalvåret vårsemesteret medio',
    '08-15': 'sommerferien sommarferien sommerferie sommarferie',
    '08-31': 'sommeren sommaren skolestart skulestart',
    '10-31': 'høstferien haustferien',
    '12-31':
      'høsten hausten høst haust høsthalvåret hausthalvåret høstsemesteret jul julen juleferien årsskiftet ultimo utgangen utgongen',
  }).flatMap(([last, names]) => names.split(' ').map((name) => [name, last] as const)),
);

/** The date whose last word is at `index`: «2018», «høsten 2019», «1. juli 2019», «31.12.2019», «første halvår 2019», «2016-2019», «skoleåret 2023/24». Null where there is none. */
export function dateEndingAt({ wordList }: ProseText, index: number): ProseDate | null {
  const { key } = wordList[index]!;
  const full = /^(?:\d{1,2}[./]\d{1,2}[./-](?:19|20)\d\d[-–])?(\d{1,2})[./](\d{1,2})[./-]((?:19|20)\d\d)$/.exec(key);
  if (full) return { last: iso(full[3]!, Number(full[2]), Number(full[1])), from: index, to: index };
  const short = /^(\d{1,2})[./](\d{1,2})[./]([1-4]\d)$/.exec(key);
  if (short && Number(short[2]) <= 12)
    return { last: iso(`20${short[3]}`, Number(short[2]), Number(short[1])), from: index, to: index };
  const school = /^(20\d\d)[/–-](?:20)?(\d\d)$/.exec(key);
  if (school && isSchoolYear(wordList[index - 1]?.key, key) && Number(school[2]) === (Number(school[1]) + 1) % 100)
    return isTurnOfYear(wordList[index - 1]?.key)
      ? { last: iso(school[1]!, 12, 31), from: index - 1, to: index }
      : { last: iso(String(Number(school[1]) + 1), 7, 31), from: index, to: index };
  const year = /^(?:(?:19|20)\d\d[-–/])?((?:19|20)\d\d)$/.exec(key)?.[1];
  if (year === undefined) return null;
  return { ...endOf(year, wordList, index), to: index };
}

/** «årsskiftet 2019/20» */
function isTurnOfYear(before: string | undefined): boolean {
  return before === 'årsskiftet' || before === 'nyttår';
}

/** «skoleåret 2023/24», «2023/24», «2023/2024». */
function isSchoolYear(before: string | undefined, key: string): boolean {
  return /^sk[ou]leår/.test(before ?? '') || key.includes('/');
}

function endOf(year: string, words: readonly Word[], index: number): { last: string; from: number } {
  const before = words[index - 1]?.key ?? '';
  const month = MONTHS.indexOf(before) + 1;
  if (month > 0) {
    const day = /^\d{1,2}$/.test(words[index - 2]?.key ?? '') ? Number(words[index - 2]!.key) : null;
    if (day !== null) return { last: iso(year, month, day), from: index - 2 };
    return { last: iso(year, month, new Date(Date.UTC(Number(year), month, 0)).getUTCDate()), from: index - 1 };
  }
  const season = SEASONS.get(before);
  if (season === undefined && /sesongen?$/.test(before)) return { last: `${year}-12-31`, from: index - 1 };
  if (season !== undefined) return { last: `${year}-${season}`, from: index - 1 };
  if (/^\d{1,2}$/.test(before) && /^(?:uke|veke)$/.test(words[index - 2]?.key ?? ''))
    return { last: dayOfWeek(Number(year), Number(before)), from: index - 2 };
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

/** The last day that a week can have; the first holds 4 January. */
function dayOfWeek(year: number, week: number): string {
  return new Date(Date.UTC(year, 0, 4 + week * 7)).toISOString().slice(0, 10);
}
