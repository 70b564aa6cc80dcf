import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

/** Where the package that the end-to-end tests run is installed. */
export interface Installed {
  /** The folder that holds everything, taken away at the end. */
  home: string;
  /** What `npm pack` listed. */
  packed: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    installed: Installed;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is derived, and what has nothing to do with the package. */
const LEFT_BEHIND = new Set(['.git', 'bench', 'build', 'coverage', 'dist', 'node_modules', 'test']);

/**
 * Builds, packs and installs the package once, as a user would get it. This happens in a copy, so that what stands in `dist/` is
 * neither trusted nor touched.
 */
export default function setUp(project: TestProject): () => void {
  const home = mkdtempSync(join(tmpdir(), 'avtale-e2e-'));
  chmodSync(home, 0o755); // some tests run as another user
  const tree = join(home, 'tree');
  for (const name of readdirSync(root).filter((it) => !LEFT_BEHIND.has(it))) {
    cpSync(join(root, name), join(tree, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  npm(tree, 'run', 'build');
  const [listing] = JSON.parse(npm(tree, 'pack', '--json', '--ignore-scripts', '--pack-destination', home));
  const packed = (listing.files as { path: string }[]).map((it) => it.path);

  const user = join(home, 'user');
  mkdirSync(user);
  cpSync(join(root, 'agreements'), join(user, 'agreements'), { recursive: true });
  const tarball = readdirSync(home).find((it) => it.endsWith('.tgz'));
  npm(user, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', join(home, tarball!));

  project.provide('installed', { home, packed });
  return () => rmSync(home, { recursive: true, force: true });
}

/** Runs npm through Node itself, so that no shell is needed on any system. */
function npm(cwd: string, ...args: string[]): string {
  const cli = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : npmBesideNode();
  const [file, lead] = cli ? [process.execPath, [cli]] : ['npm', []];
  return execFileSync(file, [...lead, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function npmBesideNode(): string | undefined {
  const folder = dirname(process.execPath);
  return [join(folder, 'node_modules'), join(folder, '..', 'lib', 'node_modules')]
    .map((it) => join(it, 'npm', 'bin', 'npm-cli.js'))
    .find((it) => existsSync(it));
}
