import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../../src/cli/files/atomic-write.ts';
import { folderWith } from '../stand-in.ts';

test('writes text and bytes, making the folders that are missing', async () => {
  const folder = folderWith();
  await writeAtomically(join(folder, 'a/b/c.txt'), 'æøå');
  await writeAtomically(join(folder, 'a/b/c.txt'), new Uint8Array([1, 2]));
  expect([readdirSync(join(folder, 'a/b')), [...readFileSync(join(folder, 'a/b/c.txt'))]]).toEqual([['c.txt'], [1, 2]]);
});

test('leaves nothing where it cannot write, and what was there as it was', async () => {
  const folder = folderWith({ fil: 'x', 'mappe/i': 'y' });
  await expect(writeAtomically(join(folder, 'mappe'), 'z')).rejects.toMatchObject({
    code: expect.stringMatching(/EISDIR|EPERM/),
  });
  await expect(writeAtomically(join(folder, 'fil/a'), 'z')).rejects.toMatchObject({
    code: expect.stringMatching(/EEXIST|ENOTDIR/),
  });
  expect([readdirSync(folder), readdirSync(join(folder, 'mappe'))]).toEqual([['fil', 'mappe'], ['i']]);
});

test('two writers at once leave one whole text', async () => {
  const file = join(folderWith(), 'a');
  const texts = Array.from({ length: 10 }, (_, i) => String(i).repeat(10_000));
  await Promise.all(texts.map((it) => writeAtomically(file, it)));
  expect(texts).toContain(readFileSync(file, 'utf8'));
});
