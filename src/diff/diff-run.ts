import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Approval } from './approvals.ts';
import { CHANGE_CLASSES, type Change, type ChangeClass } from './change.ts';

/** Two versions of one agreement and what differs. */
export interface DiffedDocument {
  /** As the user would name it: `main:agreements/skien.yaml`. Null where the agreement is not on that side. */
  old: string | null;
  new: string | null;
  changes: readonly Change[];
  /** Why a side could not be read; then there are no changes. */
  diagnostics: readonly Diagnostic[];
  /** What each side prints, for showing the whole agreement. Made when asked for. */
  documents: () => { old: Document | null; new: Document | null };
}

/** All that one comparison found. */
export interface DiffRun {
  documents: readonly DiffedDocument[];
  /** Fingerprints of changes that somebody has approved. */
  approved: ReadonlySet<string>;
  /** Approvals that no change answers to any longer. */
  stale: readonly Approval[];
}

/** How many changes of each kind there are. */
export interface DiffSummary extends Record<ChangeClass, number> {
  weakened: number;
  strengthened: number;
}

/** Counts the changes. */
export function summarise(documents: readonly Pick<DiffedDocument, 'changes'>[]): DiffSummary {
  const counts: DiffSummary = { editorial: 0, substantive: 0, resign: 0, redecide: 0, weakened: 0, strengthened: 0 };
  for (const change of documents.flatMap((it) => it.changes)) {
    counts[change.class]++;
    if (change.effect) counts[change.effect]++;
  }
  return counts;
}

/** The most serious class among changes, or null where there are none. */
export function mostSerious(changes: readonly Change[]): ChangeClass | null {
  return CHANGE_CLASSES.findLast((it) => changes.some((change) => change.class === it)) ?? null;
}

/** Most serious first; of the same class those that weaken first, else as they stand in the agreement. */
export function bySeriousness(changes: readonly Change[]): Change[] {
  const effect = (it: Change) => (it.effect === 'weakened' ? 0 : it.effect === 'strengthened' ? 1 : 2);
  const rank = (it: Change) => CHANGE_CLASSES.indexOf(it.class);
  return [...changes].sort((a, b) => rank(b) - rank(a) || effect(a) - effect(b));
}
