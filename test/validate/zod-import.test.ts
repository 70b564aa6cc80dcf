import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('is imported as a namespace, so that the bundle leaves its locales out', () => {
  const files = ['schema', 'src'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const whole = files.filter((name) => /^import \{[^}]*\} from 'zod'/m.test(readFileSync(`${root}${name}`, 'utf8')));
  expect(whole).toEqual([]);
});
