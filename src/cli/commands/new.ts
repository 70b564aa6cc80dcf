import type { NewOptions } from '../new/run-new.ts';
import type { DefineCommand } from '../program.ts';

/** `avtale new KOMMUNE` */
export const defineNew: DefineCommand = ({ command, say, io, done }) =>
  command('new <kommune>', say('lag en ny avtalefil å fylle ut', 'make a new agreement file to fill in'))
    .option(
      '-o, --output <file>',
      say('filen som lages (ellers agreements/<kommune>.yaml)', 'the file to make (else agreements/<kommune>.yaml)'),
    )
    .action(async (kommune: string, options: NewOptions) => {
      const { runNew } = await (await import('../core.ts')).making();
      done(await runNew(kommune, options, io));
    });
