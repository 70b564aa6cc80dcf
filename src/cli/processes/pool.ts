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
  job: Name;
  tasks: readonly Jobs[Name]['task'][];
  /** Processes are started while it is being found out. */
  assignment: Assignment<Name> | Promise<Assignment<Name>>;
  /** With this one, where it works too. */
  processes: number;
  /** Those of them that have been started before. */
  started?: readonly ChildProcess[];
  /** Does a task in this process, which then is one of those that work; it takes the first task, so that it is ready when the others are. */
  here?: (task: Jobs[Name]['task']) => Promise<Jobs[Name]['result']>;
  /** The result of a task that its process died over. */
  died: (task: Jobs[Name]['task']) => Jobs[Name]['result'];
  /** Told after each result. */
  step: (done: number, task: Jobs[Name]['task']) => void;
}

/** So many tasks lie ready at a process, besides the one that it is doing, so that it need not wait for its next. */
const AHEAD = 2;

/**
 * Does a job in several processes, each task in the next that is free. One that dies is replaced by one that is given its tasks singly, so
 * that it is known which task it was that a process died over.
 *
 * @returns the results in the order of the tasks
 */
export async function inProcesses<Name extends JobName>(pool: Pool<Name>, io: Io): Promise<Jobs[Name]['result'][]> {
  const { job, tasks, processes, started = [], here, died, step } = pool;
  const results: Jobs[Name]['result'][] = new Array(tasks.length);
  const waiting = Array.from(tasks.keys()).reverse();
  let done = 0;
  const settle = (index: number, result: Jobs[Name]['result']) => {
    results[index] = result;
    step(++done, tasks[index]!);
  };
  const first = [...started, ...startProcesses(processes - (here ? 1 : 0) - started.length, job, io)];
  try {
    const assignment = await pool.assignment;
    await Promise.all([here && workHere(here), ...first.map((worker) => keepBusy(worker, AHEAD))]);
    // Only where no process could be started or go on.
    for (const index of waiting.splice(0)) settle(index, died(tasks[index]!));

    async function workHere(work: NonNullable<typeof here>): Promise<void> {
      while (waiting.length > 0) {
        const index = waiting.pop()!;
        settle(index, await work(tasks[index]!).catch((error) => failedHere(error, tasks[index]!)));
        // What the others have sent is read between two tasks.
        await new Promise(setImmediate);
      }
    }

    /** A fault of the program costs the one task, as where a process dies over it. */
    function failedHere(error: unknown, task: Jobs[Name]['task']): Jobs[Name]['result'] {
      io.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      return died(task);
    }

    /** Has one process after the other, if they die, do tasks until there are none left. */
    function keepBusy(worker: ChildProcess, ahead: number): Promise<void> {
      // The system may have no room for it, and the others do its share.
      if (!worker.connected) return Promise.resolve();
      return new Promise((resolve) => {
        const sent: number[] = [];
        let isOver = false;
        const feed = () => {
          while (sent.length <= ahead && waiting.length > 0) {
            const index = waiting.pop()!;
            sent.push(index);
            worker.send({ task: tasks[index]! } satisfies ToWorker);
          }
          if (sent.length > 0) return;
          isOver = true;
          if (worker.connected) worker.disconnect();
          resolve();
        };
        // It may be told several times over: for every task that could not be sent, and at its end.
        const replace = () => {
          if (isOver) return;
          isOver = true;
          if (sent.length === 1) settle(sent[0]!, died(tasks[sent[0]!]!));
          else waiting.push(...sent.reverse());
          resolve(waiting.length > 0 ? keepBusy(start(job, io), 0) : undefined);
        };
        worker.on('message', (result) => {
          if (isOver) return;
          settle(sent.shift()!, result as Jobs[Name]['result']);
          feed();
        });
        worker.on('exit', replace);
        worker.on('error', replace);
        worker.send({ assignment } satisfies ToWorker);
        feed();
      });
    }
  } finally {
    for (const worker of first) if (worker.connected) worker.disconnect();
  }
  return results;
}

/** There is a process for each core, so a process's own helpers in collecting garbage would only take time from the others. */
const ALONE = ['--single-threaded-gc'];

/** Starts processes for a job; they wait for their assignment. Who starts them hangs up if they are not used. */
export function startProcesses(count: number, job: JobName, io: Io): ChildProcess[] {
  return Array.from({ length: Math.max(0, count) }, () => start(job, io));
}

function start(job: JobName, io: Io): ChildProcess {
  const worker = fork(join(io.packageRoot, 'bin', 'worker.js'), [job], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ALONE,
    env: environment(),
  });
  // One that fails before there is anything to do is found out when it is sent something.
  worker.on('error', () => {});
  return worker;
}

/** Where a network has certificates of its own, Node reads all it trusts when it starts, which takes longer than all else that it does then. No network is used here. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...others } = process.env;
  return others;
}
