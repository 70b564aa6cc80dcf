import { MONTHS } from '../agreement-dates.ts';
import { type Hit, placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Place, Report, Rule } from '../rule.ts';

/** What makes «31.09.» a date and not a time of day or the number of a paragraph. */
const LEADS = /^(?:den|innen|innan|senest|seinest|seinast|frist|fristen|før|fra|frå|til|per|pr|dato|og)$/;

export const impossibleDate: Rule = {
  id: 'impossible-date',
  kind: 'time',
  title: { nb: 'Dato som ikke finnes', en: 'Date that does not exist' },
  description: {
    nb: 'En frist på en dag som ikke finnes, er ingen frist.',
    en: 'A deadline on a day that does not exist is no deadline.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check({ prose }, report) {
    for (const key of prose.keys()) {
      if (!/^\d{1,2}[./]\d{1,2}/.test(key)) continue;
      for (const hit of prose.hits(key)) checkDigits(hit, report);
    }
    for (const hit of hitsOf(prose, MONTHS)) checkWords(hit, report);
    for (const hit of hitsOf(prose, ['kl', 'klokka', 'klokken'])) checkClock(hit, report);
  },
};

/** «31.09.2027», «1.13.2027–31.12.2027», and «31.09.» after «innen». */
function checkDigits({ text, index, word }: Hit, report: Report): void {
  for (const match of word.text.matchAll(/(\d{1,2})[./](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?![\d./]\d)/g)) {
    const { 0: said, 1: day, 2: month, 3: year, index: at } = match;
    const start = word.start + at;
    const alone = said.length === word.text.length && text.words[word.end] === '.';
    // «til 14.00.» is a time of day; what no clock shows is a date.
    const isDate =
      year !== undefined
        ? year.length === 4 || isNear(day!, month!)
        : alone &&
          LEADS.test(text.wordList[index - 1]?.key ?? '') &&
          Number(day) > 24 &&
          Number(month) >= 1 &&
          Number(month) <= 12;
    if (isDate && !exists(Number(day), Number(month), year))
      found(placeIn(text, start, start + said.length), said, report);
  }
}

/** With two digits for the year only a day too many in a real month is a date: «30.02.28». */
function isNear(day: string, month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) <= 31;
}

/** «31. september», «30. februar 2028». */
function checkWords({ text, index, word }: Hit, report: Report): void {
  const before = text.wordList[index - 1];
  if (!before || !/^\d{1,2}$/.test(before.key) || !/^\. ?$/.test(text.words.slice(before.end, word.start))) return;
  const year = /^\d{4}$/.exec(text.wordList[index + 1]?.key ?? '')?.[0];
  if (exists(Number(before.key), MONTHS.indexOf(word.key) + 1, year)) return;
  found(placeIn(text, before.start, word.end), text.words.slice(before.start, word.end), report);
}

/** «kl. 09.00–25.30», «kl 0975»: what no clock shows. */
function checkClock({ text, word }: Hit, report: Report): void {
  const after = text.words.slice(word.end, word.end + 24);
  const said = CLOCKS.exec(after);
  if (!said) return;
  for (const { 0: clock, 1: hour, 2: minute, index } of said[0].matchAll(/(\d{1,2})[.:]?(\d\d)(?!\d)/g)) {
    if ((Number(hour) < 24 && Number(minute) < 60) || (Number(hour) === 24 && Number(minute) === 0)) continue;
    const start = word.end + index;
    report({
      at: placeIn(text, start, start + clock.length),
      message: { nb: `«${clock}» er ikke et klokkeslett som finnes.`, en: `“${clock}” is not a time of day.` },
      help: { nb: 'Skriv det riktige klokkeslettet.', en: 'Write the right time.' },
    });
  }
}

const CLOCKS = /^\.? ?\d{1,2}[.:]?\d\d(?:(?: ?[-–] ?| til | og )\d{1,2}[.:]?\d\d)?(?![\d.:]\d)/;

function exists(day: number, month: number, year = '2028'): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return day <= new Date(Date.UTC(full, month, 0)).getUTCDate();
}

function found(at: Place, said: string, report: Report): void {
  report({
    at,
    message: { nb: `«${said}» er ikke en dato som finnes.`, en: `“${said}” is not a date that exists.` },
    help: { nb: 'Skriv den riktige dagen.', en: 'Write the right day.' },
  });
}
