import type { Message, UiLanguage } from '../diagnostics/diagnostic.ts';

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
    const lead = language === 'nb' ? 'feil: ' : 'error: ';
    return `${lead}${this.messages[language]}\n${this.help ? `${this.help[language]}\n` : ''}`;
  }
}

/** Whether an error is of this kind, also when it was made by another copy of this module in another bundle. */
export function isCannotRun(error: unknown): error is CannotRun {
  return error instanceof Error && error.name === 'CannotRun';
}
