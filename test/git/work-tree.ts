import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCannotRun } from '../../src/cli/cannot-run.ts';
import { defineDiff } from '../../src/cli/commands/diff.ts';
import { defineGitSetup } from '../../src/cli/commands/git-setup.ts';
import { defineLog } from '../../src/cli/commands/log.ts';
import { defineTextconv } from '../../src/cli/commands/textconv.ts';
import type { Io } from '../../src/cli/io.ts';
import { createProgram } from '../../src/cli/program.ts';

const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What a command did. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A repository of its own, thrown away after the test. */
export interface WorkTree {
  folder: string;
  git: (...args: string[]) => string;
  write: (path: string, text: string | Uint8Array) => void;
  commit: (message: string) => string;
  /** Runs the program in the folder, or in one below it. */
  avtale: (args: readonly string[], options?: { stdin?: string; below?: string }) => Promise<Ran>;
  remove: () => void;
}

/** Makes an empty repository whose branch is `main`, with commits by an author with Norwegian letters. */
export function workTree(init = true): WorkTree {
  const folder = mkdtempSync(join(tmpdir(), 'avtale æøå '));
  // Neither the machine's settings nor a repository around the folder may matter.
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: dirname(folder),
  };
  let clock = 0;
  const git = (...args: string[]) => {
    const date = `2026-01-01T00:00:${String(clock++ % 60).padStart(2, '0')}Z`;
    const by = {
      GIT_AUTHOR_NAME: 'Åse Ødegård',
      GIT_AUTHOR_EMAIL: 'a@b.no',
      GIT_COMMITTER_NAME: 'x',
      GIT_COMMITTER_EMAIL: 'a@b.no',
    };
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...env, ...by, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    }).trim();
  };
  if (init) git('init', '-q', '-b', 'main');
  return {
    folder,
    git,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit(message) {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    avtale: (args, options = {}) => run(args, join(folder, options.below ?? ''), env, options.stdin ?? ''),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function run(args: readonly string[], cwd: string, env: Io['env'], stdin: string): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  const io: Io = {
    cwd,
    env,
    packageRoot,
    stdin: async () => new TextEncoder().encode(stdin),
    stdout: output((text) => {
      ran.out += text;
    }),
    stderr: output((text) => {
      ran.err += text;
    }),
    now: () => new Date('2027-01-01T00:00:00Z'),
    stopwatch: () => 0,
  };
  const commands = [defineDiff, defineLog, defineGitSetup, defineTextconv];
  const program = createProgram('nb', io, (code) => Object.assign(ran, { code }), commands);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    ran.code = 2;
    if (isCannotRun(error)) ran.err += error.print('nb');
    else if (!(error instanceof Error && error.name === 'CommanderError')) throw error;
  }
  return ran;
}

const output = (write: (text: string) => void) => ({ isTerminal: false, write });

/** A small agreement with so many meetings a year. */
export function agreementWith(meetings: number, more = ''): string {
  return `tittel: Samarbeidsavtale
status: utkast
målform: bokmål
parter:
  kommune: { nummer: "4003", navn: Skien kommune }
  politi: { distrikt: Sør-Øst politidistrikt }
seksjoner:
  formål: {}
  tjenestetilbud: {}
  politikontakt: {}
  politiråd: { møter: { antall: ${meetings}, per: år } }
  SLT: {}
  forventninger: {}
  fokusområder: {}
  organisering: {}
  taushetsplikt: {}
  evaluering: {}
${more}`;
}
