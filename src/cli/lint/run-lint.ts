import { proofread } from '../../check/check.ts';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { type LintFormat, REPORTERS } from '../../report/index.ts';
import { CannotRun, isCannotRun } from '../cannot-run.ts';
import { findAgreements } from '../files/find-agreements.ts';
import { readAgreement } from '../files/read-agreement.ts';
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
  if (options.fix && paths.includes(STDIN)) throw cannotFixInput();
  const setup = await setUp(options, io, options.today ?? todayOf(io));
  const { files, failures } = await filesOf(paths, setup, io);
  if (options.fix) failures.push(...(await fixFiles(files, setup, options.dryRun ?? false, run)));
  if ((options.fix && options.dryRun) || (files.length === 0 && failures.length > 0))
    return finish(setup.configDiagnostics, failures, options, run);

  const looked: Looked[] = [];
  for (const file of files) {
    try {
      const { diagnostics, source } = proofread(await read(file, io), file, setup);
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
  if (!paths.includes(STDIN)) return findAgreements(paths.length > 0 ? paths : [setup.settings.agreements], io.cwd);
  const { files, failures } = await findAgreements(
    paths.filter((it) => it !== STDIN),
    io.cwd,
  );
  return { files: [STDIN, ...files], failures };
}

async function read(file: string, io: Io): Promise<Uint8Array> {
  return file === STDIN ? io.stdin() : readAgreement(file, io.cwd);
}

function cannotFixInput(): CannotRun {
  return new CannotRun(
    { nb: '--fix kan ikke rette standard inn («-»).', en: '--fix cannot mend standard input (“-”).' },
    { nb: 'Oppgi filen som skal rettes.', en: 'Name the file to mend.' },
  );
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
