import type { DefineCommand } from '../program.ts';
import type { CommonOptions } from '../run.ts';

/** `avtale explain [RULE]` */
export const defineExplain: DefineCommand = ({ command, say, io, done }) =>
  command('explain [rule]', say('forklar en regel, eller list alle', 'explain a rule, or list them all')).action(
    async (rule: string | undefined, options: CommonOptions) => {
      const { runExplain } = await (await import('../core.ts')).explaining();
      done(await runExplain(rule, options, io));
    },
  );
