import { availableParallelism } from 'node:os';
import type { Io } from '../io.ts';
import type { Inputs } from './inputs.ts';
import type { BuildOptions } from './options.ts';
import type { Planned } from './plan.ts';
import type { BuildResult } from './result.ts';
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
  const revisions = await askRevisions(questions, io);
  const jobs = jobsFor(planned.length, options.jobs);
  const built =
    jobs === 1
      ? await here(planned, options, revisions, io, step)
      : await elsewhere(planned, options, revisions, jobs, io, step);
  return new Map(built.map((it) => [it.file, it]));
}

/** As many processes as there are cores and work for. */
export function jobsFor(documents: number, wanted: number | undefined): number {
  const most = wanted ?? Math.min(availableParallelism(), Math.floor(documents / WORTH_A_PROCESS));
  return Math.max(1, Math.min(most, documents));
}

async function here(
  planned: readonly Planned[],
  options: BuildOptions,
  revisions: RevisionTable,
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

async function elsewhere(
  planned: readonly Planned[],
  options: BuildOptions,
  revisions: RevisionTable,
  jobs: number,
  io: Io,
  step: Step,
): Promise<BuildResult[]> {
  const { buildInProcesses } = await import('./processes.ts');
  return buildInProcesses(planned, { options, revisions, cwd: io.cwd }, jobs, io, step);
}
