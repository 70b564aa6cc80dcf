import type { Path } from '../../diagnostics/diagnostic.ts';
import { A_YEAR, daysBetween, firstDay, inNorwegian, LONG_AGO, lastDay, termOf } from '../agreement-dates.ts';
import { dateEndingAt, type ProseDate } from '../dates.ts';
import { isRenewed } from '../is-renewed.ts';
import { type Hit, keysBetween, type Prose, type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Place, Rule } from '../rule.ts';
import { type StringValue, stringsIn } from '../strings.ts';
import { isDeadline } from '../wording/is-deadline.ts';

const SIGNED = /^ (?:undertegnet|underskrevet|underskriven|underskrive|signert|datert) /;

/** The agreement's own end, which is none where it goes on by itself. */
const OWN_TERM =
  / (?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|politirådsavtala) (?:gjelder|gjeld|skal gjelde|varer|varar|løper|løp|er gyldig) /;

export const pastDeadline: Rule = {
  id: 'past-deadline',
  kind: 'time',
  title: { nb: 'Frist i fortiden', en: 'Deadline in the past' },
  description: {
    nb: 'En frist som var ute før avtalen begynte, eller som er passert, viser at teksten er kopiert eller ikke fulgt opp.',
    en: 'A deadline that was over before the agreement began, or has passed, shows that the text was copied or not followed up.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check(context, report) {
    const { from } = termOf(context);
    const start = from === null ? null : firstDay(from);
    const { today } = context;
    const judge = (at: Place, text: string, last: string, first = false) => {
      const beforeStart = start !== null && last < start;
      // The first of several times may well be over in an agreement that is in force.
      const goesOnFrom = first && start !== null && daysBetween(last, today ?? last) < LONG_AGO;
      if (!beforeStart && (today === null || last >= today || goesOnFrom)) return;
      report({
        at,
        message: beforeStart
          ? {
              nb: `«${text}» er før avtalen begynner å gjelde, ${inNorwegian(from!)}.`,
              en: `“${text}” is before the agreement begins to apply, ${from}.`,
            }
          : { nb: `«${text}» er passert.`, en: `“${text}” has passed.` },
        help: {
          nb: 'Sett en ny frist, eller skriv hva som er gjort og hva som gjelder nå.',
          en: 'Set a new deadline, or write what has been done and what applies now.',
        },
      });
    };
    if (start === null && today === null) return;
    const goesOn = isRenewed(context.agreement);
    for (const { hit, date, signed } of proseDates(context.prose)) {
      if (goesOn && OWN_TERM.test(keysBetween(hit.text.wordList, Math.max(0, date.from - 12), date.from))) continue;
      // What is to be signed now is not dated long ago; what has been signed was dated when it began.
      const signedBy = context.agreement.status === 'signert' ? (start ?? today!) : (today ?? start!);
      if (signed && daysBetween(date.last, signedBy) < A_YEAR) continue;
      const first = hit.text.wordList[date.from]!;
      judge(
        placeIn(hit.text, first.start, hit.word.end),
        hit.text.text.slice(first.start, hit.word.end),
        date.last,
        isFirst(hit, date),
      );
    }
    for (const { path, date, said } of factDates(stringsIn(context))) judge({ path }, said, lastDay(date));
  },
};

function proseDates(prose: Prose): { hit: Hit; date: ProseDate; signed: boolean }[] {
  const found: { hit: Hit; date: ProseDate; signed: boolean }[] = [];
  for (const key of prose.keys()) {
    if (!isDigit(key.at(-1)) || !/(?:(?:19|20)\d\d|20\d\d\/\d\d|\d[./]\d{1,2}[./]\d\d)$/.test(key)) continue;
    for (const hit of prose.hits(key)) {
      const date = dateEndingAt(hit.text, hit.index);
      if (!date) continue;
      const sentence = prose.sentenceAt(hit);
      const signed = isSigning(hit, date, sentence);
      if (signed || isDeadline(hit, date, sentence)) found.push({ hit, date, signed });
    }
  }
  return found;
}

function isFirst({ text }: Hit, { from }: ProseDate): boolean {
  return / (?:første|fyrste) (?:gang|gong) (?:\S+ ){0,2}$/.test(keysBetween(text.wordList, from - 5, from));
}

/** «Undertegnet i Skien 3. mars 2019», and a line with nothing but place and date: left from an earlier signing when it is more than a year old. */
function isSigning({ text, index, word }: Hit, { from }: ProseDate, sentence: ProseSentence): boolean {
  if (from === index && /^\d{4}$/.test(word.key)) return false;
  if (SIGNED.test(keysBetween(text.wordList, sentence.from, sentence.from + 1))) return true;
  const { start } = text.wordList[from]!;
  const line = text.words.slice(text.words.lastIndexOf('\n', start) + 1, start);
  return (
    /^[ \t]*[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,24}(?: (?:i|og|[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,24})){0,3},? (?:den )?$/.test(
      line,
    ) && /^\.?[ \t]*(?:\n|$)/.test(text.words.slice(word.end, word.end + 20))
  );
}

/** Deadlines and ends that are data, and removals of offices in words. */
function factDates(strings: readonly StringValue[]): { path: Path; date: string; said: string }[] {
  const found: { path: Path; date: string; said: string }[] = [];
  for (const { path, key, text } of strings) {
    if (path.at(-1) !== key) continue;
    if ((key === 'frist' || key === 'gjelder_til') && /^\d{4}(?:-\d\d){0,2}$/.test(text))
      found.push({ path, date: text, said: inNorwegian(text) });
    else if (key === 'fra' && path.at(-2) === 'flytter') {
      const year = /\b(20\d\d)\b/.exec(text)?.[1];
      if (year !== undefined) found.push({ path, date: year, said: text });
    }
  }
  return found;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
