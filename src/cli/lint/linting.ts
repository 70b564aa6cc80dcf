import { processIo } from '../process-io.ts';
import { startWorker as start } from '../processes/worker.ts';
import { createLooker } from './look.ts';

/** The half of the program that lints, in a bundle of its own. */
export { runLint } from './run-lint.ts';

/** Works for a lint of many files that uses several processes. Called by `bin/worker.js`. */
export function startWorker(packageRoot: string): void {
  start<'lint'>(({ options, today }, io) => createLooker(options, today, io), processIo(packageRoot));
}
