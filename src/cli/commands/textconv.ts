import type { DefineCommand } from '../program.ts';
import type { CommonOptions } from '../run.ts';

/** `avtale textconv FILE` */
export const defineTextconv: DefineCommand = ({ command, say, io, done }) =>
  command('textconv <file>', say('skriv en avtale som tekst, for git', 'print an agreement as text, for git')).action(
    async (file: string, options: CommonOptions) => {
      const { runTextconv } = await (await import('../core.ts')).converting();
      done(await runTextconv(file, options, io));
    },
  );
