import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../../src/cli/files/with-lock.ts';
import { folderWith } from '../stand-in.ts';

test('one at a time, and the lock goes away, also after a failure', async () => {
  const lock = join(folderWith(), 'under/lock');
  let inside = 0;
  const work = async () => {
    expect(++inside).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    inside--;
    return 'done';
  };
  expect(await Promise.all([1, 2, 3].map(() => withLock(lock, work)))).toEqual(['done', 'done', 'done']);
  await expect(withLock(lock, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(existsSync(lock)).toBe(false);
});

test('a lock that was left behind long ago does not stop anybody', async () => {
  const lock = join(folderWith(), 'lock');
  mkdirSync(lock);
  utimesSync(lock, 1_000, 1_000);
  expect(await withLock(lock, async () => 'done')).toBe('done');
});

test('what a system puts into the lock stops nobody either', async () => {
  const lock = join(folderWith({ 'lock/.DS_Store': '' }), 'lock');
  utimesSync(lock, 1_000, 1_000);
  expect(await withLock(lock, async () => writeFileSync(join(lock, '.DS_Store'), ''))).toBeUndefined();
  expect(existsSync(lock)).toBe(false);
});
