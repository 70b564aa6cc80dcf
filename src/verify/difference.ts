import type { Message } from '../diagnostics/diagnostic.ts';
import type { Unreadable } from './contents.ts';

/** What can be different between a PDF and the agreement it should be. */
export type DifferenceKind =
  | Unreadable
  | 'no-fingerprint'
  | 'unknown-fingerprint'
  | 'fingerprints-disagree'
  | 'other-agreement-page'
  | 'missing-page'
  | 'repeated-page'
  | 'inserted-page'
  | 'page-order'
  | 'text'
  | 'covered-text';

export interface Difference {
  kind: DifferenceKind;
  /** The page of the PDF, counted from 1, where there is one. */
  page: number | null;
  /** What the agreement says there, and what the PDF says, where the difference is of words. */
  expected: string | null;
  found: string | null;
  message: Message;
}

/** A difference that is not one of words. */
export function difference(kind: DifferenceKind, page: number | null, message: Message): Difference {
  return { kind, page, expected: null, found: null, message };
}
