import type { CommanderError } from 'commander';
import type { UiLanguage } from '../diagnostics/diagnostic.ts';

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
  return `${nb ? 'feil' : 'error'}: ${nb ? norwegian(error, token) : english(error, token)}\n${more}\n`;
}

function norwegian({ code, message }: CommanderError, token: string): string {
  switch (code) {
    case 'commander.unknownCommand':
      return `«${token}» er ikke en kommando.`;
    case 'commander.unknownOption':
      return `«${token}» er ikke et valg for denne kommandoen.`;
    case 'commander.missingArgument':
      return `argumentet «${token}» mangler.`;
    case 'commander.optionMissingArgument':
      return `valget «${token}» mangler en verdi.`;
    case 'commander.excessArguments':
      return 'for mange argumenter.';
    case 'commander.invalidArgument':
      return `valget «${token}» kan ikke ha den verdien${allowed(message, '. Lovlige verdier: ')}.`;
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
    case 'commander.help':
      return 'name a command.';
    default:
      return message.replace(/^error: /, '').split('\n')[0] ?? message;
  }
}

function allowed(message: string, lead: string): string {
  const choices = /Allowed choices are ([^.]+)/.exec(message)?.[1];
  return choices ? `${lead}${choices}` : '';
}
