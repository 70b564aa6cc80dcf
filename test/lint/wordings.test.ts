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
  /** The section that a text stands in which names none. */
  section: string;
  found: Wording[];
  quiet: Wording[];
}

/** A text, or several by their sections. */
type Wording = string | Record<string, string>;

const folder = new URL('wordings/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const { without = '', rules, section, found, quiet }: Wordings = parse(readFileSync(new URL(file, folder), 'utf8'));
  const isReported = (wording: Wording) => {
    const texts = Object.entries(typeof wording === 'string' ? { [section]: wording } : wording);
    const sections = texts.map(([key, tillegg]) => [key, { tillegg }]);
    const agreement = overlay(stringify({ seksjoner: Object.fromEntries(sections) }));
    return lintText(overlay(without, agreement)).diagnostics.some(({ rule }) => rules.includes(rule));
  };
  describe(file, () => {
    it.each(named(found))('finds: %s', (_, wording) => {
      expect(isReported(wording)).toBe(true);
    });
    it.each(named(quiet))('is quiet: %s', (_, wording) => {
      expect(isReported(wording)).toBe(false);
    });
  });
}

function named(wordings: readonly Wording[]): [string, Wording][] {
  return wordings.map((it) => [typeof it === 'string' ? it : Object.values(it).join(' – '), it]);
}
