import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './system-error.ts';

const WAIT = 20;
/** A lock this old was left behind by a program that was killed. In milliseconds. */
const ABANDONED = 10_000;

/** Does something while no other process does the same: a folder of the lock's name exists for as long. */
export async function withLock<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) await new Promise((resolve) => setTimeout(resolve, WAIT));
  try {
    return await work();
  } finally {
    release(lock);
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const found = statSync(lock, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > ABANDONED) release(lock);
    return false;
  }
}

/** Another process may have taken it for abandoned, and systems put files of their own into folders. */
function release(lock: string): void {
  try {
    rmdirSync(lock);
  } catch {
    rmSync(lock, { recursive: true, force: true });
  }
}
