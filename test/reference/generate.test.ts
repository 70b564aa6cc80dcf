import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../src/reference/generate.ts';

const root = new URL('../../', import.meta.url);

const read = (path: string) => {
  const file = new URL(path, root);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
};

it.each(generatedFiles(read).map(({ path, text }) => [path, text]))('%s is up to date', (path, text) => {
  expect(read(path!) === text, `${path} is stale: run «npm run generate»`).toBe(true);
});
