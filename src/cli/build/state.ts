import { statSync } from 'node:fs';

/** How fine a file system may count time, in milliseconds: FAT counts in steps of two seconds. */
const STEP = 2000;

/**
 * What the file system says of a file: as long as that is the same, its content is. Whoever writes to a file gives it another time of change, which
 * no program can set back; its size, the time of writing and its number tell of files that are moved to its place. Git relies on the same
 * (`racy-git` in its documentation), and like it this says nothing of a file changed so lately that the next change may get the same time.
 *
 * @param now the time in milliseconds
 * @returns null for a file that was just changed or cannot be looked at
 */
export function stateOf(file: string, now: number): string | null {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file);
    return ctimeMs < now - STEP ? `${size} ${mtimeMs} ${ctimeMs} ${ino}` : null;
  } catch {
    return null;
  }
}
