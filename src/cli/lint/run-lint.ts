import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { check } from '../../check/check.ts';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { type LintFormat, REPORTERS } from '../../report/index.ts';
import { type CannotRun, isCannotRun } from '../cannot-run.ts';
import { findAgreements } from '../files/find-agreements.ts';
import { cannotRead } from '../files/system-error.ts';
import { EXIT, type Io } from '../io.ts';
import { type Looked, lintRunOf, reportOptions } from '../report-options.ts';
import { type CommonOptions, type Run, runOf, type Setup, setUp, todayOf } from '../run.ts';
import { fixFiles } from './fix-files.ts';

export interface LintOptions extends CommonOptions {
  format: LintFormat;
  failOn: Severity;
  today?: string;
  fix?: boolean;
  dryRun?: boolean;
}

/** The name under which standard input is reported. */
const STDIN = '-';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** `avtale lint`: checks agreements and writes nothing, unless `--fix` asks for it. */
export async function runLint(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const run = runOf(options, io);
  const setup = await setUp(options, io, options.today ?? todayOf(io));
  const { files, failures } = await filesOf(paths, setup, io);
  if (options.fix) failures.push(...(await fixFiles(files, setup, options.dryRun ?? false, run)));
  if (options.fix && options.dryRun) return finish(setup.configDiagnostics, failures, options, run);

  const looked: Looked[] = [];
  for (const file of files) {
    try {
      const { diagnostics, source } = check(await read(file, io), file, setup);
      looked.push({ file, diagnostics, lines: source.lines });
    } catch (error) {
      if (!isCannotRun(error)) throw error;
      failures.push(error);
    }
  }
  const found = lintRunOf(looked, setup);
  const report = REPORTERS[options.format](found, reportOptions(setup, run));
  if (!run.quiet || options.format !== 'text' || found.diagnostics.length > 0) io.stdout.write(report);
  return finish(found.diagnostics, failures, options, run);
}

async function filesOf(paths: readonly string[], setup: Setup, io: Io) {
  if (paths.length === 1 && paths[0] === STDIN) return { files: [STDIN], failures: [] as CannotRun[] };
  const files = await findAgreements(paths.length > 0 ? paths : [setup.settings.agreements], io.cwd);
  return { files, failures: [] as CannotRun[] };
}

async function read(file: string, io: Io): Promise<Uint8Array> {
  if (file === STDIN) return io.stdin();
  return readFile(resolve(io.cwd, file)).catch((error: unknown) => {
    throw cannotRead(file, error);
  });
}

function finish(
  found: readonly Diagnostic[],
  failures: readonly CannotRun[],
  { failOn }: LintOptions,
  run: Run,
): number {
  for (const failure of failures) run.io.stderr.write(failure.print(run.language));
  if (failures.length > 0) return EXIT.cannotRun;
  const fails = found.some(({ severity }) => RANK[severity] >= RANK[failOn]);
  return fails ? EXIT.findings : EXIT.ok;
}
