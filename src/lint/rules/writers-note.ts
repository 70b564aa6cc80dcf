import { type Bracketed, bracketsIn } from '../prose/brackets.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { linesOf } from '../prose/lines.ts';
import { type ProseText, placeIn } from '../prose/prose.ts';
import type { Report, Rule } from '../rule.ts';
import {
  DRAFT,
  DRAFT_LINE,
  LETTER_WORDS,
  NOTE_ASSIGNED,
  NOTE_CALL,
  NOTE_COMMANDS,
  NOTE_DUTIES,
  NOTE_FROM,
  NOTE_INSERTS,
  NOTE_LABELS,
  NOTE_LACKS,
  NOTE_ORIGINS,
  NOTE_PASSIVES,
  NOTE_SENTENCES,
  SHORT_QUESTIONS,
  TEXT_QUESTIONS,
} from '../wording/note-words.ts';
import { isPutOff } from '../wording/put-off-answers.ts';
import { isPlaceholder } from './placeholder.ts';

type Kind = 'start' | 'question' | 'letter';

const TABLE = expressionTable<Kind>([
  ...NOTE_SENTENCES.map((it) => [it, 'start'] as const),
  ...TEXT_QUESTIONS.map((it) => [it, 'question'] as const),
  ...LETTER_WORDS.map((it) => [it, 'letter'] as const),
]);
/** Words in square brackets that are put in by whoever quotes, or stand for what is left out. */
const QUOTERS = /^(?:sic!?|[A-Za-zÀ-ÖØ-öø-ɏ]|\d{1,3}|\.{3}|…|[xXnN?…_ ]{1,3})$/;

export const writersNote: Rule = {
  id: 'writers-note',
  kind: 'placeholders',
  title: { nb: 'Notat til den som skriver', en: 'Note to the writer' },
  description: {
    nb: 'Spørsmål og huskelapper til kolleger viser at noe ikke er avklart, og blir stående i det partene underskriver.',
    en: 'Questions and reminders to colleagues show that something is not settled, and stay in what the parties sign.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  check({ prose }, report) {
    for (const text of prose.texts) {
      for (const bracketed of bracketsIn(text))
        if (isNote(bracketed)) found(text, bracketed.start, bracketed.end, report);
      reportQuestions(text, report);
      reportDuties(text, report);
      reportLabels(text, report);
    }
    for (const { entry, hit, start, end } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      const { words } = hit.text;
      if (entry === 'start' && (hit.index !== sentence.from || sentence.item)) continue;
      if (entry === 'question' && words[sentence.end - 1] !== '?') continue;
      if (isInBrackets(words, sentence.start, start)) continue;
      found(hit.text, start, entry === 'letter' ? end : sentence.end, report);
    }
  },
};

/** Whether what stands in brackets is said to a colleague: asked, ordered, or not yet there. */
function isNote({ inside: whole, square }: Bracketed): boolean {
  const inside = whole.replace(NOTE_CALL, '');
  if (square && !QUOTERS.test(inside) && !isPlaceholder(`[${inside}]`)) return true;
  return (
    inside.endsWith('?') ||
    /\?[ ,;.]/.test(inside) ||
    NOTE_COMMANDS.test(inside) ||
    NOTE_DUTIES.test(inside) ||
    NOTE_INSERTS.test(inside) ||
    NOTE_ASSIGNED.test(inside) ||
    NOTE_FROM.test(whole) ||
    NOTE_LACKS.test(inside) ||
    isPutOff(inside) ||
    NOTE_PASSIVES.test(inside) ||
    NOTE_ORIGINS.test(inside)
  );
}

/** How a question begins that is meant to be answered, in a plan for evaluation for instance. */
const QUESTION =
  /^(?:hva|kva|hvem|kven|hvor|kor|hvordan|korleis|når|hvorfor|kvifor|hvilke[A-Za-zÀ-ÖØ-öø-ɏ]*|er|har|blir|vert|kan|skal|vil|må|bør|får|kommer|kjem|i hvilken|på hvilken)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;
const VERB_FIRST = /^[A-Za-zÀ-ÖØ-öø-ɏ]{3,}(?:er|ar|es|as|ast)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

/** «- Tiltak: lys i parken?»: an item that is asked about, though it is put no question. */
function reportQuestions(text: ProseText, report: Report): void {
  if (text.kind !== 'prose' || !text.words.includes('?')) return;
  for (const { start, end, item } of text.sentences) {
    const words = text.words.slice(start, end);
    if (SHORT_QUESTIONS.test(words)) found(text, start, end, report);
    if (!item || !words.endsWith('?') || words.endsWith('??') || SHORT_QUESTIONS.test(words)) continue;
    const said = words.replace(/^[A-Za-zÀ-ÖØ-öø-ɏ -]{1,30}: */, '');
    if (!QUESTION.test(said) && !(said === words && VERB_FIRST.test(said))) found(text, start, end, report);
  }
}

/** «Planen skal oppdateres!», «Tiltak: nattevandring, kommer». */
function reportDuties(text: ProseText, report: Report): void {
  const { words } = text;
  for (let at = words.indexOf('!'); at !== -1; at = words.indexOf('!', at + 1)) {
    const start = words.lastIndexOf('\n', at) + 1;
    const said = words.slice(Math.max(start, at - 80), at);
    const clause = said.slice(lastBreak(said)).trim();
    if (NOTE_DUTIES.test(clause) && !isInBrackets(words, start, at)) found(text, at - clause.length, at + 1, report);
  }
  for (const match of words.matchAll(/, (?:kommer|kjem)(?: (?:senere|seinare|snart))?\.?(?=[ \t]*(?:\n|$))/g))
    found(text, match.index + 2, match.index + match[0].length, report);
}

/** «Merknad: dette må vi se på», «@Per», each to the end of its line. */
function reportLabels(text: ProseText, report: Report): void {
  if (text.kind !== 'prose') return;
  for (const { start, text: line } of linesOf(text.words)) {
    const label =
      DRAFT.exec(line.slice(0, 40)) ??
      (line.length <= LONGEST_DRAFT ? DRAFT_LINE.exec(line) : null) ??
      NOTE_LABELS.exec(line.slice(0, 80)) ??
      /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])@[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+/.exec(line);
    if (!label) continue;
    const from = label.index + label[0].length - label[0].trimStart().length;
    found(text, start + from, start + line.trimEnd().length, report);
  }
}

/** A longer line is text. */
const LONGEST_DRAFT = 90;

/** Where the last clause begins. */
function lastBreak(said: string): number {
  return Math.max(
    0,
    ...['. ', '(', '[', ', ', ': '].map((it) => said.lastIndexOf(it) + (said.includes(it) ? it.length : 0)),
  );
}

function isInBrackets(words: string, from: number, to: number): boolean {
  const before = words.slice(from, to);
  return before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']');
}

function found(text: ProseText, start: number, end: number, report: Report): void {
  const said = text.words.slice(start, end).replace(/\s+/g, ' ');
  const short = said.length > 60 ? `${said.slice(0, 57)}…` : said;
  report({
    at: placeIn(text, start, end),
    message: {
      nb: `«${short}» er skrevet til en kollega, ikke til partene.`,
      en: `“${short}” is written for a colleague, not for the parties.`,
    },
    help: {
      nb: 'Finn svaret og skriv det, eller ta merknaden ut. En kommentar i filen skrives etter #.',
      en: 'Find the answer and write it, or take the note out. A comment in the file is written after #.',
    },
  });
}
