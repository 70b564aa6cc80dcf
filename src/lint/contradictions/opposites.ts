import type { Agreement } from '../../../schema/agreement.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { valueAt } from '../value-at.ts';

/** What turns a statement into its opposite, for patterns. */
export const NOT = '(?:ikke|ikkje|ei)';

/** One of two things that cannot both be so. */
export interface Side {
  /** The sentence must hold one of these words; `bær*` stands for every word that begins so. */
  words: readonly string[];
  test: (keys: string, sentence: ProseSentence) => boolean;
  /** A fact that says the same. */
  fact?: (agreement: Agreement) => { path: Path; words: string } | null;
}

/** Two statements that contradict each other. */
export interface Opposites {
  one: Side;
  other: Side;
  /** The question that the agreement answers in two ways: «om politikontakten bærer uniform». */
  about: { nb: string; en: string };
  /** The side that is likely the wrong one wherever it stands; else what stands later is. */
  suspect?: 'one' | 'other';
}

/** The fact of a side that is taken by a yes or no at a path. */
export const flag = (path: Path, value: boolean, words: string) => (agreement: Agreement) =>
  valueAt(agreement, path) === value ? { path, words } : null;
