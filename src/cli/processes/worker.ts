import type { Io } from '../io.ts';
import type { Assignment, JobName, Jobs } from './jobs.ts';
import type { ToWorker } from './pool.ts';

/** Does a task of a job. */
export type Work<Name extends JobName> = (task: Jobs[Name]['task']) => Promise<Jobs[Name]['result']>;

/** Gets ready for a job, with what all its tasks share. */
export type Prepare<Name extends JobName> = (told: Jobs[Name]['told'], io: Io) => Promise<Work<Name>>;

/** Works as one of several processes: does what it is sent, one after the other, until the sender hangs up. */
export function startWorker<Name extends JobName>(prepare: Prepare<Name>, io: Io): void {
  let work: Promise<Work<Name>> | null = null;
  let busy = Promise.resolve();
  process.on('message', (message: ToWorker) => {
    if ('assignment' in message) {
      const { told, cwd } = message.assignment as Assignment<Name>;
      work = prepare(told, { ...io, cwd });
    } else busy = busy.then(async () => void process.send?.(await (await work!)(message.task as Jobs[Name]['task'])));
  });
}
