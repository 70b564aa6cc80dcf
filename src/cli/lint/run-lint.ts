import type { ChildProcess } from 'node:child_process';
import { type Diagnostic, SEVERITY_RANK, type Severity } from '../../diagnostics/diagnostic.ts';
import { type LintFormat, REPORTERS } from '../../report/index.ts';
import { sanitizeLine } from '../../report/sanitize.ts';
import { CannotRun, type Failure, printFailure } from '../cannot-run.ts';
import { findAgreements } from '../files/find-agreements.ts';
import { EXIT, type Io } from '../io.ts';
import { inProcesses } from '../processes/pool.ts';
import { lintRunOf, reportOptions } from '../report-options.ts';
import { type CommonOptions, type Run, runOf, todayOf } from '../run.ts';
import { type Setup, setUp } from '../set-up.ts';
import { processesForLint } from './early-processes.ts';
import { fixFiles } from './fix-files.ts';
import { type LookResult, look } from './look.ts';
import { STDIN } from './standard-input.ts';

export interface LintOptions extends CommonOptions {
  format: LintFormat;
  failOn: Severity;
  today?: string;
  fix?: boolean;
  dryRun?: boolean;
  /** How many processes; decided by the number of files and cores where it is not given. */
  jobs?: number;
}

/** `avtale lint`: checks agreements and writes nothing, unless `--fix` asks for it. `started` are processes that wait for work. */
export async function runLint(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  started: readonly ChildProcess[] = [],
): Promise<number> {
  const run = runOf(options, io);
  if (options.fix && paths.includes(STDIN)) throw cannotFixInput();
  const setup = await setUp(options, io, options.today ?? todayOf(io));
  const { files, failures } = filesOf(paths, setup, io);
  if (options.fix) failures.push(...(await fixFiles(files, setup, options.dryRun ?? false, run)));
  if ((options.fix && options.dryRun) || (files.length === 0 && failures.length > 0))
    return finish(setup.configDiagnostics, failures, options, run);

  const results = await lookAll(files, options, setup, io, started);
  const looked = results.flatMap((it) => ('failure' in it ? [] : [it]));
  const unread = results.flatMap((it) => ('failure' in it ? [it.failure] : []));
  const found = lintRunOf(looked, setup);
  const report = REPORTERS[options.format](found, reportOptions(setup, run));
  if (!run.quiet || options.format !== 'text' || found.diagnostics.length > 0) io.stdout.write(report);
  return finish(found.diagnostics, [...failures, ...unread], options, run);
}

function filesOf(paths: readonly string[], setup: Setup, io: Io) {
  if (!paths.includes(STDIN)) return findAgreements(paths.length > 0 ? paths : [setup.settings.agreements], io.cwd);
  const { files, failures } = findAgreements(
    paths.filter((it) => it !== STDIN),
    io.cwd,
  );
  return { files: [STDIN, ...files], failures };
}

/** Looks at all files: in this process when they are few, else in this and others. */
async function lookAll(
  files: readonly string[],
  options: LintOptions,
  setup: Setup,
  io: Io,
  started: readonly ChildProcess[],
): Promise<LookResult[]> {
  const processes = processesForLint(files, options.jobs);
  if (processes === 1) {
    const results: LookResult[] = [];
    for (const file of files) results.push(await look(file, setup, io));
    return results;
  }
  const { lang, color, config } = options;
  const told = { options: { lang, color, ...(config !== undefined && { config }) }, today: setup.today ?? todayOf(io) };
  const here = (file: string) => look(file, setup, io);
  const assignment = { told, cwd: io.cwd };
  return inProcesses({ job: 'lint', tasks: files, assignment, processes, started, here, died, step: () => {} }, io);
}

function died(file: string): LookResult {
  const name = sanitizeLine(file);
  return {
    file,
    failure: {
      messages: {
        nb: `«${name}»: programmet stoppet mens avtalen ble sjekket.`,
        en: `“${name}”: the program stopped while it was checking the agreement.`,
      },
    },
  };
}

function cannotFixInput(): CannotRun {
  return new CannotRun(
    { nb: '--fix kan ikke rette standard inn («-»).', en: '--fix cannot mend standard input (“-”).' },
    { nb: 'Oppgi filen som skal rettes.', en: 'Name the file to mend.' },
  );
}

function finish(found: readonly Diagnostic[], failures: readonly Failure[], { failOn }: LintOptions, run: Run): number {
  for (const failure of failures) run.io.stderr.write(printFailure(failure, run.language));
  if (failures.length > 0) return EXIT.cannotRun;
  const fails = found.some(({ severity }) => SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn]);
  return fails ? EXIT.findings : EXIT.ok;
}
