import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SOURCE_RULES } from '../../src/source/rules.ts';

const folder = new URL('../../src/source/', import.meta.url);

test('every rule that reading a file can report has a title, and no title is left over', () => {
  const code = readdirSync(folder)
    .filter((it) => it.endsWith('.ts') && it !== 'rules.ts')
    .map((it) => readFileSync(new URL(it, folder), 'utf8'));
  const lines = code.flatMap((it) => it.split('\n')).filter((it) => /\brule: |\breport\(/.test(it));
  const reported = lines.flatMap((it) => it.match(/'[a-z0-9]+(?:-[a-z0-9]+)+'/g) ?? []).map((it) => it.slice(1, -1));
  expect(Object.keys(SOURCE_RULES).sort()).toEqual([...new Set(reported)].sort());
});
