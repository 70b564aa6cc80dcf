import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, then renamed. The folder is made if needed.
 * Rejects with the system's error; nothing half-written is left behind. What the path names is replaced, be it a link or a pipe: a path
 * that the user named goes through `writeNamed` or `writeBack`. `mode` is what the file that is replaced may be used for, and by whom.
 */
// It waits while the system writes: nothing else could be done meanwhile that takes as long as handing the work to a thread and back.
export async function writeAtomically(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const folder = dirname(file);
  const temporary = join(folder, `.${basename(file)}.${process.pid}-${process.hrtime.bigint()}.tmp`);
  try {
    writeInFolder(temporary, content);
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeInFolder(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
