import type { UiLanguage } from '../diagnostics/diagnostic.ts';

/** Headings of the help text; what is not listed stays as it is. */
export const HELP_TITLES: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  nb: {
    'Usage:': 'Bruk:',
    'Arguments:': 'Argumenter:',
    'Options:': 'Valg:',
    'Commands:': 'Kommandoer:',
    'Global Options:': 'Felles valg:',
  },
  en: {},
};
