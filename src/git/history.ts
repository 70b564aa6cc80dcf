import type { Git } from './run-git.ts';

/** One commit that touched a file. */
export interface HistoryEntry {
  commit: string;
  /** ISO 8601 with the author's own time zone. */
  date: string;
  author: string;
  subject: string;
  /** What the file was called in that commit, from the top of the repository; null where it was removed. */
  path: string | null;
}

/** Stands before a commit in the output; no status and no path starts with two slashes. */
const COMMIT = '//';

/** The commits that touched a file, newest first, followed through renames. `git` runs at the top of the repository. */
export async function historyOf(git: Git, path: string): Promise<HistoryEntry[]> {
  const format = `${COMMIT}%H%x00%aI%x00%aN%x00%s`;
  const { code, stdout } = await git([
    'log',
    '--follow',
    '-z',
    '--name-status',
    `--format=${format}`,
    '--',
    `:(top,literal)${path}`,
  ]);
  if (code !== 0) return [];
  const tokens = stdout.toString('utf8').split('\0');
  const entries: HistoryEntry[] = [];
  // An agreement that began as a copy of another has its own history from there.
  let copied = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!.trimStart();
    if (token.startsWith(COMMIT)) {
      if (copied) break;
      const [date = '', author = '', subject = ''] = tokens.slice(i + 1, i + 4);
      entries.push({ commit: token.slice(COMMIT.length), date, author, subject, path: null });
      i += 3;
      continue;
    }
    const entry = entries.at(-1);
    // "R100" and "C100" are followed by the old and the new name, every other status by one.
    if (!entry || !/^[ACDMRT]\d*$/.test(token)) continue;
    const renamed = token.startsWith('R') || token.startsWith('C');
    entry.path = token.startsWith('D') ? null : (tokens[i + (renamed ? 2 : 1)] ?? null);
    copied = token.startsWith('C');
    i += renamed ? 2 : 1;
  }
  return entries;
}
