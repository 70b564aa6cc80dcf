import type { Git } from './run-git.ts';

/** The repository around a folder. */
export interface Repository {
  /** Its top folder, absolute. */
  root: string;
  /** From the top to the folder that was asked for: empty or ending in a slash. */
  prefix: string;
  /** Whether only part of the history was fetched. */
  shallow: boolean;
}

/** Why there is no repository to ask. */
export type NoRepository = 'no-git' | 'no-repository';

/** Finds the repository that git runs in. */
export async function findRepository(git: Git): Promise<Repository | NoRepository> {
  const { code, stdout } = await git(['rev-parse', '--is-shallow-repository', '--show-prefix', '--show-toplevel']);
  if (code === null) return 'no-git';
  // Only the last line can hold a line break, and a folder may have one in its name.
  const [shallow = '', prefix = '', ...root] = stdout.toString('utf8').replace(/\n$/, '').split('\n');
  return code === 0 && root.length > 0
    ? { root: root.join('\n'), prefix, shallow: shallow === 'true' }
    : 'no-repository';
}
