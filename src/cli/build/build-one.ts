import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Checked, check, isPrintable } from '../../check/check.ts';
import { type Diagnostic, hasErrors, type Severity } from '../../diagnostics/diagnostic.ts';
import { preflight, preflightMade } from '../../preflight/preflight.ts';
import { uncommitted } from '../../preflight/uncommitted.ts';
import type { HtmlPage } from '../../render/html/render.ts';
import { sanitizeLine } from '../../report/sanitize.ts';
import { type Failure, isCannotRun } from '../cannot-run.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { readAgreement } from '../files/read-agreement.ts';
import { shownIn } from '../files/shown-in.ts';
import { cannotWrite } from '../files/system-error.ts';
import type { Setup } from '../set-up.ts';
import { FORMATS, type Output } from './manifest.ts';
import type { BuildOptions } from './options.ts';
import type { Planned } from './plan.ts';
import { type Printed, print } from './print.ts';
import { type BuildResult, failed } from './result.ts';
import type { RevisionOf } from './revisions.ts';

/** What building any agreement needs. */
export interface Builder {
  cwd: string;
  packageRoot: string;
  options: BuildOptions;
  setup: Setup;
  page: HtmlPage;
  revisionOf: Promise<RevisionOf>;
}

/** Builds one agreement. Never rejects: what goes wrong with it is its result, so that it does not take others down. */
export async function buildOne({ file, slug }: Planned, builder: Builder): Promise<BuildResult> {
  try {
    const bytes = readAgreement(file, builder.cwd);
    return await buildChecked(check(bytes, file, builder.setup), bytes, slug, builder);
  } catch (error) {
    if (isCannotRun(error)) return failed(file, slug, error);
    const text = error instanceof Error ? error.message : String(error);
    const name = sanitizeLine(file);
    return failed(file, slug, {
      messages: { nb: `«${name}»: feil i programmet: ${text}.`, en: `“${name}”: internal error: ${text}.` },
    });
  }
}

async function buildChecked(checked: Checked, bytes: Uint8Array, slug: string, builder: Builder): Promise<BuildResult> {
  const { options, page, packageRoot } = builder;
  const { file } = checked;
  if (!isPrintable(checked)) return { ...resultOf(checked, slug, []), failure: removeOutputs(slug, builder) };
  const { agreement, composed, source } = checked;
  const { strict = false, target } = options;
  const printing = { agreement, source, target, strict };
  const revision = (await builder.revisionOf)(file, composed.layers);
  const found = uncommitted(agreement, revision, source, strict);
  if (options.format.includes('pdf')) found.push(...preflight(printing, `${slug}.pdf`));
  const printed = hasErrors(found)
    ? []
    : await print({
        file,
        slug,
        agreement,
        document: composed.document,
        formats: options.format,
        target,
        revision: revision.commit,
        embed: options.embedSource ? bytes : null,
        page,
        packageRoot,
      });
  for (const { output } of printed) {
    if (output.format === 'pdf')
      found.push(...preflightMade(printing, { bytes: output.bytes, pages: output.pages ?? 0 }));
  }
  const result = resultOf(checked, slug, found);
  return hasErrors(found)
    ? { ...result, failure: removeOutputs(slug, builder) }
    : { ...result, ...(await writeOutputs(printed, builder)) };
}

function resultOf(checked: Checked, slug: string, ofPrinting: Diagnostic[]): BuildResult {
  const { file, source, composed } = checked;
  const ofSeverity = (found: readonly Diagnostic[], severity: Severity) =>
    found.filter((it) => it.severity === severity);
  const diagnostics = ofSeverity([...checked.diagnostics, ...ofPrinting], 'error');
  return {
    file,
    slug,
    outputs: [],
    layers: composed?.layers ?? [],
    errors: { diagnostics, lines: diagnostics.length > 0 ? source.lines : [] },
    warnings: ofSeverity(checked.diagnostics, 'warning').length,
    notices: ofSeverity(ofPrinting, 'warning'),
    failure: null,
  };
}

/** Writes as many of the outputs as can be written. */
async function writeOutputs(
  printed: readonly Printed[],
  { cwd, options }: Builder,
): Promise<{ outputs: Output[]; failure: Failure | null }> {
  const outputs: Output[] = [];
  let failure: Failure | null = null;
  for (const { output, content } of printed) {
    try {
      await writeAtomically(resolve(cwd, options.out, output.file), content);
      outputs.push(output);
    } catch (error) {
      failure ??= notWritten(output.file, options, error);
    }
  }
  return { outputs, failure };
}

/** An agreement with errors has no output, and must not leave an older one that looks valid. */
function removeOutputs(slug: string, { cwd, options }: Builder): Failure | null {
  for (const format of FORMATS) {
    const file = `${slug}.${format}`;
    try {
      rmSync(resolve(cwd, options.out, file), { force: true });
    } catch (error) {
      return notWritten(file, options, error);
    }
  }
  return null;
}

/** Plain data, for it may go to another process. */
function notWritten(file: string, { out }: BuildOptions, error: unknown): Failure {
  const { messages } = cannotWrite(shownIn(out, file), error);
  return { messages };
}
