import { CommanderError } from 'commander';
import type { UiLanguage } from '../diagnostics/diagnostic.ts';
import { isCannotRun } from './cannot-run.ts';
import { commandsFor } from './commands/index.ts';
import { EXIT, type Io } from './io.ts';
import { createProgram } from './program.ts';
import { usageMessage } from './usage-message.ts';

/**
 * Runs the command line once.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0 done, 1 findings, 2 could not run
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv);
  let code: number = EXIT.ok;
  const done = (result: number) => {
    code = result;
  };
  const program = createProgram(language, io, done, commandsFor(argv));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      io.stderr.write(usageMessage(error, language));
      return EXIT.cannotRun;
    }
    if (isCannotRun(error)) {
      io.stderr.write(error.print(language));
      return EXIT.cannotRun;
    }
    io.stderr.write(ourFault(error, language, io));
    return EXIT.cannotRun;
  }
}

/** The language must be known before the options are read, for their help is in it too. */
export function languageOf(argv: readonly string[]): UiLanguage {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.lastIndexOf('--lang');
  const value = at >= 0 ? words[at + 1] : words.findLast((it) => it.startsWith('--lang='))?.slice('--lang='.length);
  return value === 'en' ? 'en' : 'nb';
}

/** A fault in the program itself. The stack is for whoever mends it, on request. */
function ourFault(error: unknown, language: UiLanguage, io: Io): string {
  const text = error instanceof Error ? error.message : String(error);
  const stack = io.env.AVTALE_DEBUG && error instanceof Error ? `${error.stack}\n` : '';
  const said =
    language === 'nb'
      ? `feil i programmet: ${text}\nMeld fra til dem som lager avtale. Sett AVTALE_DEBUG=1 for detaljer.\n`
      : `internal error: ${text}\nPlease report it to the makers of avtale. Set AVTALE_DEBUG=1 for details.\n`;
  return said + stack;
}
