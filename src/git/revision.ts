import type { Git } from './run-git.ts';

/** A commit under the name that the user gave it. */
export interface Revision {
  name: string;
  commit: string;
}

/** Why a name is no revision: it could be taken for an option or is no name at all, or the repository does not know it. */
export type NoRevision = { name: string; why: 'bad-name' | 'unknown' | 'no-merge-base' };

/** Finds the commit that a name stands for. The name is never taken for an option, and nothing is run through a shell. */
export async function revision(git: Git, name: string): Promise<Revision | NoRevision> {
  if (!isName(name)) return { name, why: 'bad-name' };
  const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  const commit = stdout.toString('utf8').trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? { name, commit } : { name, why: 'unknown' };
}

/** `main...` and `main...branch`: from where the second left the first, as git reads it; an omitted side is HEAD. */
export async function mergeBase(git: Git, first: Revision, second: Revision): Promise<Revision | NoRevision> {
  const { code, stdout } = await git(['merge-base', first.commit, second.commit]);
  const commit = stdout.toString('utf8').trim();
  if (code !== 0 || commit === '') return { name: `${first.name}...${second.name}`, why: 'no-merge-base' };
  return { name: commit.slice(0, 12), commit };
}

export function isRevision(it: Revision | NoRevision): it is Revision {
  return 'commit' in it;
}

function isName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of a revision has them
  return name !== '' && !name.startsWith('-') && name.length <= 500 && !/[\0-\x1f\x7f]/.test(name);
}
