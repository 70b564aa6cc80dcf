import { lstatSync, readlinkSync, realpathSync, type Stats, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import { systemCode } from './system-error.ts';

/**
 * Writes a result where the user named. A file is replaced whole or not at all, a link stays and what it leads to is written, and what is
 * no file (a pipe, a device, `/dev/stdout`) is written into as it is. Rejects with the system's error.
 */
export async function writeNamed(file: string, content: string | Uint8Array): Promise<void> {
  const target = targetOf(file);
  const open = openFile(target);
  if (open !== null) return writeInto(open, Buffer.from(content));
  const stats = statOf(target);
  if (isOther(stats)) return writeFileSync(target, content);
  await writeAtomically(target, content, stats?.mode);
}

/** The same for a file that was read and is given other content: a pipe or device cannot be, and is refused. */
export async function writeBack(file: string, content: string | Uint8Array): Promise<void> {
  const target = targetOf(file);
  const stats = statOf(target);
  if (openFile(target) !== null || isOther(stats)) throw Object.assign(new Error('not a file'), { code: 'NOT_A_FILE' });
  await writeAtomically(target, content, stats?.mode);
}

const isOther = (stats: Stats | null): boolean => stats !== null && !stats.isFile() && !stats.isDirectory();

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Links to links that the system follows too. */
const MAX_LINKS = 40;

/** Where a path leads, also where nothing is yet. What stands for an open file is not followed: it leads to no place of its own. */
function targetOf(file: string): string {
  let path = file;
  for (let links = 0; links <= MAX_LINKS; links++) {
    if (openFile(path) !== null) return path;
    const link = linkAt(path);
    if (link === null) return path;
    path = resolve(realpathSync(dirname(path)), link);
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

function linkAt(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : null;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

const STANDARD: Readonly<Record<string, number>> = { stdin: 0, stdout: 1, stderr: 2 };

/** The number of the open file that `/dev/stdout`, `/dev/fd/3` or `/proc/self/fd/3` stands for, or null. */
function openFile(path: string): number | null {
  const [folder, name] = [dirname(path), basename(path)];
  if (folder === '/dev' && Object.hasOwn(STANDARD, name)) return STANDARD[name]!;
  const isFolder = folder === '/dev/fd' || folder === join('/proc', 'self', 'fd');
  return isFolder && /^\d{1,6}$/.test(name) ? Number(name) : null;
}

const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** Writes to an open file as the other programs that share it do: where it stands, and waiting while whoever reads is busy. */
function writeInto(open: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(open, bytes, at);
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(PAUSE, 0, 0, 5);
    }
  }
}
