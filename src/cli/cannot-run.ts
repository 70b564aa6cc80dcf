import type { Message, UiLanguage } from '../diagnostics/diagnostic.ts';
import { sanitize } from '../report/sanitize.ts';

/** Why something could not be done, in words. */
export interface Failure {
  messages: Message;
  help?: Message | undefined;
}

/** The command could not be carried out (bad usage, missing file, bad revision, full disk): exit code 2, no stack trace. */
export class CannotRun extends Error {
  readonly messages: Message;
  readonly help: Message | undefined;

  constructor(messages: Message, help?: Message) {
    super(messages.en);
    this.name = 'CannotRun';
    this.messages = messages;
    this.help = help;
  }

  /** The text for the user: what is wrong, then how to go on. */
  print(language: UiLanguage): string {
    return printFailure(this, language);
  }
}

/** Whether an error is of this kind, also when it was made by another copy of this module in another bundle. */
export function isCannotRun(error: unknown): error is CannotRun {
  return error instanceof Error && error.name === 'CannotRun';
}

/** A failure as the user reads it. */
export function printFailure({ messages, help }: Failure, language: UiLanguage): string {
  const lead = language === 'nb' ? 'feil: ' : 'error: ';
  return sanitize(`${lead}${messages[language]}\n${help ? `${help[language]}\n` : ''}`);
}
