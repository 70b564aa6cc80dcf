import { readFile, rm } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';
import { type Checked, check, isPrintable } from '../../check/check.ts';
import { type Diagnostic, hasErrors, type Severity } from '../../diagnostics/diagnostic.ts';
import { preflight, preflightMade } from '../../preflight/preflight.ts';
import { uncommitted } from '../../preflight/uncommitted.ts';
import type { HtmlPage } from '../../render/html/render.ts';
import { isCannotRun } from '../cannot-run.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { cannotRead, cannotWrite } from '../files/system-error.ts';
import type { Setup } from '../run.ts';
import { FORMATS } from './manifest.ts';
import type { BuildOptions } from './options.ts';
import type { Planned } from './plan.ts';
import { print } from './print.ts';
import { type BuildResult, failed } from './result.ts';
import type { RevisionOf } from './revisions.ts';

/** What building any agreement needs. */
export interface Builder {
  cwd: string;
  packageRoot: string;
  options: BuildOptions;
  setup: Setup;
  page: HtmlPage;
  revisionOf: RevisionOf;
}

/** Builds one agreement. Never rejects: what goes wrong with it is its result, so that it does not take others down. */
export async function buildOne({ file, slug }: Planned, builder: Builder): Promise<BuildResult> {
  try {
    const bytes = await readFile(resolve(builder.cwd, file)).catch((error: unknown) => {
      throw cannotRead(file, error);
    });
    return await buildChecked(check(bytes, file, builder.setup), bytes, slug, builder);
  } catch (error) {
    if (isCannotRun(error)) return failed(file, slug, error.messages, error.help);
    const text = error instanceof Error ? error.message : String(error);
    return failed(file, slug, {
      nb: `«${file}»: feil i programmet: ${text}.`,
      en: `“${file}”: internal error: ${text}.`,
    });
  }
}

async function buildChecked(checked: Checked, bytes: Uint8Array, slug: string, builder: Builder): Promise<BuildResult> {
  const { cwd, options, page, packageRoot } = builder;
  const { file } = checked;
  const folder = resolve(cwd, options.out);
  if (!isPrintable(checked)) {
    await removeOutputs(folder, slug);
    return resultOf(checked, slug, []);
  }
  const { agreement, composed, source } = checked;
  const { strict = false, target } = options;
  const printing = { agreement, source, target, strict };
  const revision = builder.revisionOf(file, composed.layers);
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
  if (hasErrors(found)) {
    await removeOutputs(folder, slug);
    return resultOf(checked, slug, found);
  }
  for (const { output, content } of printed) {
    await writeAtomically(join(folder, output.file), content).catch((error: unknown) => {
      throw cannotWrite(posix.join(options.out, output.file), error);
    });
  }
  return { ...resultOf(checked, slug, found), outputs: printed.map((it) => it.output) };
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

/** An agreement with errors has no output, and must not leave an older one that looks valid. */
async function removeOutputs(folder: string, slug: string): Promise<void> {
  for (const format of FORMATS) await rm(join(folder, `${slug}.${format}`), { force: true });
}
