import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintText } from './lint-text.ts';
import { overlay } from './overlay.ts';
import { quoted } from './quoted.ts';

/** One case of a table: what is laid over the complete agreement, and exactly what lint should say. */
interface Case {
  title: string;
  agreement?: string;
  today?: string;
  levels?: Record<string, string>;
  /** `rule: the words it points at`, in the order of the file; without a list, nothing is found. */
  expect?: Record<string, string>[];
}

const folder = new URL('cases/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const cases: Case[] = parse(readFileSync(new URL(file, folder), 'utf8'));
  describe(file, () => {
    for (const { title, agreement = '', today, levels, expect: expected = [] } of cases) {
      it(title, () => {
        const options = { ...(today !== undefined && { today }), ...(levels && { levels }) };
        const { source, diagnostics } = lintText(overlay(agreement), options);
        expect(diagnostics.map((found) => ({ [found.rule]: quoted(source, found.range) }))).toEqual(expected);
      });
    }
  });
}
