import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Checked, check } from '../../src/check/check.ts';
import { folderTemplates } from '../../src/cli/files/folder-templates.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const templates = folderTemplates([`${root}templates`]);

/** The agreements that the project itself keeps. */
export const SLUGS = ['flakstad', 'nome', 'skien', 'sor-varanger'] as const;
export type Slug = (typeof SLUGS)[number];

/** One of them, through every stage as `avtale build` takes it, without a clock. */
export function agreementNamed(slug: Slug): Checked {
  const file = `agreements/${slug}.yaml`;
  return check(readFileSync(`${root}${file}`), file, { templates, config: { levels: new Map() }, today: null });
}

/** The composed document of one of them; fails with what was found where it cannot be composed. */
export function documentNamed(slug: Slug) {
  const { composed, diagnostics } = agreementNamed(slug);
  if (!composed) throw new Error(JSON.stringify(diagnostics.map((it) => it.message.nb)));
  return composed.document;
}
