import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Commands } from './command.ts';

/** What a run took, in milliseconds. */
export interface Cost {
  /** Time on any core, user and system, of all processes and threads. */
  cpu: number;
  /** Time on the clock. */
  wall: number;
}

/**
 * Runs commands at the same time and asks the operating system what their processes took from start to end. The shell does the
 * asking, since Node cannot tell what its children have used: bash's `time` counts whole processes, in milliseconds.
 */
export function costOf(commands: Commands, folder: string): Cost {
  const log = join(folder, 'last-run.log');
  const times = join(folder, 'last-run.times');
  const run = ({ argv, cwd, env }: Command): string => {
    const set = Object.entries(env).map(([key, value]) => `export ${key}=${quoted(value)};`);
    return `(${set.join(' ')} cd ${quoted(cwd)} && exec ${argv.map(quoted).join(' ')})`;
  };
  const ok = ({ codes = [0] }: Command): string => `case $? in ${codes.join('|')}) ;; *) exit 1 ;; esac`;
  const start = commands.map((it, index) => `${run(it)} & p${index}=$!`).join('\n');
  const end = commands.map((it, index) => `wait $p${index}; ${ok(it)}`).join('\n');
  const script = `TIMEFORMAT='%3U %3S %3R'\n{ time { ${start}\n${end}\n} >${quoted(log)} 2>&1 ; } 2>${quoted(times)}`;
  const { status } = spawnSync('bash', ['-c', script], { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C' } });
  if (status !== 0) {
    const said = readFileSync(log, 'utf8').slice(-2000);
    throw new Error(`failed: ${commands.map((it) => it.argv.join(' ')).join(' & ')}\n${said}`);
  }
  const [user, system, wall] = readFileSync(times, 'utf8').trim().split(' ').map(Number) as [number, number, number];
  return { cpu: (user + system) * 1000, wall: wall * 1000 };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
