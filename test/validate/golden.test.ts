import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseSource } from '../../src/source/parse.ts';
import { validateAgreement } from '../../src/validate/validate.ts';
import { complete } from './complete.ts';

/** One case: what is written, what of the least agreement is kept away, and every finding with its place and words. */
interface Case {
  title: string;
  input: string;
  without?: string[];
  expect: { rule: string; at: string; path: string; message: string; help?: string }[];
}

const folder = new URL('./', import.meta.url);

for (const name of readdirSync(folder).filter((it) => it.endsWith('.yaml'))) {
  const cases = parse(readFileSync(new URL(name, folder), 'utf8')) as Case[];
  describe(name, () => {
    it.each(cases.map((it) => [it.title, it] as const))('%s', (_, { input, without, expect: expected }) => {
      const source = parseSource(new TextEncoder().encode(complete(input, without)), 'avtale.yaml');
      expect(source.diagnostics).toEqual([]);
      const { agreement, diagnostics } = validateAgreement(source);
      expect(diagnostics.map(seen)).toEqual(expected);
      if (expected.length === 0) expect(agreement).not.toBeNull();
    });
  });
}

function seen({ rule, range, path, message, help }: ReturnType<typeof validateAgreement>['diagnostics'][number]) {
  const { start, end } = range;
  const at = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return { rule, at, path: path.join('.'), message: message.nb, ...(help && { help: help.nb }) };
}
