import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Agreement } from '../../schema/agreement.ts';
import { folderTemplates } from '../../src/cli/files/folder-templates.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Templates } from '../../src/compose/templates.ts';
import { type Change, diffAgreements } from '../../src/diff/diff-agreements.ts';
import type { Side } from '../../src/diff/side.ts';
import { parseSource } from '../../src/source/parse.ts';
import { validateAgreement } from '../../src/validate/validate.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const templates = folderTemplates([`${root}templates`]);

/** Reads an agreement as the program does; throws what is wrong with it, for in a test that is a mistake in the test. */
export function sideOf(yaml: string, layers: Templates = templates): Side {
  const source = parseSource(new TextEncoder().encode(yaml), 'test.yaml');
  const { agreement, diagnostics } = validateAgreement(source);
  const found = [...source.diagnostics, ...diagnostics].filter((it) => it.severity === 'error');
  if (!agreement || found.length > 0) throw new Error(`${found.map((it) => it.message.nb).join('\n')}\n${yaml}`);
  return { agreement, templates: layers, compose: (it: Agreement) => compose(source, it, layers).document };
}

/** An agreement with nothing in it but what is required, which a case puts its own fields into. */
export const BASE = parse(`
tittel: Samarbeidsavtale
status: utkast
målform: bokmål
parter:
  kommune: { nummer: "4003", navn: Skien kommune }
  politi: { distrikt: Sør-Øst politidistrikt }
seksjoner: { formål: {}, tjenestetilbud: {}, politikontakt: {}, politiråd: {}, SLT: {}, forventninger: {}, fokusområder: {}, organisering: {}, taushetsplikt: {}, evaluering: {} }
`) as Record<string, unknown>;

export type Fields = Readonly<Record<string, unknown>>;

/** The base with a case's fields; mappings are put into each other, everything else takes the place of what was there. */
export function withFields(base: unknown, fields: unknown): unknown {
  if (!isMapping(base) || !isMapping(fields) || 'utelatt' in fields) return fields;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(fields)])];
  return Object.fromEntries(keys.map((key) => [key, key in fields ? withFields(base[key], fields[key]) : base[key]]));
}

/** The differences between two sets of fields put into the base. */
export function diffFields(old: Fields, now: Fields): Change[] {
  return diffAgreements(sideOf(stringify(withFields(BASE, old))), sideOf(stringify(withFields(BASE, now))));
}

const isMapping = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);
