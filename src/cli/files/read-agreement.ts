import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { MAX_BYTES } from '../../source/limits.ts';
import { cannotRead } from './system-error.ts';

/** Far more than an agreement may be, so that its size can be told, and far less than what has no end. */
const MOST = 16 * MAX_BYTES;
const CHUNK = 64 * 1024;

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
      return readUpTo(MOST, handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw cannotRead(file, error);
  }
}

/** What is read goes through one buffer: most agreements need a small part of it. */
const chunk = Buffer.allocUnsafeSlow(CHUNK);

function readUpTo(most: number, handle: number): Buffer {
  const size = fill(handle);
  if (size < CHUNK) return chunk.subarray(0, size);
  const chunks = [Buffer.from(chunk)];
  for (let total = size, more = 0; total < most; total += more) {
    more = fill(handle);
    if (more === 0) break;
    chunks.push(Buffer.from(chunk.subarray(0, more)));
  }
  return Buffer.concat(chunks);
}

/** Reads as much as there is, or the buffer holds, and gives how much it was. */
function fill(handle: number): number {
  let size = 0;
  while (size < CHUNK) {
    const more = readSync(handle, chunk, size, CHUNK - size, null);
    if (more === 0) break;
    size += more;
  }
  return size;
}
