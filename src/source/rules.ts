import type { Message } from '../diagnostics/diagnostic.ts';

/** What can be wrong with a file before it can be understood as anything. The documentation is made from these titles. */
export const SOURCE_RULES = {
  'yaml-syntax': { nb: 'Filen er ikke riktig YAML', en: 'The file is not correct YAML' },
  'tab-indentation': { nb: 'Innrykk laget med tabulator', en: 'Indentation made with a tab' },
  'hard-space': { nb: 'Mellomrom limt inn fra Word', en: 'Space pasted from Word' },
  'unquoted-comma': { nb: 'Komma i tekst uten anførselstegn', en: 'Comma in text without quotation marks' },
  'duplicate-key': { nb: 'Felt som står to ganger', en: 'Field that stands twice' },
  'forbidden-key': { nb: 'Feltnavn som ikke kan brukes', en: 'Field name that cannot be used' },
  'non-string-key': { nb: 'Feltnavn som ikke er tekst', en: 'Field name that is not text' },
  'merge-key': { nb: 'Felter flettet inn med «<<»', en: 'Fields merged in with “<<”' },
  'unsafe-number': { nb: 'Tall som ville mistet sifre', en: 'Number that would lose digits' },
  'unknown-alias': { nb: 'Henvisning til noe som ikke er navngitt', en: 'Alias of something that has no name' },
  'several-documents': { nb: 'Flere dokumenter i én fil', en: 'Several documents in one file' },
  'yaml-tag': { nb: 'YAML-merke som ikke brukes i avtaler', en: 'YAML tag that agreements do not use' },
  'yaml-directive': { nb: 'YAML-direktiv som ikke brukes i avtaler', en: 'YAML directive that agreements do not use' },
  'merge-conflict': { nb: 'Spor etter en konflikt i git', en: 'Traces of a conflict in git' },
  'control-character': { nb: 'Usynlig styretegn', en: 'Invisible control character' },
  'empty-file': { nb: 'Filen er tom', en: 'The file is empty' },
  'not-a-mapping': { nb: 'Filen har ikke navngitte felter', en: 'The file has no named fields' },
  'not-utf8': { nb: 'Filen er ikke lagret som UTF-8', en: 'The file is not saved as UTF-8' },
  'file-too-large': { nb: 'Filen er for stor', en: 'The file is too large' },
  'nesting-too-deep': { nb: 'For mange nivåer inni hverandre', en: 'Too many levels inside each other' },
  'alias-bomb': { nb: 'Henvisninger som gjør filen umåtelig stor', en: 'Aliases that make the file enormous' },
} as const satisfies Record<string, Message>;
