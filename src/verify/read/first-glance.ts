import type { Unreadable } from '../contents.ts';
import { LIMITS } from '../limits.ts';

/** Readers accept a header within this much of the start. */
const HEADER_WITHIN = 1024;
/** And the end mark within this much of the end. */
const END_WITHIN = 2048;

/** What can be said of a file before it is parsed, or null where it looks like a whole PDF. */
export function firstGlance(bytes: Uint8Array): Unreadable | null {
  if (bytes.length === 0) return 'empty';
  if (!latin1(bytes.subarray(0, HEADER_WITHIN)).includes('%PDF-')) return 'not-a-pdf';
  if (bytes.length > LIMITS.bytes) return 'too-large';
  return isWhole(latin1(bytes.subarray(-END_WITHIN)), bytes.length) ? null : 'truncated';
}

/** A reader would mend a file that was cut off, by guessing. Here it must end as a PDF ends. */
function isWhole(tail: string, size: number): boolean {
  const end = /startxref\s+(\d{1,10})\s+%%EOF\s*[^%]*$/.exec(tail);
  return end !== null && Number(end[1]) < size;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
