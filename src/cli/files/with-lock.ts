import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemCode } from './system-error.ts';

const WAIT = 20;
/** A lock this old was left behind by a program that was killed. In milliseconds. */
const ABANDONED = 10_000;

/** Does something while no other process does the same: a folder of the lock's name exists for as long. */
export async function withLock<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await take(lock))) await setTimeout(WAIT);
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const found = await stat(lock).catch(() => null);
    if (found && Date.now() - found.mtimeMs > ABANDONED) await rm(lock, { recursive: true, force: true });
    return false;
  }
}
