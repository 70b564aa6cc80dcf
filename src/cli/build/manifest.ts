import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Status } from '../../../schema/agreement.ts';
import type { Target } from '../../document/document.ts';
import { writeAtomically } from '../files/atomic-write.ts';

export type Format = 'pdf' | 'html';
export const FORMATS: readonly Format[] = ['pdf', 'html'];

/** One file that a build wrote. */
export interface Output {
  agreement: string;
  file: string;
  format: Format;
  target: Target;
  status: Status;
  fingerprint: string;
  revision: string | null;
  sha256: string;
  bytes: number;
  /** Null for HTML. */
  pages: number | null;
}

export const MANIFEST = 'manifest.json';

/** The outputs that an earlier build listed; none where there is no readable manifest. */
export function readManifest(folder: string): Output[] {
  try {
    const { version, outputs } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    return version === 1 && Array.isArray(outputs) ? outputs.filter(isOutput) : [];
  } catch {
    return [];
  }
}

/** The folder may hold anything; an entry names a file in it. */
function isOutput(entry: unknown): entry is Output {
  const file = typeof entry === 'object' && entry !== null && 'file' in entry ? entry.file : null;
  return typeof file === 'string' && file === basename(file);
}

/**
 * Writes the manifest of all outputs in a folder: what this build wrote, and of what an earlier one listed the entries whose
 * file is still there.
 */
export async function writeManifest(folder: string, written: readonly Output[]): Promise<void> {
  const files = new Set(written.map((it) => it.file));
  const kept = readManifest(folder).filter((it) => !files.has(it.file) && existsSync(join(folder, it.file)));
  const outputs = [...kept, ...written].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  await writeAtomically(join(folder, MANIFEST), `${JSON.stringify({ version: 1, outputs }, null, 2)}\n`);
}
