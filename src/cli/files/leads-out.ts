import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/**
 * Whether a path leads, through links, to what lies in none of some folders. A link comes with the files of whoever made it, and what it leads to
 * elsewhere is not for them to show: it may be a secret, or have no end.
 *
 * @throws the system's error where there is nothing
 */
export function leadsOut(path: string, folders: readonly string[]): boolean {
  const target = realpathSync.native(path);
  return folders.every((folder) => {
    const way = relative(realpathSync.native(folder), target);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  });
}
