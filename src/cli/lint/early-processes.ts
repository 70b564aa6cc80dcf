import type { ChildProcess } from 'node:child_process';
import { DEFAULT_FOLDER } from '../files/agreements-folder.ts';
import { findAgreements } from '../files/find-agreements.ts';
import type { Io } from '../io.ts';
import { processesFor, startProcesses } from '../processes/pool.ts';
import { STDIN } from './standard-input.ts';

/** Starting a process and warming it up costs as much as looking at this many files. */
const WORTH_A_PROCESS = 40;

/** How many processes look at so many files, with this one. */
export function processesForLint(files: readonly string[], wanted?: number): number {
  return files.includes(STDIN) ? 1 : processesFor(files.length, WORTH_A_PROCESS, wanted);
}

/**
 * Starts the processes that help to look at many files while this one still loads what it needs for that, which takes as long. None where one
 * process will do.
 */
export function earlyProcesses(paths: readonly string[], wanted: number | undefined, io: Io): ChildProcess[] {
  const { files } = findAgreements(paths.length > 0 ? paths : [DEFAULT_FOLDER], io.cwd);
  const count = processesForLint([...files, ...paths.filter((it) => it === STDIN)], wanted);
  return startProcesses(count - 1, 'lint', io);
}
