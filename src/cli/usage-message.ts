import type { CommanderError } from 'commander';
import type { UiLanguage } from '../diagnostics/diagnostic.ts';
import { sanitize } from '../report/sanitize.ts';
import { word } from './help-words.ts';

/** What commander says, in our words: the user's own token, then how to go on. */
export function usageMessage(error: CommanderError, language: UiLanguage): string {
  const token = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const guess = /Did you mean (.+)\?/.exec(error.message)?.[1]?.replace(/^one of /, '');
  const nb = language === 'nb';
  const more = guess
    ? nb
      ? `Mente du ${guess}?`
      : `Did you mean ${guess}?`
    : nb
      ? 'Se «avtale --help».'
      : 'See “avtale --help”.';
  return sanitize(`${nb ? 'feil' : 'error'}: ${nb ? norwegian(error, token) : english(error, token)}\n${more}\n`);
}

function norwegian({ code, message }: CommanderError, token: string): string {
  switch (code) {
    case 'commander.unknownCommand':
      return `«${token}» er ikke en kommando.`;
    case 'commander.unknownOption':
      return `«${token}» er ikke et valg for denne kommandoen.`;
    case 'commander.missingArgument':
      return `argumentet «${word(token, 'nb')}» mangler.`;
    case 'commander.optionMissingArgument':
      return `valget «${optionOf(token)}» mangler en verdi.`;
    case 'commander.excessArguments':
      return 'for mange argumenter.';
    case 'commander.invalidArgument':
      return refused(message, (value, option) => `«${value}» er ikke en verdi for ${option}.`, NORWEGIAN_HINTS);
    case 'commander.help':
      return 'oppgi en kommando.';
    default:
      return message.replace(/^error: /, '');
  }
}

function english({ code, message }: CommanderError, token: string): string {
  switch (code) {
    case 'commander.unknownCommand':
      return `“${token}” is not a command.`;
    case 'commander.unknownOption':
      return `“${token}” is not an option of this command.`;
    case 'commander.missingArgument':
      return `the argument “${token}” is missing.`;
    case 'commander.optionMissingArgument':
      return `the value of “${optionOf(token)}” is missing.`;
    case 'commander.invalidArgument':
      return refused(message, (value, option) => `“${value}” is not a value for ${option}.`);
    case 'commander.help':
      return 'name a command.';
    default:
      return message.replace(/^error: /, '').split('\n')[0] ?? message;
  }
}

/** Commander and our own parsers of values say what is allowed in English, after what is wrong. */
const NORWEGIAN_HINTS: readonly (readonly [RegExp, string])[] = [
  [/^Allowed choices are /, 'Lovlige verdier: '],
  [/^Name a folder/, 'Oppgi en mappe'],
  [/^Write a number from (\d+) to (\d+)/, 'Skriv et tall fra $1 til $2'],
  [/^Write (?:it|a date) as YYYY-MM-DD/, 'Skriv ÅÅÅÅ-MM-DD'],
];

/** "--output" of "-o, --output <file>". */
function optionOf(flags: string): string {
  return flags.replace(/^-\w, /, '').replace(/ .*$/, '');
}

/** A value that an option does not take: the value itself, the option without its placeholder, and what is allowed. */
function refused(
  message: string,
  say: (value: string, option: string) => string,
  hints = [] as typeof NORWEGIAN_HINTS,
): string {
  const [, flags = '', value = '', hint = ''] =
    /^error: option '([^']*)' argument '(.*)' is invalid\.(?: (.*))?$/s.exec(message) ?? [];
  const said = hints.reduce((text, [english, norwegian]) => text.replace(english, norwegian), hint);
  return `${say(value, optionOf(flags))}${said ? ` ${said}` : ''}`;
}
