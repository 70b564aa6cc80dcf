import type { DefineCommand } from '../program.ts';
import type { CommonOptions } from '../run.ts';

/** `avtale log FILE` */
export const defineLog: DefineCommand = ({ command, say, io, done }) =>
  command('log <file>', say('list revisjonene av en avtale', 'list the revisions of an agreement')).action(
    async (file: string, options: CommonOptions) => {
      const { runLog } = await (await import('../core.ts')).logging();
      done(await runLog(file, options, io));
    },
  );
