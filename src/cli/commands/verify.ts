import type { DefineCommand } from '../program.ts';
import type { VerifyOptions } from '../verify/run-verify.ts';
import { parseDate } from './option-values.ts';

/** `avtale verify FILE.pdf` */
export const defineVerify: DefineCommand = ({ command, choice, say, io, done }) =>
  command(
    'verify <file> [path...]',
    say('er denne PDF-en en avtale herfra, uendret?', 'is this PDF an agreement from here, unchanged?'),
  )
    .addOption(
      choice('--format <format>', say('hvordan svaret skrives', 'how the answer is written'), ['text', 'json']).default(
        'text',
      ),
    )
    .option('--record', say('skriv i avtalen at den er signert', 'write into the agreement that it is signed'))
    .option('--date <date>', say('dagen den ble signert (ÅÅÅÅ-MM-DD)', 'the day it was signed (YYYY-MM-DD)'), parseDate)
    .action(async (file: string, paths: string[], options: VerifyOptions) => {
      const { runVerify } = await (await import('../core.ts')).verifying();
      done(await runVerify(file, paths, options, io));
    });
