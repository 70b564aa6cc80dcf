import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

const packageRoot = fileURLToPath(new URL('../../', import.meta.url));
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files in it, which goes away after the tests of the file. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'avtale-cli-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface StandIn {
  io: Io;
  /** What was written so far. */
  written: { out: string; err: string };
}

/** Stands in for the process: what is written is kept, and the clock stands. */
export function standIn(given: Partial<Io> & { terminal?: boolean; columns?: number } = {}): StandIn {
  const { terminal = false, columns, ...others } = given;
  const written = { out: '', err: '' };
  const output = (name: 'out' | 'err') => ({
    isTerminal: terminal,
    columns,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const io: Io = {
    cwd: packageRoot,
    env: {},
    packageRoot,
    stdin: async () => {
      throw new Error('standard input was read');
    },
    stdout: output('out'),
    stderr: output('err'),
    now: () => new Date(2027, 0, 1, 12),
    stopwatch: () => 0,
    ...others,
  };
  return { io, written };
}

/** Runs the command line in this process. */
export async function run(argv: readonly string[], given: Parameters<typeof standIn>[0] = {}) {
  const { io, written } = standIn(given);
  const code = await main(argv, io);
  return { code, ...written };
}
