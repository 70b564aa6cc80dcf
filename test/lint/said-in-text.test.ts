import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { lintText } from './lint-text.ts';
import { overlay } from './overlay.ts';

/** Texts that say what a rule asks for, and texts that only come near it. */
interface Wordings {
  /** Takes the fact out of the complete agreement. */
  without: string;
  /** The section that the texts stand in. */
  section: string;
  says: string[];
  lacks: string[];
}

const folder = new URL('said-in-text/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const { without, section, says, lacks }: Wordings = parse(readFileSync(new URL(file, folder), 'utf8'));
  const rule = file.replace('.yaml', '');
  const isReported = (text: string) => {
    const agreement = overlay(stringify({ seksjoner: { [section]: { tillegg: text } } }));
    const { diagnostics } = lintText(overlay(without, agreement));
    return diagnostics.some((found) => found.rule === rule);
  };
  describe(rule, () => {
    it.each(says)('is quiet where the text says it: %s', (text) => {
      expect(isReported(text)).toBe(false);
    });
    it.each(lacks)('reports where the text does not: %s', (text) => {
      expect(isReported(text)).toBe(true);
    });
  });
}
