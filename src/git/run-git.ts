import { spawn } from 'node:child_process';

/** What git said. */
export interface GitResult {
  /** 0 where it did as it was told; null where there is no git to ask. */
  code: number | null;
  stdout: Buffer;
  stderr: string;
}

/** Runs git with these arguments. Never rejects, and never goes through a shell. */
export type Git = (args: readonly string[], input?: string) => Promise<GitResult>;

/** What a repository's own configuration must not make git do: run other programs, or print otherwise than asked. */
const SAFE = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'diff.external=',
  '-c',
  'log.showSignature=false',
];

/** Git as it is run in a folder. It reads only: no locks, no prompts, nothing fetched. */
export function gitIn(folder: string, env: Readonly<Record<string, string | undefined>>): Git {
  const settings = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
  return (args, input) =>
    new Promise((resolve) => {
      const child = spawn('git', [...SAFE, ...args], { cwd: folder, env: { ...env, ...settings }, windowsHide: true });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('error', () => resolve({ code: null, stdout: Buffer.alloc(0), stderr: '' }));
      child.on('close', (code) =>
        resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }),
      );
      // Git may end before it has read everything.
      child.stdin.on('error', () => {});
      child.stdin.end(input ?? '');
    });
}
