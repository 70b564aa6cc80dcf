import type { Agreement } from '../../schema/agreement.ts';
import type { Diagnostic, Message, Path } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { checkAttachments } from './checks/attachments.ts';
import { checkChapterIds } from './checks/chapter-ids.ts';
import { checkCover } from './checks/cover.ts';
import { checkDuration } from './checks/duration.ts';
import { checkOutline } from './checks/outline.ts';
import { checkRanges } from './checks/ranges.ts';
import type { Description } from './describe.ts';

/** Two parts of an agreement that contradict each other, at the part that is to be changed. */
export interface Contradiction extends Description {
  path: Path;
  /** What it contradicts, when that stands in the file. */
  other?: { path: Path; message: Message };
}

/** A check that needs more than one field, on an agreement that the schema has taken. */
export type Check = (agreement: Agreement) => Contradiction[];

const CHECKS: readonly Check[] = [
  checkOutline,
  checkCover,
  checkChapterIds,
  checkAttachments,
  checkRanges,
  checkDuration,
];

/** What contradicts itself in an agreement whose every field is in order. */
export function checkConsistency(agreement: Agreement, source: Source): Diagnostic[] {
  return CHECKS.flatMap((check) => check(agreement)).map(({ other, ...found }) => ({
    ...found,
    severity: 'error',
    file: source.file,
    range: rangeOf(found.path, source),
    ...(other && { related: [{ file: source.file, range: rangeOf(other.path, source), message: other.message }] }),
  }));
}

/** A scalar is pointed at itself, a list or mapping by its key. */
function rangeOf(path: Path, source: Source): Diagnostic['range'] {
  return source.scalarSource(path) ? source.rangeOf(path) : source.keyRangeOf(path);
}
