import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

const { home } = inject('installed');

/** The folder where a user has installed the package, with the project's own agreements beside it. */
export const userFolder = join(home, 'user');

/** The installed package. */
export const packageFolder = join(userFolder, 'node_modules', 'avtale');

/** What a process came to. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Standard input; closed at once where there is none. */
  input?: string | Uint8Array;
  /** The user to run as, where the tests run as an administrator. */
  uid?: number;
}

/** Runs the installed program in a process of its own, with nothing of the environment but what finds programs and caches. */
export function avtale(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run(process.execPath, [join(packageFolder, 'bin', 'avtale.js'), ...args], options);
}

/** Runs any program in the same way. */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = userFolder, env = {}, input = '', uid } = options;
  const { PATH = '', SystemRoot = '' } = process.env;
  const child = spawn(file, args, {
    cwd,
    env: { PATH, SystemRoot, HOME: home, AVTALE_CACHE_DIR: join(home, 'cache'), ...NO_GIT_SETTINGS, ...env },
    ...(uid !== undefined && { uid, gid: uid }),
  });
  child.stdin.on('error', () => {}); // a program that does not read its input may close it
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** The settings of whoever runs the tests must not matter. */
const NO_GIT_SETTINGS = {
  GIT_CONFIG_GLOBAL: join(home, 'no-gitconfig'),
  GIT_CONFIG_SYSTEM: join(home, 'no-gitconfig'),
};

/** Makes a folder with these files in it; it goes away with the rest when all tests are done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(home, 'mappe-'));
  chmodSync(folder, 0o755);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
