import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { DRAFT } from '../../e2e/agreement.ts';
import { folderWith, run } from '../stand-in.ts';

const later = Date.now() + 10_000;

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Kari Nordmann', '-c', 'user.email=kari@example.no'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8' }).trim();
}

const read = (cwd: string, file: string) => JSON.parse(readFileSync(join(cwd, 'build', file), 'utf8'));

// The files are not read again, for the file system says that they are as they were; what is asked of git needs what they say.
test('an agreement that is committed after it was built gets its revision, and is then left as it is', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(later);
  const cwd = folderWith({
    'agreements/a.yaml': DRAFT.replace('målform: bokmål', 'målform: bokmål\nmal: egen'),
    'templates/egen/nb/formal.md.hbs': 'Partene vil ha det trygt.\n',
    '.gitignore': 'build\n',
  });
  git(cwd, 'init', '-q');
  const given = { cwd, env: process.env };
  const build = ['build', '--format', 'html'];
  await run(build, given);
  expect(read(cwd, '.avtale-cache.json').entries['agreements/a.yaml'].state).not.toBeNull();
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', 'første');
  await run(build, given);
  const revision = git(cwd, 'rev-parse', 'HEAD');
  expect(read(cwd, 'manifest.json').outputs.map((it: { revision: string }) => it.revision)).toEqual([revision]);
  const { mtimeMs } = statSync(join(cwd, 'build/a.html'));
  const again = await run(build, given);
  expect(again.err).toContain('uendret');
  expect(statSync(join(cwd, 'build/a.html')).mtimeMs).toBe(mtimeMs);
});

test('a build with nothing to do writes nothing, also where an agreement is always read', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(later);
  const cwd = folderWith({ 'agreements/a.yaml': `${DRAFT}# signert: se arkivet\n`, 'agreements/b.yaml': DRAFT });
  await run(['build', '--format', 'html'], { cwd });
  await run(['build', '--format', 'html'], { cwd });
  const notes = () => statSync(join(cwd, 'build/.avtale-cache.json')).ino;
  const before = notes();
  await run(['build', '--format', 'html'], { cwd });
  expect(notes()).toBe(before);
});
