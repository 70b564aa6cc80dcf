import type { UiLanguage } from '../../diagnostics/diagnostic.ts';
import { inCommand } from '../../report/in-command.ts';
import { sanitize, sanitizeLead, sanitizeLine } from '../../report/sanitize.ts';
import { type Failure, printFailure } from '../cannot-run.ts';
import { shownIn } from '../files/shown-in.ts';
import type { Io } from '../io.ts';
import { duration, rate } from '../progress.ts';
import type { Run } from '../run.ts';
import type { Output } from './manifest.ts';
import type { BuildOptions } from './options.ts';
import type { Orphan } from './orphans.ts';
import type { BuildResult } from './result.ts';

/** What a whole build came to. */
export interface WholeBuild {
  results: readonly BuildResult[];
  /** How many agreements were not as they were before. */
  built: number;
  /** How long they took, in milliseconds. */
  elapsed: number;
  /** What went wrong besides single agreements. */
  failures: readonly Failure[];
  /** Whether the configuration has errors. */
  badSettings: boolean;
  /** What is left in the folder of agreements that are gone. */
  orphans: readonly Orphan[];
}

/**
 * Tells what a build came to: on standard output the files that are there now, one a line; on standard error the errors in full,
 * how many warnings there are to read about, how long many agreements took, and how many had not changed.
 */
export async function reportBuild(
  { results, built, elapsed, failures, badSettings, orphans }: WholeBuild,
  options: BuildOptions,
  run: Run,
): Promise<void> {
  const { io, language, quiet } = run;
  io.stdout.write(
    results.flatMap(({ outputs }) => outputs.map((it) => `${line(it, options.out, language)}\n`)).join(''),
  );

  const wrong = results.flatMap(({ file, errors }) => (errors.diagnostics.length > 0 ? [{ file, ...errors }] : []));
  if (wrong.length > 0 || badSettings) io.stderr.write(await errors(wrong, options, run, io));
  for (const { failure } of results) if (failure) io.stderr.write(printFailure(failure, language));
  for (const failure of failures) io.stderr.write(printFailure(failure, language));
  if (quiet) return;
  io.stderr.write(results.map((it) => notices(it, language) + warnings(it, language)).join(''));
  io.stderr.write(orphans.map((it) => orphaned(it, options.out, language)).join(''));
  if (built >= MANY) io.stderr.write(pace(built, elapsed, language));
  if (built < results.length) io.stderr.write(untouched(results.length - built, language));
}

async function errors(failures: Parameters<ErrorReport>[0], options: BuildOptions, run: Run, io: Io): Promise<string> {
  const { errorReport } = await (await import('../core.ts')).reporting();
  return errorReport(failures, options, { ...run, color: run.color && io.stderr.isTerminal }, io);
}

type ErrorReport = typeof import('./error-report.ts')['errorReport'];

function line({ file, pages, format, status, fingerprint }: Output, out: string, language: UiLanguage): string {
  const path = shownIn(out, file);
  if (format === 'html') return path;
  const words = language === 'nb' ? (pages === 1 ? 'side' : 'sider') : pages === 1 ? 'page' : 'pages';
  return `${path}  ${pages} ${words}, ${status}, ${fingerprint.slice(0, 12)}`;
}

function warnings({ file, warnings: count }: BuildResult, language: UiLanguage): string {
  if (count === 0) return '';
  const one = count === 1;
  const [lead, name] = [sanitizeLead(file), inCommand(file)];
  return language === 'nb'
    ? `${lead}: ${count} ${one ? 'advarsel' : 'advarsler'}. Les ${one ? 'den' : 'dem'} med «avtale lint ${name}».\n`
    : `${lead}: ${count} ${one ? 'warning' : 'warnings'}. Read ${one ? 'it' : 'them'} with “avtale lint ${name}”.\n`;
}

function notices({ file, notices: found }: BuildResult, language: UiLanguage): string {
  const word = language === 'nb' ? 'advarsel' : 'warning';
  return found
    .map(({ message, help }) =>
      sanitize(`${sanitizeLead(file)}: ${word}: ${message[language]}\n${help ? `  ${help[language]}\n` : ''}`),
    )
    .join('');
}

function orphaned({ file, outputs }: Orphan, out: string, language: UiLanguage): string {
  const names = outputs.map((it) => sanitizeLead(shownIn(out, it)));
  const [agreement, several] = [sanitizeLine(file), names.length > 1];
  return language === 'nb'
    ? `${names.join(' og ')}: advarsel: «${agreement}» finnes ikke lenger. Slett ${several ? 'filene' : 'filen'} hvis avtalen er trukket eller har fått nytt navn.\n`
    : `${names.join(' and ')}: warning: “${agreement}” is no longer there. Delete the ${several ? 'files' : 'file'} if the agreement is withdrawn or renamed.\n`;
}

/** From so many on, one wants to know what the time went to; a log has no progress line. */
const MANY = 10;

function pace(built: number, elapsed: number, language: UiLanguage): string {
  const [took, speed] = [duration(elapsed, language), rate(built, elapsed, language)];
  return language === 'nb'
    ? `${built} avtaler behandlet på ${took} (${speed}).\n`
    : `${built} agreements worked through in ${took} (${speed}).\n`;
}

function untouched(count: number, language: UiLanguage): string {
  return language === 'nb'
    ? `${count} ${count === 1 ? 'avtale er uendret og ble' : 'avtaler er uendret og ble'} ikke laget på nytt (--force lager alle).\n`
    : `${count} ${count === 1 ? 'agreement is unchanged and was' : 'agreements are unchanged and were'} not built again (--force builds all).\n`;
}
