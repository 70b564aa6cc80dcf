import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { folderWith, run, userFolder } from './avtale.ts';

/** Runs git in a folder and gives what it said. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const identity = [
    '-c',
    'user.name=Kari Nordmann',
    '-c',
    'user.email=kari@example.no',
    '-c',
    'init.defaultBranch=main',
  ];
  const ran = await run('git', [...identity, ...args], { cwd, env: DATES });
  expect([args, ran.code, ran.stderr.startsWith('fatal')]).toEqual([args, 0, false]);
  return ran.stdout.trim();
}

const DATES = { GIT_AUTHOR_DATE: '2027-01-02T03:04:05+01:00', GIT_COMMITTER_DATE: '2027-01-02T03:04:05+01:00' };

/** Commits everything in a folder and gives the commit. */
export async function commit(cwd: string, message: string): Promise<string> {
  await git(cwd, 'add', '-A', '--', '.');
  await git(cwd, 'commit', '-q', '-m', message);
  return git(cwd, 'rev-parse', 'HEAD');
}

/** A repository with one commit of these files on `main`, and the installed package in `node_modules`. */
export async function repositoryWith(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = folderWith({ '.gitignore': 'node_modules\n', ...files });
  await git(cwd, 'init', '-q');
  await commit(cwd, 'første');
  symlinkSync(join(userFolder, 'node_modules'), join(cwd, 'node_modules'), 'junction');
  return cwd;
}
