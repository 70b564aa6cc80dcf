import { expect } from 'vitest';
import { avtale } from './avtale.ts';

/** The files that were checked, as lint names them where every draft has something to remark on. */
export async function checked(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await avtale(['lint', '--format', 'json', ...args], { cwd });
  const { diagnostics, summary } = JSON.parse(stdout);
  const files = [...new Set<string>(diagnostics.map((it: { file: string }) => it.file))];
  expect(summary.files).toBe(files.length);
  return files.sort();
}
