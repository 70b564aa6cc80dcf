import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generateAgreements, generateLong } from '../generate/generate.ts';
import { revise } from '../generate/revise.ts';
import type { Command } from '../measure/command.ts';
import { copyFaces, writeTypstFiles } from './typst-files.ts';

/** Where files are made ready, and how the programs that are measured are called. Files are made once, when first asked for. */
export interface Workshop {
  /** The project's folder. */
  root: string;
  /** A folder for what is measured now; emptied at the end. */
  folder: string;
  /** Whether Typst and Spectral are installed. */
  hasPeers: boolean;
  avtale(args: readonly string[], cwd: string): Command;
  /** Node starting and doing nothing. */
  node(): Command;
  /** One Typst process, or one of several that share the work. */
  typst(files: readonly string[], share?: { first: number; step: number }): Command;
  spectral(cwd: string): Command;
  /** Parsing with `yaml` and nothing else. */
  parse(files: readonly string[], cwd: string): Command;
  git(args: readonly string[], cwd: string, codes?: readonly number[]): Command;
  /** A git repository with so many agreements, committed; `name` tells several of the same size apart. */
  repository(count: number, name: string): Repository;
  /** The same with a second commit, in which every agreement is revised. */
  revisedRepository(count: number): Repository;
  /** The project's own agreement of Skien in a repository, and a revised one. */
  skien(): Repository & { revised: string };
  /** An agreement of so many pages, and a revised one. */
  long(pages: number): { cwd: string; file: string; revised: string };
  typstFiles(files: readonly string[]): string[];
}

export interface Repository {
  /** The folder that commands run in; the agreements are in `agreements`. */
  cwd: string;
  /** Absolute paths. */
  files: readonly string[];
}

/** What every program runs with: nothing from the user's own settings. */
function environment(work: string): Record<string, string> {
  const identity = {
    GIT_AUTHOR_NAME: 'Bench',
    GIT_AUTHOR_EMAIL: 'bench@example.org',
    GIT_AUTHOR_DATE: '2026-01-02T12:00:00Z',
  };
  const home = join(work, 'home');
  return {
    HOME: home,
    AVTALE_CACHE_DIR: join(home, 'avtale'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...identity,
    GIT_COMMITTER_NAME: identity.GIT_AUTHOR_NAME,
    GIT_COMMITTER_EMAIL: identity.GIT_AUTHOR_EMAIL,
    GIT_COMMITTER_DATE: identity.GIT_AUTHOR_DATE,
  };
}

/**
 * Opens a workshop in an empty folder. `program` is the `avtale` to measure. `besides` is set for every program beside what keeps the user's own
 * settings out.
 */
export function openWorkshop(
  root: string,
  work: string,
  program: string,
  besides: Readonly<Record<string, string>> = {},
): Workshop {
  const env = { ...environment(work), ...besides };
  mkdirSync(env.HOME!, { recursive: true });
  const peers = join(root, 'bench', 'peers');
  const node = process.execPath;
  const command = (argv: readonly string[], cwd: string, codes: readonly number[] = [0]): Command => ({
    argv,
    cwd,
    env,
    codes,
  });
  const run = (args: readonly string[], cwd: string): void => {
    execFileSync('git', args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
  };
  const repositoryOf = (cwd: string, files: readonly { name: string; yaml: string }[]): Repository => {
    const folder = join(cwd, 'agreements');
    mkdirSync(folder, { recursive: true });
    for (const it of files) writeFileSync(join(folder, it.name), it.yaml);
    writeFileSync(join(cwd, '.gitignore'), 'build*/\n');
    run(['init', '-q', '-b', 'main'], cwd);
    run(['add', '.'], cwd);
    run(['commit', '-q', '-m', 'Agreements'], cwd);
    return { cwd, files: files.map((it) => join(folder, it.name)) };
  };
  const once = memo();

  return {
    root,
    folder: work,
    hasPeers: existsSync(join(peers, 'node_modules')),
    avtale: (args, cwd) => command([node, program, ...args], cwd),
    node: () => command([node, '-e', '0'], work),
    typst(files, { first, step } = { first: 0, step: 1 }) {
      const fonts = once('fonts', () => copyFaces(join(work, 'fonts'), root));
      const out = join(work, 'typst-out');
      mkdirSync(out, { recursive: true });
      return command([node, join(peers, 'typst.mjs'), fonts, out, String(first), String(step), ...files], work);
    },
    spectral(cwd) {
      const cli = join(peers, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
      const rules = join(peers, 'spectral.yaml');
      return command([node, cli, 'lint', '--quiet', '--ruleset', rules, 'agreements/*.yaml'], cwd);
    },
    parse: (files, cwd) => command([node, join(peers, 'parse.cjs'), ...files], cwd),
    git: (args, cwd, codes) => command(['git', ...args], cwd, codes),
    repository: (count, name) =>
      once(`${name}-${count}`, () => repositoryOf(join(work, `${name}-${count}`), generateAgreements(count))),
    revisedRepository: (count) =>
      once(`revised-${count}`, () => {
        const made = repositoryOf(join(work, `revised-${count}`), generateAgreements(count));
        for (const file of made.files) writeFileSync(file, revise(readFileSync(file, 'utf8')));
        run(['commit', '-q', '-a', '-m', 'Revised'], made.cwd);
        return made;
      }),
    skien: () =>
      once('skien', () => {
        const yaml = readFileSync(join(root, 'agreements', 'skien.yaml'), 'utf8');
        const made = repositoryOf(join(work, 'skien'), [{ name: 'skien.yaml', yaml }]);
        const revised = join(made.cwd, 'revised.yaml');
        writeFileSync(revised, revise(yaml));
        return { ...made, revised };
      }),
    long: (pages) =>
      once(`long-${pages}`, () => {
        const cwd = join(work, `long-${pages}`);
        const { name, yaml } = generateLong(pages);
        mkdirSync(cwd, { recursive: true });
        const [file, revised] = [join(cwd, name), join(cwd, 'revised.yaml')];
        writeFileSync(file, yaml);
        writeFileSync(revised, revise(yaml));
        return { cwd, file, revised };
      }),
    typstFiles: (files) =>
      once(`typst ${files.length} ${files[0]}`, () =>
        writeTypstFiles(files, join(work, 'typst', `${files.length}-${basename(files[0]!, '.yaml')}`), root),
      ),
  };
}

function memo() {
  const kept = new Map<string, unknown>();
  return <Value>(key: string, make: () => Value): Value => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as Value;
  };
}
