import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The commit that is checked out where a folder lies, read from the repository's own files: no program is started.
 *
 * @returns the commit, or null where there is no repository, no commit yet, or it is kept in a form that only git can read
 */
export function readHead(folder: string): string | null {
  const tree = workingTree(folder);
  if (tree === null) return null;
  const { git } = tree;
  const head = read(join(git, 'HEAD'));
  if (head === null) return null;
  const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
  if (ref === undefined) return commit(head);
  const common = commonFolder(git);
  return commit(read(join(git, ref)) ?? read(join(common, ref)) ?? packed(common, ref));
}

/** A working tree, found without starting a program. */
export interface WorkingTree {
  /** The folder that holds everything. */
  root: string;
  /** The repository's own files; of a linked working tree, those of its own. */
  git: string;
  /** Whether only part of the history was fetched. */
  isShallow: boolean;
}

/** The working tree that a folder is in, or null. */
export function workingTree(folder: string): WorkingTree | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const git = gitFolder(at);
    if (git !== null)
      return {
        root: at,
        git,
        isShallow: statSync(join(commonFolder(git), 'shallow'), { throwIfNoEntry: false }) !== undefined,
      };
    if (dirname(at) === at) return null;
  }
}

/** What `.git` is, or points to, in a folder; null where there is none. */
function gitFolder(folder: string): string | null {
  const git = join(folder, '.git');
  const found = statSync(git, { throwIfNoEntry: false });
  if (found?.isDirectory()) return git;
  const pointer = found?.isFile() ? /^gitdir: (.+)$/.exec(read(git) ?? '')?.[1] : undefined;
  return pointer === undefined ? null : resolve(folder, pointer);
}

/** What linked working trees have in common. */
const commonFolder = (git: string): string => resolve(git, read(join(git, 'commondir')) ?? '.');

function packed(git: string, ref: string): string {
  const line = (read(join(git, 'packed-refs')) ?? '').split('\n').find((it) => it.endsWith(` ${ref}`));
  return line?.split(' ')[0] ?? '';
}

const commit = (text: string): string | null => (/^[0-9a-f]{40,64}$/.test(text) ? text : null);

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch {
    return null;
  }
}
