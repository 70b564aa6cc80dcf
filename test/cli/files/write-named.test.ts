import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { writeBack, writeNamed } from '../../../src/cli/files/write-named.ts';
import { folderWith } from '../stand-in.ts';

const isWindows = process.platform === 'win32';

test.each([writeNamed, writeBack])('%o: a file is replaced whole and keeps its rights', async (write) => {
  const folder = folderWith({ fil: 'før' });
  chmodSync(join(folder, 'fil'), 0o600);
  await write(join(folder, 'fil'), 'etter');
  await write(join(folder, 'ny/fil'), 'etter');
  expect([readFileSync(join(folder, 'fil'), 'utf8'), readFileSync(join(folder, 'ny/fil'), 'utf8')]).toEqual([
    'etter',
    'etter',
  ]);
  expect([readdirSync(folder).sort(), isWindows || statSync(join(folder, 'fil')).mode & 0o777]).toEqual([
    ['fil', 'ny'],
    isWindows || 0o600,
  ]);
});

describe.skipIf(isWindows).each([writeNamed, writeBack])('%o: a link', (write) => {
  test('stays, and what it leads to is written', async () => {
    const folder = folderWith({ 'a/fil': 'før' });
    mkdirSync(join(folder, 'b'));
    symlinkSync('../a/fil', join(folder, 'b/lenke'));
    symlinkSync('b/lenke', join(folder, 'lenke'));
    await write(join(folder, 'lenke'), 'etter');
    expect(readFileSync(join(folder, 'a/fil'), 'utf8')).toBe('etter');
    expect(
      [lstatSync(join(folder, 'lenke')), lstatSync(join(folder, 'b/lenke'))].map((it) => it.isSymbolicLink()),
    ).toEqual([true, true]);
    expect([readdirSync(folder).sort(), readdirSync(join(folder, 'a'))]).toEqual([['a', 'b', 'lenke'], ['fil']]);
  });

  test('to what is not there yet', async () => {
    const folder = folderWith();
    symlinkSync('ny', join(folder, 'lenke'));
    await write(join(folder, 'lenke'), 'x');
    expect([readFileSync(join(folder, 'ny'), 'utf8'), lstatSync(join(folder, 'lenke')).isSymbolicLink()]).toEqual([
      'x',
      true,
    ]);
  });

  test('in a folder that is a link itself', async () => {
    const folder = folderWith({ 'dypt/nede/fil': 'før' });
    symlinkSync('fil', join(folder, 'dypt/nede/lenke'));
    symlinkSync('dypt/nede', join(folder, 'snarvei'));
    symlinkSync('../utenfor', join(folder, 'dypt/nede/opp'));
    await write(join(folder, 'snarvei/lenke'), 'etter');
    await write(join(folder, 'snarvei/opp'), 'oppe');
    expect(readFileSync(join(folder, 'dypt/nede/fil'), 'utf8')).toBe('etter');
    expect(readFileSync(join(folder, 'dypt/utenfor'), 'utf8')).toBe('oppe');
  });

  test('that leads in a circle', async () => {
    const folder = folderWith();
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    await expect(write(join(folder, 'a'), 'x')).rejects.toMatchObject({ code: 'ELOOP' });
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  });
});

describe.skipIf(isWindows)('a pipe', () => {
  const long = 'æøå '.repeat(100_000);

  test('is written into, and stays a pipe', async () => {
    const folder = folderWith();
    execFileSync('mkfifo', [join(folder, 'rør')]);
    symlinkSync('rør', join(folder, 'lenke'));
    for (const name of ['rør', 'lenke']) {
      // The reader keeps it in a file: this process cannot read while it writes.
      const reader = promisify(execFile)('sh', ['-c', 'cat "$0" >"$1"', join(folder, 'rør'), join(folder, 'lest')]);
      await writeNamed(join(folder, name), long);
      await reader;
      expect(readFileSync(join(folder, 'lest'), 'utf8')).toBe(long);
    }
    expect([lstatSync(join(folder, 'rør')).isFIFO(), readdirSync(folder).sort()]).toEqual([
      true,
      ['lenke', 'lest', 'rør'],
    ]);
  });

  test('cannot be given other content than it was read with', async () => {
    const folder = folderWith();
    execFileSync('mkfifo', [join(folder, 'rør')]);
    await expect(writeBack(join(folder, 'rør'), 'x')).rejects.toMatchObject({ code: 'NOT_A_FILE' });
    await expect(writeBack('/dev/stdin', 'x')).rejects.toMatchObject({ code: 'NOT_A_FILE' });
    expect(lstatSync(join(folder, 'rør')).isFIFO()).toBe(true);
  });
});
