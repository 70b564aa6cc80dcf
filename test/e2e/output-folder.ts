import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of the manifest, as far as tests of it go. */
export interface Output {
  agreement: string;
  file: string;
  format: 'pdf' | 'html';
  sha256: string;
  bytes: number;
  fingerprint: string;
}

/** The files in a folder that a user sees. */
export const visible = (folder: string) =>
  readdirSync(folder)
    .filter((it) => !it.startsWith('.'))
    .sort();

/** All files that are nobody's: what a build that was cut short would leave. */
export const leftovers = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.tmp'));

/** The manifest in a folder. */
export const manifestIn = (folder: string): { version: number; outputs: Output[] } =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** What the manifest says about files that are not as it says. */
export function untrue(folder: string): string[] {
  return manifestIn(folder)
    .outputs.filter(({ file, sha256, bytes }) => {
      const content = readFileSync(join(folder, file));
      return content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256;
    })
    .map((it) => it.file);
}
