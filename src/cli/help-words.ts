import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import type { UiLanguage } from '../diagnostics/diagnostic.ts';
import { optionDescription } from './option-description.ts';

/** Headings of the help text, and the words that stand for what the user is to write. */
const NORWEGIAN: Readonly<Record<string, string>> = {
  'Usage:': 'Bruk:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
  options: 'valg',
  command: 'kommando',
  file: 'fil',
  path: 'sti',
  rule: 'regel',
  what: 'hva',
  language: 'språk',
  when: 'når',
  dir: 'mappe',
  formats: 'formater',
  target: 'mål',
  severity: 'alvor',
  class: 'klasse',
  date: 'dato',
  'OLD NEW | REV [REV2] [-- PATH...]': 'GAMMEL NY | REV [REV2] [-- STI...]',
};

/** What each argument is, for the help of the commands that take it. */
const ARGUMENTS: Readonly<Record<string, Readonly<Record<UiLanguage, string>>>> = {
  path: {
    nb: 'avtalefiler og mapper (ellers mappen i avtale.config.yaml, ellers «agreements»)',
    en: 'agreement files and folders (else the folder in avtale.config.yaml, else “agreements”)',
  },
  kommune: { nb: 'navnet eller nummeret på kommunen', en: 'name or number of the kommune' },
  rule: { nb: 'id-en som står sist i hvert funn', en: 'the id at the end of each finding' },
};

/** What an argument is, where its name alone does not say it. */
export function describeArgument(name: string, language: UiLanguage): string {
  return ARGUMENTS[name.replace(/[^a-z]/g, '')]?.[language] ?? '';
}

/** Something that the user is to write, such as `file`, in the language of the interface. */
export function word(name: string, language: UiLanguage): string {
  return (language === 'nb' && NORWEGIAN[name]) || name;
}

/** `<file>` and `[options]` anywhere in a line of help. */
function placeholders(text: string, language: UiLanguage): string {
  return text.replace(
    /([<[])([a-z]+)((?:\.\.\.)?[>\]])/g,
    (_, open, name, close) => open + word(name, language) + close,
  );
}

/** Commander's help in the language of the interface. */
export function helpIn(language: UiLanguage): HelpConfiguration {
  return {
    styleTitle: (title) => word(title, language),
    optionTerm: ({ flags }: Option) => placeholders(flags, language),
    argumentTerm: (argument: Argument) => word(argument.name(), language),
    styleUsage: (usage) => {
      const [form = ''] = /OLD NEW.*$/.exec(usage) ?? [];
      return placeholders(form ? usage.replace(form, word(form, language)) : usage, language);
    },
    subcommandTerm: (command: Command) => {
      const args = command.registeredArguments.map((it) => {
        const name = word(it.name(), language) + (it.variadic ? '...' : '');
        return it.required ? `<${name}>` : `[${name}]`;
      });
      return [command.name(), ...args].join(' ');
    },
    optionDescription: (option: Option) => optionDescription(option, language),
  };
}
