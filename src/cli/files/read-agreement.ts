import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { MOST, viewUpTo } from './read-up-to.ts';
import { cannotRead } from './system-error.ts';

/**
 * Reads an agreement file, or so much of it that it is certainly too large.
 *
 * @throws CannotRun where it cannot be read
 */
export function readAgreement(file: string, cwd: string): Buffer {
  return Buffer.from(viewAgreement(file, cwd));
}

/** The same for what is done with at once: it may be overwritten when the next file is read. */
export function viewAgreement(file: string, cwd: string): Buffer {
  try {
    const handle = openSync(resolve(cwd, file), 'r');
    try {
      return viewUpTo(MOST, handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw cannotRead(file, error);
  }
}
