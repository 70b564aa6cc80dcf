import { createHash } from 'node:crypto';

/** SHA-256 of a canonical text, as 64 hex digits. */
export function fingerprintOf(canonicalText: string): string {
  return createHash('sha256').update(canonicalText, 'utf8').digest('hex');
}

/** The twelve digits that are printed. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 12);
}
