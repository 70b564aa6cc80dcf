import { SECTION_IDS } from '../../schema/sections/index.ts';

/** The least that is an agreement, apart from its sections. */
const LEAST: Readonly<Record<string, string>> = {
  tittel: 'tittel: Avtale om tjenestetilbud',
  status: 'status: utkast',
  målform: 'målform: bokmål',
  parter: 'parter: { kommune: { nummer: "4003", navn: Skien kommune }, politi: { distrikt: Sør-Øst politidistrikt } }',
  seksjoner: 'seksjoner:',
};

/**
 * Adds to a fragment what it lacks of being an agreement, except what is named in `without`. The fragment comes first, so that
 * its lines keep their numbers; its `seksjoner`, if any, must come last in it.
 */
export function complete(fragment: string, without: readonly string[] = []): string {
  const text = fragment.trimEnd();
  const lacks = (key: string, indent = '') =>
    !without.includes(key) && !new RegExp(`^${indent}${key}:`, 'm').test(text);
  const sections = SECTION_IDS.filter((id) => lacks(id, '  ')).map((id) => `  ${id}: {}`);
  const fields = Object.keys(LEAST).filter((key) => lacks(key));
  const lines = fields.map((key) => LEAST[key]!);
  if (without.includes('seksjoner')) return [text, ...lines].join('\n');
  return (fields.includes('seksjoner') ? [text, ...lines, ...sections] : [text, ...sections, ...lines]).join('\n');
}
