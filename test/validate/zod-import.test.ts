import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('is imported in its small form, as a namespace, so that the bundle leaves out what is not used', () => {
  const files = ['schema', 'src'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const imports = files.flatMap(
    (name) => readFileSync(`${root}${name}`, 'utf8').match(/^import .* from 'zod.*$/gm) ?? [],
  );
  expect(imports.length).toBeGreaterThan(10);
  expect(imports.filter((it) => !/^import (?:type )?\* as z from 'zod\/mini';$/.test(it))).toEqual([]);
});
