import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Output, readManifest, writeManifest } from '../../../src/cli/build/manifest.ts';
import { folderWith } from '../stand-in.ts';

const output = (file: string, sha256 = 'a'): Output => ({
  agreement: 'agreements/a.yaml',
  file,
  format: 'html',
  target: 'esignering',
  status: 'utkast',
  fingerprint: 'f',
  revision: null,
  sha256,
  bytes: 1,
  pages: null,
});

describe('the manifest', () => {
  test('takes in what was written, keeps what is still there, and drops what is gone', async () => {
    const folder = folderWith({ 'b.html': '', 'a.html': '', 'c.html': '' });
    await writeManifest(folder, [output('c.html'), output('a.html')]);
    rmSync(join(folder, 'c.html'));
    await writeManifest(folder, [output('b.html'), output('a.html', 'ny')]);
    expect((await readManifest(folder)).map((it) => [it.file, it.sha256])).toEqual([
      ['a.html', 'ny'],
      ['b.html', 'a'],
    ]);
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toMatch(/^\{\n {2}"version": 1,\n(?:.|\n)*\}\n$/);
  });

  test.each(['', 'x', '[]', 'null', '{"version":2,"outputs":[]}', '{"version":1,"outputs":{}}'])(
    'that cannot be used (%j) is written anew',
    async (text) => {
      const folder = folderWith({ 'manifest.json': text, 'a.html': '' });
      expect(await readManifest(folder)).toEqual([]);
      await writeManifest(folder, [output('a.html')]);
      expect(await readManifest(folder)).toHaveLength(1);
    },
  );

  test('with entries that are not entries does no harm', async () => {
    const folder = folderWith({
      'manifest.json': '{"version":1,"outputs":[null,1,{"file":3},{"file":"../../x"}]}',
      'a.html': '',
    });
    await writeManifest(folder, [output('a.html')]);
    expect((await readManifest(folder)).map((it) => it.file)).toEqual(['a.html']);
  });
});
