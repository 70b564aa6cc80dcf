import { escapeMarkdown } from '../../report/markdown.ts';
import type { Change } from '../change.ts';
import { bySeriousness, type DiffRun } from '../diff-run.ts';
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

/** A comment on GitHub holds 65 536 characters. */
const MAX_LENGTH = 60_000;
const LONGEST = 2_000;
/** Texts longer than this are folded. */
const SHORT = 100;

/** A comment for a pull request: the summary first, then each agreement with its most serious changes first, long texts folded. */
export const markdown: DiffReporter = (run, options) => {
  const nb = options.language === 'nb';
  const parts = [
    `### ${summaryLine(run, options.language)}\n`,
    ...run.stale.map((it) => staleLine(it.fingerprint, it.by, nb)),
  ];
  for (const document of run.documents) {
    if (document.changes.length === 0 && document.diagnostics.length === 0) continue;
    parts.push(`\n#### ${escapeMarkdown(documentName(document, options.language))}\n\n`);
    for (const it of document.diagnostics) parts.push(`- ❌ ${escapeMarkdown(it.message[options.language])}\n`);
    parts.push(...bySeriousness(document.changes).map((change) => item(change, run, options)));
  }
  return fitted(parts, nb);
};

function fitted(parts: readonly string[], nb: boolean): string {
  let out = '';
  for (const [index, part] of parts.entries()) {
    if (out.length + part.length > MAX_LENGTH) {
      const rest = parts.length - index;
      return `${out}\n${nb ? `… og ${rest} til som ikke vises her.` : `… and ${rest} more that are not shown here.`}\n`;
    }
    out += part;
  }
  return out;
}

function item(change: Change, run: DiffRun, { language }: DiffReportOptions): string {
  const effect = change.effect ? `, ${effectName(change.effect, language)}` : '';
  const approved = run.approved.has(change.fingerprint) ? (language === 'nb' ? ' ✅ godkjent' : ' ✅ approved') : '';
  const label = `**${MARKS[change.kind]} ${className(change.class, language)}${effect}**`;
  const line = `- ${label}: ${escapeMarkdown(change.message[language])} \`${change.fingerprint}\`${approved}\n`;
  const words = wording(change);
  if (words === null) return line;
  if (words.length <= SHORT) return `${line}  <br>${words}\n`;
  return `${line}  <details><summary>${language === 'nb' ? 'Ordlyd' : 'Wording'}</summary>${words}</details>\n`;
}

/** The words, where the message does not hold them. `del` and `ins` are what GitHub lets through. */
function wording({ old, new: now, message, kind }: Change): string | null {
  if (kind === 'moved' || ((old === null || message.nb.includes(old)) && (now === null || message.nb.includes(now))))
    return null;
  if (old === null) return `<ins>${shown(now ?? '')}</ins>`;
  if (now === null) return `<del>${shown(old)}</del>`;
  return wordDiff(old.split(/\s+/), now.split(/\s+/))
    .map((part) => {
      if (part.kind === 'same') return shown(part.words.join(' '));
      const gone = part.old.length > 0 ? `<del>${shown(part.old.join(' '))}</del>` : '';
      const come = part.new.length > 0 ? `<ins>${shown(part.new.join(' '))}</ins>` : '';
      return [gone, come].filter(Boolean).join(' ');
    })
    .join(' ');
}

const shown = (text: string): string => escapeMarkdown(text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);

function staleLine(fingerprint: string, by: string, nb: boolean): string {
  const name = escapeMarkdown(by);
  return nb
    ? `\n- ⚠️ Godkjenningen \`${fingerprint}\` (${name}) svarer ikke lenger til noen endring.\n`
    : `\n- ⚠️ The approval \`${fingerprint}\` (${name}) answers to no change any longer.\n`;
}
