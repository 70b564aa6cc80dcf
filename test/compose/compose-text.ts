import { fileURLToPath } from 'node:url';
import { toString as textOf } from 'mdast-util-to-string';
import { type Checked, check, type Proofread, proofread } from '../../src/check/check.ts';
import { folderTemplates } from '../../src/cli/files/folder-templates.ts';
import type { Templates } from '../../src/compose/templates.ts';

export const standardTemplates: Templates = folderTemplates([
  fileURLToPath(new URL('../../templates', import.meta.url)),
]);

/** What a test changes of a small agreement: text of YAML at the root, and below `seksjoner`. */
export interface Parts {
  status?: string;
  målform?: string;
  parter?: string;
  root?: string;
  /** By section: YAML in flow or block form that stands after the key. */
  sections?: Record<string, string>;
}

const IDS = [
  'formål',
  'tjenestetilbud',
  'politikontakt',
  'politiråd',
  'SLT',
  'forventninger',
  'fokusområder',
  'organisering',
  'taushetsplikt',
  'evaluering',
];

const PARTER = `
  kommune: { nummer: "4003", navn: Skien kommune }
  politi: { distrikt: Sør-Øst politidistrikt }`;

/** A small agreement as a file, changed as a test wants it. */
export function agreementText(changes: Parts = {}): string {
  const { status = 'utkast', målform = 'bokmål', parter = PARTER, root = '', sections = {} } = changes;
  const parts = IDS.map((id) => `  ${id}: ${sections[id] ?? '{}'}`);
  return `tittel: Samarbeidsavtale
status: ${status}
målform: ${målform}
parter: ${parter}
${root}seksjoner:
${parts.join('\n')}
`;
}

/** A small agreement through every stage. */
export function composeText(parts: Parts = {}, templates: Templates = standardTemplates): Checked {
  const bytes = new TextEncoder().encode(agreementText(parts));
  return check(bytes, 'avtale.yaml', { templates, config: { levels: new Map() }, today: null });
}

/** A small agreement as lint reads it. */
export function proofreadText(parts: Parts = {}, templates: Templates = standardTemplates): Proofread {
  const bytes = new TextEncoder().encode(agreementText(parts));
  return proofread(bytes, 'avtale.yaml', { templates, config: { levels: new Map() }, today: null });
}

/** The words of one chapter, by its id. */
export function chapterText(checked: Checked, id: string): string {
  const chapter = checked.composed?.document.chapters.find((it) => it.id === id);
  return (chapter?.blocks ?? []).map((block) => textOf(block)).join('\n');
}

/** What was found, as rule and the characters it points to. */
export function pointedAt(
  { diagnostics, source }: Proofread,
  rules: readonly string[],
): [rule: string, text: string][] {
  return diagnostics
    .filter((it) => rules.includes(it.rule))
    .map(({ rule, range: { start, end } }) => {
      const line = source.lines[start.line - 1] ?? '';
      return [rule, line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)];
    });
}
