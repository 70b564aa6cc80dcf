import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io.ts';
import type { Assignment, JobName, Jobs } from './jobs.ts';

/** To a process: its assignment, then one task after the other. From it: one result for each. */
export type ToWorker = { assignment: Assignment<JobName> } | { task: unknown };

/** As many processes as there are cores and work for. */
export function processesFor(tasks: number, worthAProcess: number, wanted?: number): number {
  const most = wanted ?? Math.min(availableParallelism(), Math.floor(tasks / worthAProcess));
  return Math.max(1, Math.min(most, tasks));
}

export interface Pool<Name extends JobName> {
  tasks: readonly Jobs[Name]['task'][];
  assignment: Assignment<Name>;
  processes: number;
  /** The result of a task that its process died over. */
  died: (task: Jobs[Name]['task']) => Jobs[Name]['result'];
  /** Told after each result. */
  step: (done: number, task: Jobs[Name]['task']) => void;
}

/**
 * Does a job in several processes. Each is given the next task when it is done with one; a process that dies takes one task with it and is
 * replaced.
 *
 * @returns the results in the order of the tasks
 */
export async function inProcesses<Name extends JobName>(pool: Pool<Name>, io: Io): Promise<Jobs[Name]['result'][]> {
  const { tasks, assignment, processes, died, step } = pool;
  const results: Jobs[Name]['result'][] = new Array(tasks.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let worker: ChildProcess | null = null;
    while (next < tasks.length) {
      const index = next++;
      const task = tasks[index]!;
      worker ??= start(assignment, io);
      const result = await ask(worker, task);
      if (result === null) worker = null;
      results[index] = result === null ? died(task) : (result as Jobs[Name]['result']);
      step(++done, task);
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return results;
}

function start(assignment: Assignment<JobName>, io: Io): ChildProcess {
  const worker = fork(join(io.packageRoot, 'bin', 'worker.js'), [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  worker.send({ assignment } satisfies ToWorker);
  return worker;
}

/** The result of one task, or null where the process died over it. */
function ask(worker: ChildProcess, task: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const settle = (result: unknown) => {
      worker.removeAllListeners();
      resolve(result);
    };
    worker.once('message', settle);
    worker.once('exit', () => settle(null));
    worker.once('error', () => settle(null));
    worker.send({ task } satisfies ToWorker);
  });
}
