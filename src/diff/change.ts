import type { ChangeClass } from '../../schema/meta.ts';
import type { Actor } from '../commitments/commitments.ts';
import type { Message, Path } from '../diagnostics/diagnostic.ts';

export type { ChangeClass };
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';
export type Effect = 'weakened' | 'strengthened';

/** Weakest first. */
export const CHANGE_CLASSES = [
  'editorial',
  'substantive',
  'resign',
  'redecide',
] as const satisfies readonly ChangeClass[];

/** One difference between two agreements, with what it means. */
export interface Change {
  /** Twelve hex digits that stay the same when the same change is made on another base. */
  fingerprint: string;
  /** The section's key, the id of a chapter of the agreement's own, or the top-level key. */
  section: string;
  /** In the new agreement; in the old one where the value was removed. */
  path: Path;
  kind: ChangeKind;
  class: ChangeClass;
  effect: Effect | null;
  old: string | null;
  new: string | null;
  message: Message;
}

/** A difference before it has a fingerprint and a sentence. */
export interface Draft {
  section: string;
  path: Path;
  /** The path with list items by what identifies them instead of by number. */
  identity: readonly string[];
  kind: ChangeKind;
  class: ChangeClass;
  effect: Effect | null;
  old: string | null;
  new: string | null;
  /** What the field is called. */
  title: string;
  /** What makes it weaker or stronger: «skal» became «bør». */
  reasons: readonly Message[];
  /** Whose commitment it is, where known. */
  actor: Actor | null;
}

/** The more serious of two classes. */
export function moreSerious(a: ChangeClass, b: ChangeClass): ChangeClass {
  return CHANGE_CLASSES.indexOf(a) >= CHANGE_CLASSES.indexOf(b) ? a : b;
}

/** Whether a class is at or above a limit. */
export function isAtLeast(it: ChangeClass, limit: ChangeClass): boolean {
  return CHANGE_CLASSES.indexOf(it) >= CHANGE_CLASSES.indexOf(limit);
}
