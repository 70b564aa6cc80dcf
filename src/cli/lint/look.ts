import { proofread } from '../../check/check.ts';
import { type Failure, isCannotRun } from '../cannot-run.ts';
import { readAgreement } from '../files/read-agreement.ts';
import type { Io } from '../io.ts';
import type { Looked } from '../report-options.ts';
import type { CommonOptions } from '../run.ts';
import { type Setup, setUp } from '../set-up.ts';
import { STDIN } from './standard-input.ts';

/** What was found in one file, or why it could not be read. Plain data, for it may come from another process. */
export type LookResult = Looked | { file: string; failure: Failure };

/** Reads once what all files share, and gives the function that looks at one. */
export async function createLooker(
  options: CommonOptions,
  today: string,
  io: Io,
): Promise<(file: string) => Promise<LookResult>> {
  const setup = await setUp(options, io, today);
  return (file) => look(file, setup, io);
}

/** Looks at one file. Never rejects for anything that is wrong with the file. */
export async function look(file: string, setup: Setup, io: Io): Promise<LookResult> {
  try {
    const bytes = file === STDIN ? await io.stdin() : await readAgreement(file, io.cwd);
    const { diagnostics, source } = proofread(bytes, file, setup);
    // Where there is nothing to show, the text need not go from one process to another.
    return { file, diagnostics, lines: diagnostics.length > 0 ? source.lines : [] };
  } catch (error) {
    if (!isCannotRun(error)) throw error;
    return { file, failure: { messages: error.messages, help: error.help } };
  }
}
