import { sanitizeLine } from '../../report/sanitize.ts';
import type { Change, ChangeClass } from '../change.ts';
import { bySeriousness, type DiffedDocument, type DiffRun } from '../diff-run.ts';
import { wordDiff } from '../prose/word-diff.ts';
import {
  className,
  type DiffReporter,
  type DiffReportOptions,
  documentName,
  effectName,
  MARKS,
  summaryLine,
} from './words.ts';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';
const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, green: 32 };
const COLORS: Readonly<Record<ChangeClass, Style>> = {
  redecide: 'red',
  resign: 'red',
  substantive: 'yellow',
  editorial: 'blue',
};

type Paint = (style: Style, text: string) => string;

/** Words on each side of a change of words that are shown, and what a text is cut to. */
const CONTEXT = 8;
const LONGEST = 600;

/** For people: by agreement, most serious first; `[-taken out-]` and `{+put in+}` stand out without colour too. */
export const text: DiffReporter = (run, options) => {
  const paint: Paint = (style, said) => (options.color ? `\x1b[${CODES[style]}m${said}\x1b[0m` : said);
  const out = run.documents.flatMap((document) => entries(document, run, options, paint));
  for (const it of run.stale) out.push(paint('yellow', stale(it.fingerprint, it.by, options)), '');
  return `${[...out, summaryLine(run, options.language)].join('\n')}\n`;
};

function entries(document: DiffedDocument, run: DiffRun, options: DiffReportOptions, paint: Paint): string[] {
  if (document.changes.length === 0) return [];
  const heading = paint('bold', sanitizeLine(documentName(document, options.language)));
  return [heading, '', ...bySeriousness(document.changes).flatMap((it) => [...entry(it, run, options, paint), ''])];
}

function entry(change: Change, run: DiffRun, { language }: DiffReportOptions, paint: Paint): string[] {
  const effect = change.effect ? `, ${effectName(change.effect, language)}` : '';
  const label = paint(COLORS[change.class], `${className(change.class, language)}${effect}`);
  const approved = run.approved.has(change.fingerprint) ? (language === 'nb' ? ' godkjent' : ' approved') : '';
  const lines = [
    `  ${MARKS[change.kind]} ${label}  ${sanitizeLine(change.message[language])}  ${paint('dim', change.fingerprint + approved)}`,
  ];
  const words = wording(change, paint);
  if (words !== null) lines.push(`      ${words}`);
  return lines;
}

/** The words themselves, where the message does not hold them already. */
function wording(change: Change, paint: Paint): string | null {
  const [old, now] = [change.old, change.new].map((it) => (it === null ? null : sanitizeLine(it)));
  if (old === null || old === undefined || now === null || now === undefined) {
    const only = old ?? now ?? '';
    if (change.message.nb.includes(only)) return null;
    return old !== null ? paint('red', `[-${cut(only)}-]`) : paint('green', `{+${cut(only)}+}`);
  }
  if (change.kind === 'moved' || (change.message.nb.includes(old) && change.message.nb.includes(now))) return null;
  return changedWords(old, now, paint);
}

function changedWords(old: string, now: string, paint: Paint): string {
  const parts = wordDiff(old.split(' '), now.split(' '));
  return parts
    .map((part, i) => {
      if (part.kind === 'same') return shortened(part.words, i === 0, i === parts.length - 1);
      const gone = part.old.length > 0 ? paint('red', `[-${cut(part.old.join(' '))}-]`) : '';
      const come = part.new.length > 0 ? paint('green', `{+${cut(part.new.join(' '))}+}`) : '';
      return [gone, come].filter(Boolean).join(' ');
    })
    .join(' ');
}

function shortened(words: readonly string[], first: boolean, last: boolean): string {
  if (words.length <= 2 * CONTEXT) return words.join(' ');
  const start = first ? [] : words.slice(0, CONTEXT);
  const end = last ? [] : words.slice(-CONTEXT);
  return [...start, '…', ...end].join(' ');
}

const cut = (said: string): string => (said.length <= LONGEST ? said : `${said.slice(0, LONGEST)}…`);

function stale(fingerprint: string, by: string, { language }: DiffReportOptions): string {
  const name = sanitizeLine(by);
  return language === 'nb'
    ? `Godkjenningen «${fingerprint}» (${name}) svarer ikke lenger til noen endring. Ta den bort, eller godkjenn den nye endringen.`
    : `The approval “${fingerprint}” (${name}) answers to no change any longer. Remove it, or approve the new change.`;
}
