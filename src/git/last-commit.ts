import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { Git } from './run-git.ts';
import { workingTree } from './working-tree.ts';

/** Which commit the content of some files is from. */
export type LastCommit =
  | { commit: string; why: null }
  /** There is none to name: not in a repository, not committed or changed since, or the history was not fetched far enough. */
  | { commit: null; why: 'no-repository' | 'not-committed' | 'shallow' };

type None = Exclude<LastCommit['why'], null>;

const none = (why: None): LastCommit => ({ commit: null, why });

/**
 * The last commit that touched any path of each group, where all of the group is committed and unchanged since. A handful of calls
 * of git, however many groups there are.
 *
 * @param git runs in `folder`
 * @param groups files, absolute or relative to `folder`; a folder stands for all that is in it
 */
export async function lastCommits(
  git: Git,
  folder: string,
  groups: readonly (readonly string[])[],
): Promise<LastCommit[]> {
  const all = (why: None) => groups.map(() => none(why));
  if (groups.length === 0) return [];
  const tree = workingTree(folder);
  if (tree === null) return all('no-repository');
  const prefix = relative(tree.root, folder).split(sep).join('/');
  const inside = groups.map((group) => group.map((path) => inRepository(path, folder, prefix)));
  const paths = [...new Set(inside.flat())].filter((it) => it !== null);
  const scope = scopeOf(paths);
  const [changed, log] = await Promise.all([changedFiles(git, scope), history(git, scope)]);
  if (changed === null) return all(log === null ? 'no-repository' : 'not-committed');
  const dirty = new Set(paths.filter((path) => changed.some((file) => isWithin(file, path))));
  const clean = inside.map((group) =>
    group.every((path) => path !== null && !dirty.has(path)) ? (group as string[]) : null,
  );
  const { newest, hasMerges } = newestCommits(log, clean);
  const settled = hasMerges ? await settle(git, clean, newest) : newest;
  const boundary = tree.isShallow ? await boundaryCommits(git) : new Set<string>();
  return settled.map((commit) => {
    if (commit === null) return none('not-committed');
    return boundary.has(commit) ? none('shallow') : { commit, why: null };
  });
}

/** A path from the root of the repository, or null where it lies outside. */
function inRepository(path: string, folder: string, prefix: string): string | null {
  const parts = prefix.split('/').filter(Boolean);
  for (const part of (isAbsolute(path) ? relative(folder, path) : path).split(sep)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length > 0 ? parts.join('/') : null;
}

/** So many paths git compares with every commit without getting slow. */
const FEW = 20;

/** Where git is to look: at the paths themselves when they are few, else in the folders that hold them. */
function scopeOf(paths: readonly string[]): string[] {
  if (paths.length <= FEW) return paths.map(fromTop);
  const folders = new Set(paths.map((it) => dirname(it)));
  return folders.has('.') ? [':/'] : [...folders].map(fromTop);
}

/** A path as git takes it: from the root of the repository, and not a pattern. */
const fromTop = (path: string): string => `:(top,literal)${path}`;

const isWithin = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`);

async function changedFiles(git: Git, scope: readonly string[]): Promise<string[] | null> {
  const { code, stdout } = await git([
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    ...scope,
  ]);
  if (code !== 0) return null;
  // "XY path"
  return split(stdout).map((it) => it.slice(3));
}

/** The commits that touched anything in the scope, newest first, with the files they touched; null where git has none. */
async function history(git: Git, scope: readonly string[]): Promise<Buffer | null> {
  // All commits, and of merges the files that differ from every parent: a merge too can be where a text got its present form.
  const { code, stdout } = await git([
    'log',
    '--full-history',
    '-c',
    '--no-renames',
    '--name-only',
    '-z',
    `--format=${COMMIT}%H %P`,
    '--',
    ...scope,
  ]);
  return code === 0 ? stdout : null;
}

/**
 * The first commit in the history that lists any path of a group; null for a group that is null or is in no commit. Without merges that
 * commit has all of the group as it is now.
 */
function newestCommits(
  log: Buffer | null,
  groups: readonly (readonly string[] | null)[],
): { newest: (string | null)[]; hasMerges: boolean } {
  const newest: (string | null)[] = groups.map(() => null);
  if (log === null) return { newest, hasMerges: false };
  let hasMerges = false;
  const open = new Set(groups.flatMap((group, index) => (group ? [index] : [])));
  let commit = '';
  for (const token of split(log)) {
    const text = token.trimStart();
    if (text.startsWith(COMMIT)) {
      const [hash = '', ...parents] = text.slice(COMMIT.length).split(' ').filter(Boolean);
      commit = hash;
      hasMerges ||= parents.length > 1;
      if (open.size === 0) break;
      continue;
    }
    for (const index of open) {
      if (!groups[index]!.some((path) => isWithin(text, path))) continue;
      newest[index] = commit;
      open.delete(index);
    }
  }
  return { newest, hasMerges };
}

/** Marks a commit in the output of `git log`; no path contains it. */
const COMMIT = '//';

/**
 * Where histories were merged, the last commit that touched one file need not have the others as they are now. Then the commit
 * is the last one on the main line.
 */
async function settle(
  git: Git,
  groups: readonly (readonly string[] | null)[],
  commits: readonly (string | null)[],
): Promise<(string | null)[]> {
  const questions = groups.map((group, index) =>
    commits[index] === null ? [] : group!.flatMap((path) => [`${commits[index]}:${path}`, `HEAD:${path}`]),
  );
  const flat = questions.flat();
  if (flat.length === 0) return [...commits];
  const { stdout } = await git(['cat-file', '--batch-check=%(objectname)'], `${flat.join('\n')}\n`);
  const answers = stdout.toString('utf8').split('\n');
  let next = 0;
  const settled: (string | null)[] = [];
  for (const [index, group] of groups.entries()) {
    let same = true;
    for (let at = 0; at < questions[index]!.length; at += 2) {
      if (answers[next + at] !== answers[next + at + 1]?.replace(/^HEAD:/, `${commits[index]}:`)) same = false;
    }
    next += questions[index]!.length;
    settled.push(same ? commits[index]! : await lastOnMainLine(git, group!));
  }
  return settled;
}

async function lastOnMainLine(git: Git, group: readonly string[]): Promise<string | null> {
  const { stdout } = await git(['log', '--first-parent', '-m', '-1', '--format=%H', '--', ...group.map(fromTop)]);
  return stdout.toString('utf8').trim() || null;
}

/** Commits whose parents were not fetched: they seem to have made every file. */
async function boundaryCommits(git: Git): Promise<Set<string>> {
  const { stdout } = await git(['rev-list', '--max-parents=0', 'HEAD']);
  return new Set(stdout.toString('utf8').split('\n').filter(Boolean));
}

function split(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((it) => it.trim() !== '');
}
