import { closeSync, openSync } from 'node:fs';
import { sanitizeLine } from '../../report/sanitize.ts';
import { CannotRun, isCannotRun } from '../cannot-run.ts';
import { leadsOut } from './leads-out.ts';
import { readWhole } from './read-up-to.ts';
import { cannotRead, systemCode } from './system-error.ts';

/**
 * Reads what stands beside agreements and comes with them, from strangers too: the configuration, templates, signed texts.
 *
 * @param file as it is named to the user
 * @param path where it is
 * @param within the folders that it may be in, links followed; null for what the user named, which may be anywhere
 * @returns null where there is none
 * @throws CannotRun where it leads elsewhere, is too long or cannot be read
 */
export function readBeside(file: string, path: string, within: readonly string[] | null): Buffer | null {
  try {
    const handle = openSync(path, 'r');
    try {
      if (within && leadsOut(path, within)) throw linkOut(file);
      return readWhole(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (isCannotRun(error)) throw error;
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return null;
    throw cannotRead(file, error);
  }
}

/** The same for what is only to be compared: why it cannot be read stands for what is in it. */
export function glanceBeside(...[file, path, within]: Parameters<typeof readBeside>): Buffer | string {
  try {
    return readBeside(file, path, within) ?? '';
  } catch (error) {
    if (isCannotRun(error)) return error.message;
    throw error;
  }
}

/** A file that is a link out of the folder, as exit code 2. */
export function linkOut(file: string, help?: CannotRun['help']): CannotRun {
  const shown = sanitizeLine(file);
  return new CannotRun(
    { nb: `«${shown}» er en lenke ut av mappen.`, en: `“${shown}” is a link out of the folder.` },
    help ?? { nb: 'Legg selve filen der lenken er.', en: 'Put the file itself where the link is.' },
  );
}
