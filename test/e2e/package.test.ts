import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { avtale, packageFolder } from './avtale.ts';

const { packed } = inject('installed');
const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));

describe('the package', () => {
  test('has what the program needs, and neither sources nor tests', () => {
    const folders = new Set(packed.map((it) => it.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'action.yml',
      'bin',
      'dist',
      'docs',
      'package.json',
      'schema',
      'templates',
    ]);
    expect(packed.filter((it) => it.startsWith('schema/'))).toEqual(['schema/avtale.schema.json']);
    expect(packed).toContain('dist/THIRD-PARTY-LICENSES.txt');
  });

  test('brings no other packages and runs nothing when it is installed', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(Object.keys(manifest.scripts).filter((it) => /^(pre|post)?install$/.test(it))).toEqual([]);
  });

  test('does not tell where it was built', () => {
    const { home } = inject('installed');
    const telling = packed.filter((it) => readFileSync(join(packageFolder, it), 'latin1').includes(home));
    expect(telling).toEqual([]);
  });

  test('has bundles in plain ASCII, for they are read as one byte a character', () => {
    const bundles = packed.filter((it) => it.endsWith('.cjs'));
    expect(bundles).toContain('dist/main.cjs');
    for (const file of bundles) {
      const strange = readFileSync(join(packageFolder, file), 'utf8').match(/.{0,20}[^\0-\x7f].{0,20}/);
      expect([file, strange?.[0]]).toEqual([file, undefined]);
    }
  });

  test('has scripts that run without a Unix shell', () => {
    for (const script of Object.values<string>(manifest.scripts)) {
      expect(script).toMatch(/^(?:(?:node|tsc|biome|vitest|npm) [\w .:/=-]+(?: && |$))+$/);
    }
  });
});

test('says its version', async () => {
  expect(await avtale(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});
