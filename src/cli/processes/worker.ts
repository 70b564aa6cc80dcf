import type { Planned } from '../build/plan.ts';
import type { Io } from '../io.ts';
import type { Assignment, JobName, Jobs } from './jobs.ts';
import type { ToWorker } from './pool.ts';

type Work = (task: unknown) => Promise<unknown>;

/** Works as one of several processes: does what it is sent, one after the other, until the sender hangs up. */
export function startWorker(io: Io): void {
  let work: Promise<Work> | null = null;
  let busy = Promise.resolve();
  process.on('message', (message: ToWorker) => {
    if ('assignment' in message) work = prepare(message.assignment, { ...io, cwd: message.assignment.cwd });
    else busy = busy.then(async () => void process.send?.(await (await work!)(message.task)));
  });
}

async function prepare({ job, told }: Assignment<JobName>, io: Io): Promise<Work> {
  switch (job) {
    case 'build': {
      const { options, revisions } = told as Jobs['build']['told'];
      const { createBuilder } = await import('../build/create-builder.ts');
      const build = await createBuilder(options, Promise.resolve(revisions), io);
      return (task) => build(task as Planned);
    }
    case 'lint': {
      const { options, today } = told as Jobs['lint']['told'];
      const { createLooker } = await import('../lint/look.ts');
      const look = await createLooker(options, today, io);
      return (task) => look(task as string);
    }
  }
}
