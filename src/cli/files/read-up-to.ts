import { readSync } from 'node:fs';
import { MAX_BYTES } from '../../source/limits.ts';

/** Far more than an agreement may be, so that its size can be told, and far less than what has no end. */
export const MOST = 16 * MAX_BYTES;
const CHUNK = 64 * 1024;

/**
 * Reads a file to its end.
 *
 * @throws an error as the system's `EFBIG` where that is too far away
 */
export function readWhole(handle: number): Buffer {
  const bytes = Buffer.from(viewUpTo(MOST, handle));
  if (bytes.length < MOST) return bytes;
  throw Object.assign(new Error('EFBIG: file too large, read'), { code: 'EFBIG', syscall: 'read' });
}

/** What is read goes through one buffer: most agreements need a small part of it. */
const chunk = Buffer.allocUnsafeSlow(CHUNK);

/** Reads at most so many bytes, or a little more. What is given may be overwritten when the next file is read. */
export function viewUpTo(most: number, handle: number): Buffer {
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
