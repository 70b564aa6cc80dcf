import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../scenario.ts';
import type { Command } from './command.ts';
import { costOf } from './cost.ts';

/**
 * The most memory that any one process of a Node program held, in megabytes. A module that is loaded first in all of its processes
 * notes what the operating system says when each of them ends; it costs a little time, so memory has runs of its own.
 */
export function peakMemory(command: Command, root: string, folder: string): Row {
  const notes = join(folder, 'memory.txt');
  rmSync(notes, { force: true });
  const hook = `--require=${join(root, 'bench', 'measure', 'note-memory.cjs')}`;
  try {
    costOf([{ ...command, env: { ...command.env, NODE_OPTIONS: hook, BENCH_MEMORY_NOTES: notes } }], folder);
    return { mb: Math.max(...readFileSync(notes, 'utf8').trim().split('\n').map(Number)) / 1024 };
  } catch (error) {
    return { failed: (error as Error).message };
  }
}
