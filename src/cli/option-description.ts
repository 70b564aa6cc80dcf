import type { Option } from 'commander';
import type { UiLanguage } from '../diagnostics/diagnostic.ts';

const WORDS = {
  nb: { choices: 'velg', otherwise: 'ellers' },
  en: { choices: 'choose', otherwise: 'default' },
} as const;

/** What an option does, the values it takes and the one it has when it is not given. */
export function optionDescription({ description, argChoices, defaultValue }: Option, language: UiLanguage): string {
  const { choices, otherwise } = WORDS[language];
  const facts: string[] = [];
  if (argChoices) facts.push(`${choices} ${argChoices.join(', ')}`);
  if (defaultValue !== undefined) facts.push(`${otherwise} ${[defaultValue].flat().join(',')}`);
  return facts.length > 0 ? `${description} (${facts.join('; ')})` : description;
}
