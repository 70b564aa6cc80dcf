import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { lintText } from './lint-text.ts';
import { overlay } from './overlay.ts';

/** Texts that one of several rules finds something in, whichever way it is said, and texts that only look like it. */
interface Wordings {
  /** Laid over the complete agreement beside the text. */
  without?: string;
  rules: string[];
  /** The section that the texts stand in. */
  section: string;
  found: string[];
  quiet: string[];
}

const folder = new URL('wordings/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const { without = '', rules, section, found, quiet }: Wordings = parse(readFileSync(new URL(file, folder), 'utf8'));
  const isReported = (text: string) => {
    const agreement = overlay(stringify({ seksjoner: { [section]: { tillegg: text } } }));
    return lintText(overlay(without, agreement)).diagnostics.some(({ rule }) => rules.includes(rule));
  };
  describe(file, () => {
    it.each(found)('finds: %s', (text) => {
      expect(isReported(text)).toBe(true);
    });
    it.each(quiet)('is quiet: %s', (text) => {
      expect(isReported(text)).toBe(false);
    });
  });
}
