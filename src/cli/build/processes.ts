import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { sanitizeLine } from '../../report/sanitize.ts';
import type { Io } from '../io.ts';
import type { Step } from './build-all.ts';
import type { BuildOptions } from './options.ts';
import type { Planned } from './plan.ts';
import { type BuildResult, failed } from './result.ts';
import type { RevisionTable } from './revisions.ts';

/** What a process is told once, before its first agreement. */
export interface Assignment {
  options: BuildOptions;
  revisions: RevisionTable;
  cwd: string;
}

/** To a process: its assignment, then one agreement after the other. From it: one result for each. */
export type ToWorker = { assignment: Assignment } | { planned: Planned };

/**
 * Builds agreements in several processes. Each is given the next agreement when it is done with one; a process that dies takes one
 * agreement with it and is replaced.
 */
export async function buildInProcesses(
  planned: readonly Planned[],
  assignment: Assignment,
  jobs: number,
  io: Io,
  step: Step,
): Promise<BuildResult[]> {
  const queue = [...planned];
  const built: BuildResult[] = [];
  const work = async (): Promise<void> => {
    let worker: ChildProcess | null = null;
    for (let next = queue.shift(); next; next = queue.shift()) {
      worker ??= start(assignment, io);
      const result = await ask(worker, next);
      if (result === null) worker = null;
      built.push(result ?? died(next));
      step(built.length, next.slug);
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return built;
}

function start(assignment: Assignment, io: Io): ChildProcess {
  const worker = fork(join(io.packageRoot, 'bin', 'worker.js'), [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  worker.send({ assignment } satisfies ToWorker);
  return worker;
}

/** The result of one agreement, or null where the process died over it. */
function ask(worker: ChildProcess, planned: Planned): Promise<BuildResult | null> {
  return new Promise((resolve) => {
    const settle = (result: BuildResult | null) => {
      worker.removeAllListeners();
      resolve(result);
    };
    worker.once('message', (result) => settle(result as BuildResult));
    worker.once('exit', () => settle(null));
    worker.once('error', () => settle(null));
    worker.send({ planned } satisfies ToWorker);
  });
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
