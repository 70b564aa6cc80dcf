import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesAt } from '../../src/git/files-at.ts';
import { gitIn } from '../../src/git/run-git.ts';

let folder: string;
let commit: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'avtale-git-'));
  mkdirSync(join(folder, 'agreements'));
  writeFileSync(join(folder, 'agreements', 'å b.yaml'), 'tittel: x\n');
  writeFileSync(join(folder, 'agreements', 'tom.yaml'), '');
  writeFileSync(join(folder, 'README.md'), 'x');
  const run = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  run('init', '-q');
  run('add', '-A');
  run('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-q', '-m', 'x');
  commit = run('rev-parse', 'HEAD');
  writeFileSync(join(folder, 'agreements', 'tom.yaml'), 'tittel: y\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('reads files as they were, not as they are', async () => {
  const files = await filesAt(gitIn(folder, process.env), commit, ['agreements', 'templates']);
  expect([...files!].map(([path, content]) => [path, content.toString()])).toEqual([
    ['agreements/tom.yaml', ''],
    ['agreements/å b.yaml', 'tittel: x\n'],
  ]);
});

test('has nothing to say of a commit that is not there, or is not one', async () => {
  const git = gitIn(folder, process.env);
  expect(await filesAt(git, '0'.repeat(40), ['agreements'])).toBeNull();
  expect(await filesAt(git, '--output=x', ['agreements'])).toBeNull();
});
