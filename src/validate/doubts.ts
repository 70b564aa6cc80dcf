import type { Path } from '../diagnostics/diagnostic.ts';
import { valueAt } from '../lint/value-at.ts';

/** What is not known of an agreement that was understood in part. */
export interface Doubts {
  /** Whether what stands at the path, or does not, may be other than it seems: it did not fit, or is perhaps there under an unknown name. */
  isUnclear(path: Path): boolean;
  /** Whether a part of what stands at the path was left out. */
  isIncomplete(path: Path): boolean;
}

/** No doubt: the agreement fits the schema. */
export const CERTAIN: Doubts = { isUnclear: () => false, isIncomplete: () => false };

/** The doubts that follow from values that do not fit and keys that are unknown; `root` is what is left. */
export function doubtsOf({ unfit, unknown }: Record<'unfit' | 'unknown', readonly Path[]>, root: unknown): Doubts {
  // A key that nobody knows may be any of those that are not there beside it.
  const mayBe = (key: Path, path: Path) =>
    path.length === 0 ||
    (path.length >= key.length &&
      isWithin(path, key.slice(0, -1)) &&
      valueAt(root, path.slice(0, key.length)) === undefined);
  return {
    isUnclear: (path) =>
      unfit.some((it) => isWithin(it, path) || isWithin(path, it)) || unknown.some((it) => mayBe(it, path)),
    isIncomplete: (path) => [...unfit, ...unknown].some((it) => isWithin(it, path)),
  };
}

/** Whether a path is another, or leads to a part of what is there. */
function isWithin(path: Path, outer: Path): boolean {
  return path.length >= outer.length && outer.every((key, index) => path[index] === key);
}
