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
  const chunks: Buffer[] = [];
  for (let total = 0; total < most; ) {
    const size = readSync(handle, chunk);
    if (size === 0) break;
    chunks.push(Buffer.from(chunk.subarray(0, size)));
    total += size;
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
