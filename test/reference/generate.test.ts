import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../src/reference/generate.ts';

const root = new URL('../../', import.meta.url);

it.each(generatedFiles().map(({ path, text }) => [path, text]))('%s is up to date', (path, text) => {
  const committed = readFileSync(new URL(path!, root), 'utf8').replaceAll('\r\n', '\n');
  expect(committed === text, `${path} is stale: run «npm run generate»`).toBe(true);
});
