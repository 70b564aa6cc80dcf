import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The commit that is checked out where a folder lies, read from the repository's own files: no program is started.
 *
 * @returns the commit, or null where there is no repository, no commit yet, or it is kept in a form that only git can read
 */
export function readHead(folder: string): string | null {
  const git = gitFolder(folder);
  if (git === null) return null;
  const head = read(join(git, 'HEAD'));
  if (head === null) return null;
  const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
  if (ref === undefined) return commit(head);
  const common = resolve(git, read(join(git, 'commondir')) ?? '.');
  return commit(read(join(git, ref)) ?? read(join(common, ref)) ?? packed(common, ref));
}

/** The `.git` of the repository that a folder is in; in a linked working tree the folder that `.git` points to. */
function gitFolder(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const git = join(at, '.git');
    const found = statSync(git, { throwIfNoEntry: false });
    if (found?.isDirectory()) return git;
    const pointer = found?.isFile() ? /^gitdir: (.+)$/.exec(read(git) ?? '')?.[1] : undefined;
    if (pointer !== undefined) return resolve(at, pointer);
    if (dirname(at) === at) return null;
  }
}

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
