import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastCommits } from '../../src/git/last-commit.ts';
import { gitIn } from '../../src/git/run-git.ts';

let folder: string;
let clock = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avtale-git-'));
  clock = 1_700_000_000;
  run('init', '-q', '-b', 'main');
  write('agreements/skien.yaml', 'a');
  write('agreements/nome.yaml', 'a');
  write('templates/standard/nb/slt.md.hbs', 'a');
  commit('first');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SKIEN = ['agreements/skien.yaml', 'templates/standard'];
const NOME = ['agreements/nome.yaml'];

test('names the last commit that touched the agreement or a layer', async () => {
  const first = head();
  write('agreements/skien.yaml', 'b');
  const second = commit('skien');
  expect(await commits(SKIEN, NOME)).toEqual([second, first]);
  write('templates/standard/nb/slt.md.hbs', 'b');
  const third = commit('layer');
  write('README.md', 'x');
  commit('elsewhere');
  expect(await commits(SKIEN, NOME)).toEqual([third, first]);
});

test('names none for what is changed, new, ignored, gone or outside', async () => {
  write('agreements/skien.yaml', 'b');
  write('agreements/ny.yaml', 'a');
  write('.gitignore', 'agreements/skjult.yaml\n');
  write('agreements/skjult.yaml', 'a');
  const first = head();
  expect(await commits(SKIEN, NOME, ['agreements/ny.yaml'], ['agreements/skjult.yaml'], ['../x.yaml'])).toEqual([
    'not-committed',
    first,
    'not-committed',
    'not-committed',
    'not-committed',
  ]);
  run('add', 'agreements/skien.yaml');
  expect(await commits(SKIEN)).toEqual(['not-committed']);
});

test('a new file in a layer is a change of the layer', async () => {
  write('templates/standard/nb/ny.md.hbs', 'a');
  expect(await commits(SKIEN, NOME)).toEqual(['not-committed', head()]);
});

test('works from a folder inside the repository and with absolute paths', async () => {
  const git = gitIn(join(folder, 'agreements'), process.env);
  const found = await lastCommits(git, join(folder, 'agreements'), [['skien.yaml', '../templates/standard']]);
  expect(found).toEqual([{ commit: head(), why: null }]);
  const absolute = await lastCommits(gitIn(folder, process.env), folder, [[join(folder, 'agreements/nome.yaml')]]);
  expect(absolute).toEqual([{ commit: head(), why: null }]);
});

test('names are not patterns', async () => {
  write('agreements/*.yaml', 'a');
  const star = commit('odd name');
  expect(await commits(['agreements/*.yaml'], NOME)).toEqual([star, expect.not.stringMatching(star)]);
});

test('outside a repository there is none', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'avtale-no-git-'));
  const git = gitIn(elsewhere, { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() });
  expect(await lastCommits(git, elsewhere, [['a.yaml']])).toEqual([{ commit: null, why: 'no-repository' }]);
  rmSync(elsewhere, { recursive: true });
});

test('without git on the machine there is none', async () => {
  expect(await lastCommits(gitIn(folder, { PATH: '/nowhere' }), folder, [SKIEN])).toEqual([
    { commit: null, why: 'no-repository' },
  ]);
});

test('where branches were merged it names a commit that has all parts as they are now', async () => {
  run('checkout', '-q', '-b', 'side');
  write('agreements/skien.yaml', 'b');
  commit('side');
  run('checkout', '-q', 'main');
  write('templates/standard/nb/slt.md.hbs', 'b');
  commit('main');
  run('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'merge', '-q', '--no-ff', '-m', 'merge', 'side');
  const [found] = await commits(SKIEN);
  for (const path of SKIEN) expect(run('rev-parse', `${found}:${path}`)).toBe(run('rev-parse', `HEAD:${path}`));
});

test('a history that was not fetched whole has none to name for what is at its end', async () => {
  write('agreements/skien.yaml', 'b');
  const second = commit('skien');
  const clone = mkdtempSync(join(tmpdir(), 'avtale-shallow-'));
  run('clone', '-q', '--depth', '1', `file://${folder}`, clone);
  const found = await lastCommits(gitIn(clone, process.env), clone, [SKIEN]);
  expect(found).toEqual([{ commit: null, why: 'shallow' }]);
  expect(second).toBe(head());
  rmSync(clone, { recursive: true });
});

async function commits(...groups: string[][]): Promise<string[]> {
  return (await lastCommits(gitIn(folder, process.env), folder, groups)).map((it) => it.commit ?? it.why!);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function commit(message: string): string {
  clock += 60;
  run('add', '-A');
  run('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-q', '-m', message);
  return head();
}

function head(): string {
  return run('rev-parse', 'HEAD');
}

function run(...args: string[]): string {
  const date = `${clock} +0000`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
}
