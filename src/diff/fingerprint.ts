import { createHash } from 'node:crypto';
import type { Draft } from './change.ts';

/**
 * What identifies a change for an approval: what it does and where, by the identity of list items. Neither the revisions nor what else
 * changed enters, so that it survives rebasing, and one change made in many agreements has one fingerprint.
 */
export function fingerprintOf({ section, identity, kind, old, new: now }: Draft): string {
  return createHash('sha256')
    .update(JSON.stringify([section, identity, kind, old, now]))
    .digest('hex')
    .slice(0, 12);
}
