import type { Git } from './run-git.ts';

/** Files larger than this are not agreements or templates. */
const MAX_BYTES = 1_100_000;

/**
 * The files of some folders as they were at a commit, by path from the folder that git runs in. Null where the repository does
 * not have the commit. The work tree is not touched.
 */
export async function filesAt(
  git: Git,
  commit: string,
  folders: readonly string[],
): Promise<Map<string, Buffer> | null> {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return null;
  const list = await git(['ls-tree', '-r', '-z', '-l', commit, '--', ...folders]);
  if (list.code !== 0) return null;
  const entries = list.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((it) => {
      // "100644 blob 0123…    size\tpath"; links and submodules are not files.
      const parts = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(it);
      return parts && Number(parts[2]) <= MAX_BYTES ? [{ id: parts[1]!, path: parts[3]! }] : [];
    });
  if (entries.length === 0) return new Map();
  const { stdout } = await git(['cat-file', '--batch'], `${entries.map((it) => it.id).join('\n')}\n`);
  const files = new Map<string, Buffer>();
  let at = 0;
  for (const { path } of entries) {
    // "0123… blob size", the content, a line feed
    const end = stdout.indexOf(10, at);
    const size = Number(stdout.toString('latin1', at, end).split(' ')[2]);
    if (end < 0 || !Number.isInteger(size)) break;
    files.set(path, stdout.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return files;
}
