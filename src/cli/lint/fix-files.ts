import { resolve } from 'node:path';
import { proofread } from '../../check/check.ts';
import { fixedText, fixPatch } from '../../lint/fix.ts';
import { sanitize, sanitizeLead } from '../../report/sanitize.ts';
import { type CannotRun, isCannotRun } from '../cannot-run.ts';
import { readAgreement } from '../files/read-agreement.ts';
import { cannotWrite } from '../files/system-error.ts';
import { writeBack } from '../files/write-named.ts';
import type { Run } from '../run.ts';
import type { Setup } from '../set-up.ts';

const BOM = '\ufeff';

/**
 * Mends what has one right answer in each file, or prints what would be mended.
 *
 * @returns what could not be read or written; the other files are mended all the same
 */
export async function fixFiles(
  files: readonly string[],
  setup: Setup,
  dryRun: boolean,
  run: Run,
): Promise<CannotRun[]> {
  const failures: CannotRun[] = [];
  for (const file of files) {
    try {
      await fixFile(file, setup, dryRun, run);
    } catch (error) {
      if (!isCannotRun(error)) throw error;
      failures.push(error);
    }
  }
  return failures;
}

async function fixFile(file: string, setup: Setup, dryRun: boolean, { io, language, quiet }: Run): Promise<void> {
  const path = resolve(io.cwd, file);
  const bytes = readAgreement(file, io.cwd);
  const { source, diagnostics } = proofread(bytes, file, setup);
  const text = fixedText(source, diagnostics);
  if (text === source.text) return;
  if (dryRun) {
    io.stdout.write(harmless(fixPatch(sanitizeLead(file), source.text, text)));
    return;
  }
  await writeBack(path, source.bom ? BOM + text : text).catch((error: unknown) => {
    throw cannotWrite(file, error);
  });
  const name = sanitizeLead(file);
  if (!quiet) io.stderr.write(language === 'nb' ? `${name}: rettet.\n` : `${name}: mended.\n`);
}

/** Lines of the file begin with spaces in a patch, and a build server obeys two colons after spaces. */
function harmless(patch: string): string {
  return sanitize(patch).replace(/^(\s*):(?=:)/gm, '$1\u2236');
}
