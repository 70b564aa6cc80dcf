import { hasErrors, type UiLanguage } from '../../diagnostics/diagnostic.ts';
import type { ChangeClass, ChangeKind, Effect } from '../change.ts';
import { CHANGE_CLASSES } from '../change.ts';
import { type DiffRun, summarise } from '../diff-run.ts';

/** What a report looks like besides what it reports. */
export interface DiffReportOptions {
  language: UiLanguage;
  color: boolean;
}

/** Turns a comparison into the whole text of a report, ending in a line break. */
export type DiffReporter = (run: DiffRun, options: DiffReportOptions) => string;

const CLASSES: Readonly<Record<UiLanguage, Readonly<Record<ChangeClass, string>>>> = {
  nb: { editorial: 'redaksjonell', substantive: 'innhold', resign: 'ny underskrift', redecide: 'nytt vedtak' },
  en: { editorial: 'editorial', substantive: 'content', resign: 'new signature', redecide: 'new decision' },
};
const EFFECTS: Readonly<Record<UiLanguage, Readonly<Record<Effect, string>>>> = {
  nb: { weakened: 'svekker', strengthened: 'styrker' },
  en: { weakened: 'weakens', strengthened: 'strengthens' },
};

/** A class as people say it. */
export const className = (it: ChangeClass, language: UiLanguage): string => CLASSES[language][it];
export const effectName = (it: Effect, language: UiLanguage): string => EFFECTS[language][it];

/** In front of a change, so that its kind can be seen without colour. */
export const MARKS: Readonly<Record<ChangeKind, string>> = { added: '+', removed: '−', changed: '~', moved: '↕' };

/** One line: how many changes, the most serious first. */
export function summaryLine(run: DiffRun, language: UiLanguage): string {
  const counts = summarise(run.documents);
  const total = CHANGE_CLASSES.reduce((sum, it) => sum + counts[it], 0);
  const nb = language === 'nb';
  const failed = run.documents.filter((it) => hasErrors(it.diagnostics)).length;
  const unread = failed > 0 ? `${nb ? '; kunne ikke leses' : '; could not be read'}: ${failed}` : '';
  if (total === 0) return (nb ? 'Ingen endringer' : 'No changes') + unread;
  const classes = CHANGE_CLASSES.toReversed()
    .filter((it) => counts[it] > 0)
    .map((it) => `${className(it, language)} ${counts[it]}`);
  const effects = (['weakened', 'strengthened'] as const)
    .filter((it) => counts[it] > 0)
    .map((it) => `${effectName(it, language)} ${counts[it]}`);
  const changes = nb ? (total === 1 ? 'endring' : 'endringer') : total === 1 ? 'change' : 'changes';
  return `${total} ${changes}: ${[...classes, ...effects].join(', ')}${unread}`;
}

/** What a pair of versions is called: one name where both have it. */
export function documentName(
  { old, new: now }: { old: string | null; new: string | null },
  language: UiLanguage,
): string {
  if (old === null) return `${now} (${language === 'nb' ? 'ny avtale' : 'new agreement'})`;
  if (now === null) return `${old} (${language === 'nb' ? 'tatt bort' : 'removed'})`;
  return `${old} → ${now}`;
}
