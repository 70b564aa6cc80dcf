import { Command, Option } from 'commander';
import type { UiLanguage } from '../diagnostics/diagnostic.ts';
import { VERSION } from '../version.ts';
import { describeArgument, helpIn } from './help-words.ts';
import type { Io } from './io.ts';

/** Describes one command; its work is loaded when it runs. */
export type DefineCommand = (define: Define) => Command;

export interface Define {
  language: UiLanguage;
  io: Io;
  /** Text in the language of the interface. */
  say: (nb: string, en: string) => string;
  /** A new command with the options that all have in common. */
  command: (nameAndArguments: string, description: string) => Command;
  /** An option with a fixed set of values. */
  choice: (flags: string, description: string, values: readonly string[]) => Option;
  /** Hands back the exit code of the command that ran. */
  done: (code: number) => void;
}

/** The whole command line. Options and help are known at once; what a command needs is loaded when it is called. */
export function createProgram(
  language: UiLanguage,
  io: Io,
  done: (code: number) => void,
  commands: readonly DefineCommand[],
): Command {
  const say = (nb: string, en: string) => (language === 'nb' ? nb : en);
  const choice = (flags: string, description: string, values: readonly string[]) =>
    new Option(flags, description).choices(values);
  const command = (nameAndArguments: string, description: string) => {
    const [name = '', ...args] = nameAndArguments.split(' ');
    const it = configure(new Command(name), language, io).description(description);
    for (const argument of args) it.argument(argument, describeArgument(argument, language));
    return it
      .addOption(
        choice('--lang <language>', say('språk på meldinger og hjelp', 'language of messages and help'), [
          'nb',
          'en',
        ]).default(language),
      )
      .addOption(
        choice('--color <when>', say('farger i utskriften', 'colour in the output'), [
          'auto',
          'always',
          'never',
        ]).default('auto'),
      )
      .option('--quiet', say('skriv bare resultater og feil', 'print results and errors only'))
      .option('--config <file>', say('innstillinger (avtale.config.yaml)', 'settings (avtale.config.yaml)'))
      .helpOption('-h, --help', say('vis denne hjelpen', 'show this help'));
  };

  const program = configure(new Command('avtale'), language, io)
    .description(
      say(
        'Avtaler mellom kommuner og politidistrikter som YAML-filer: sjekk, sammenlign, og lag PDF til signering.',
        'Agreements between kommuner and police districts as YAML files: check, compare, and make a PDF to sign.',
      ),
    )
    .version(VERSION, '-V, --version', say('vis versjonen', 'print the version'))
    .addOption(
      choice('--lang <language>', say('språk på meldinger og hjelp', 'language of messages and help'), ['nb', 'en']),
    )
    .helpOption('-h, --help', say('vis denne hjelpen', 'show this help'))
    .helpCommand('help [command]', say('vis hjelp for en kommando', 'show help for a command'))
    .addHelpText(
      'after',
      say(
        '\nAvslutningskoder:\n  0  ferdig\n  1  funn, for eksempel en feil i en avtale\n  2  kunne ikke kjøre',
        '\nExit codes:\n  0  done\n  1  findings, such as an error in an agreement\n  2  could not run',
      ),
    );
  for (const define of commands) program.addCommand(define({ language, io, say, command, choice, done }));
  return program;
}

/** Errors are thrown, not printed, and help speaks the language of the interface. */
function configure(command: Command, language: UiLanguage, io: Io): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 100,
    })
    .configureHelp(helpIn(language));
}
