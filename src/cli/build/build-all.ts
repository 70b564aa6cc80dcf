import { sanitizeLine } from '../../report/sanitize.ts';
import type { Io } from '../io.ts';
import { inProcesses, processesFor } from '../processes/pool.ts';
import type { Inputs } from './inputs.ts';
import type { BuildOptions } from './options.ts';
import type { Planned } from './plan.ts';
import { type BuildResult, failed } from './result.ts';
import { askRevisions, type RevisionTable } from './revisions.ts';

/** Starting a process and warming it up costs as much as building this many agreements. */
const WORTH_A_PROCESS = 10;

/** Tells how far the work has come. */
export type Step = (done: number, current: string) => void;

/**
 * Builds agreements, in this process when they are few, else in several.
 *
 * @returns what became of each, by file
 */
export async function buildAll(
  planned: readonly Planned[],
  inputs: ReadonlyMap<string, Inputs>,
  options: BuildOptions,
  io: Io,
  step: Step,
): Promise<ReadonlyMap<string, BuildResult>> {
  if (planned.length === 0) return new Map();
  const questions = planned.map(({ file }) => ({ file, layers: inputs.get(file)?.layers ?? [] }));
  // Git works while the other half of the program is loaded.
  const revisions = askRevisions(questions, io);
  const processes = processesFor(planned.length, WORTH_A_PROCESS, options.jobs);
  const built =
    processes === 1
      ? await here(planned, options, revisions, io, step)
      : await elsewhere(planned, options, revisions, processes, io, step);
  return new Map(built.map((it) => [it.file, it]));
}

async function here(
  planned: readonly Planned[],
  options: BuildOptions,
  revisions: Promise<RevisionTable>,
  io: Io,
  step: Step,
): Promise<BuildResult[]> {
  const { createBuilder } = await (await import('../core.ts')).building();
  const build = await createBuilder(options, revisions, io);
  const built: BuildResult[] = [];
  for (const it of planned) {
    step(built.length, it.slug);
    built.push(await build(it));
  }
  return built;
}

function elsewhere(
  planned: readonly Planned[],
  options: BuildOptions,
  revisions: Promise<RevisionTable>,
  processes: number,
  io: Io,
  step: Step,
): Promise<BuildResult[]> {
  const assignment = revisions.then((table) => ({ told: { options, revisions: table }, cwd: io.cwd }));
  return inProcesses<'build'>(
    { job: 'build', tasks: planned, assignment, processes, died, step: (done, { slug }) => step(done, slug) },
    io,
  );
}

function died({ file, slug }: Planned): BuildResult {
  const name = sanitizeLine(file);
  return failed(file, slug, {
    messages: {
      nb: `«${name}»: programmet stoppet mens avtalen ble laget.`,
      en: `“${name}”: the program stopped while it was building the agreement.`,
    },
  });
}
