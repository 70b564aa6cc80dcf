import { jsonSchema } from './json-schema.ts';
import { skjemaPage } from './skjema-page.ts';

/** A file that is derived from the sources and committed, so that readers and editors have it without building. */
export interface GeneratedFile {
  /** From the root of the repository, with forward slashes. */
  path: string;
  text: string;
}

/** All derived files. A test fails when a committed one differs; `npm run generate` writes them anew. */
export function generatedFiles(): GeneratedFile[] {
  return [
    { path: 'schema/avtale.schema.json', text: jsonSchema() },
    { path: 'docs/skjema.md', text: skjemaPage() },
  ];
}
