import { readRulePage, ruleIndex, rulePage } from '../lint/rule-pages.ts';
import { RULES } from '../lint/rules/index.ts';
import { withServicesTable } from '../preflight/services-table.ts';
import { jsonSchema } from './json-schema.ts';
import { skjemaPage } from './skjema-page.ts';

/** A file that is derived from the sources and committed, so that readers and editors have it without building. */
export interface GeneratedFile {
  /** From the root of the repository, with forward slashes. */
  path: string;
  text: string;
}

/**
 * All derived files. A test fails when a committed one differs; `npm run generate` writes them anew.
 *
 * @param read gives the committed text of a file, or an empty string: the rules' pages keep what is written by hand
 */
export function generatedFiles(read: (path: string) => string): GeneratedFile[] {
  return [
    { path: 'schema/avtale.schema.json', text: jsonSchema() },
    { path: 'docs/skjema.md', text: skjemaPage() },
    { path: 'docs/signering.md', text: withServicesTable(read('docs/signering.md')) },
    { path: 'docs/regler/README.md', text: ruleIndex(RULES) },
    ...RULES.map((rule) => {
      const path = `docs/regler/${rule.id}.md`;
      return { path, text: rulePage(rule, readRulePage(read(path))) };
    }),
  ];
}
