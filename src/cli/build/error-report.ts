import { text } from '../../report/text.ts';
import type { Io } from '../io.ts';
import { type Looked, lintRunOf, reportOptions } from '../report-options.ts';
import type { Run } from '../run.ts';
import { setUp } from '../set-up.ts';
import type { BuildOptions } from './options.ts';

/** What kept agreements from being built, for people; what is wrong with the configuration comes along. */
export async function errorReport(
  failures: readonly Looked[],
  options: BuildOptions,
  run: Run,
  io: Io,
): Promise<string> {
  const setup = await setUp(options, io, null);
  const found = lintRunOf(failures, setup);
  return found.diagnostics.length > 0 ? text(found, reportOptions(setup, run)) : '';
}
