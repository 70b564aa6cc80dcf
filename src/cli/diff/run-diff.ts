import { resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { matchApprovals, readApprovals } from '../../diff/approvals.ts';
import { type ChangeClass, isAtLeast } from '../../diff/change.ts';
import type { DiffRun } from '../../diff/diff-run.ts';
import { DIFF_REPORTERS, type DiffFormat } from '../../diff/report/index.ts';
import { text } from '../../report/text.ts';
import { VERSION } from '../../version.ts';
import { loadConfig } from '../files/load-config.ts';
import { readAgreement } from '../files/read-agreement.ts';
import { cannotWrite } from '../files/system-error.ts';
import { writeNamed } from '../files/write-named.ts';
import { EXIT, type Io } from '../io.ts';
import { type CommonOptions, type Run, runOf } from '../run.ts';
import { mentionUncommitted } from './mention-uncommitted.ts';
import { readOperands } from './operands.ts';
import { type Compared, comparePair } from './read-side.ts';
import { versionPairs } from './version-pairs.ts';

export interface DiffOptions extends CommonOptions {
  format: DiffFormat;
  output?: string;
  failOn?: ChangeClass;
  approved?: string;
}

/** `avtale diff`: compares agreements and says what the changes mean. `paths` are the words after `--`. */
export async function runDiff(
  operands: readonly string[],
  paths: readonly string[],
  options: DiffOptions,
  io: Io,
): Promise<number> {
  const run = runOf(options, io);
  const { config } = await loadConfig(options.config, io.cwd);
  const request = await readOperands(operands, paths, io);
  const compared = (await versionPairs(request, config.agreements, io)).map(comparePair);
  const { approvals, diagnostics } = await approvalsOf(options, io);
  const changes = compared.flatMap((it) => it.changes);
  const diff: DiffRun = { documents: compared, ...matchApprovals(approvals, changes) };

  await print(diff, options, run);
  if (changes.length === 0) await mentionUncommitted(request, config.agreements, run);
  complain([...compared.flatMap((it) => it.diagnostics), ...diagnostics], compared, run);
  const { failOn } = options;
  const fails =
    failOn !== undefined && changes.some((it) => isAtLeast(it.class, failOn) && !diff.approved.has(it.fingerprint));
  const unread = diagnostics.length > 0 || hasErrors(compared.flatMap((it) => it.diagnostics));
  return fails || unread || diff.stale.length > 0 ? EXIT.findings : EXIT.ok;
}

async function approvalsOf({ approved }: DiffOptions, io: Io) {
  if (approved === undefined) return { approvals: [], diagnostics: [] };
  const bytes = readAgreement(approved, io.cwd);
  return readApprovals(bytes, approved);
}

async function print(
  diff: DiffRun,
  { format, output }: DiffOptions,
  { io, language, color, quiet }: Run,
): Promise<void> {
  const report = DIFF_REPORTERS[format](diff, { language, color: color && output === undefined });
  if (output !== undefined)
    await writeNamed(resolve(io.cwd, output), report).catch((error: unknown) => {
      throw cannotWrite(output, error);
    });
  else if (!quiet || format !== 'text' || diff.documents.some((it) => it.changes.length > 0)) io.stdout.write(report);
}

/** What could not be read, on standard error, so that it never mixes with a result that a program reads. */
function complain(
  diagnostics: readonly Diagnostic[],
  compared: readonly Compared[],
  { io, language, color }: Run,
): void {
  if (diagnostics.length === 0) return;
  const sources = new Map(compared.flatMap((it) => it.sources.map((source) => [source.file, source.lines] as const)));
  const files = [...new Set(diagnostics.map((it) => it.file))];
  io.stderr.write(
    text({ files, diagnostics, sources }, { language, color: color && io.stderr.isTerminal, version: VERSION }),
  );
}
