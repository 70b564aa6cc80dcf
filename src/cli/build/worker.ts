import type { Io } from '../io.ts';
import { createBuilder } from './create-builder.ts';
import type { ToWorker } from './processes.ts';

/** Works as one of several processes: builds what it is sent until the sender hangs up. */
export function startWorker(io: Io): void {
  let build: ReturnType<typeof createBuilder> | null = null;
  process.on('message', async (message: ToWorker) => {
    if ('assignment' in message) {
      const { options, revisions, cwd } = message.assignment;
      build = createBuilder(options, revisions, { ...io, cwd });
    } else if (build) {
      process.send?.(await (await build)(message.planned));
    }
  });
}
