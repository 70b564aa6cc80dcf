import { posix, sep } from 'node:path';

/** The path of a file in a folder as users read it everywhere: with forward slashes, in the form that the folder was given. */
export function shownIn(folder: string, file: string): string {
  return posix.join(folder.split(sep).join('/'), file);
}
