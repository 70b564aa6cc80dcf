// Runs TypeScript of the program from a script: bundled into a folder of its own, which goes away afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a module and gives what it exports to `use`, with the folder that it lies in and that work may be done in.
 *
 * @template Result
 * @param {string} entry path of the module
 * @param {(exported: any, folder: string) => Result | Promise<Result>} use
 * @param {import('esbuild').BuildOptions} options besides those of any bundle for this version of Node
 * @returns {Promise<Result>}
 */
export async function runBundled(entry, use, options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'avtale-'));
  try {
    const outfile = join(folder, 'bundle.cjs');
    await build({
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'warning',
      define: { 'import.meta.dirname': '__dirname' },
      mainFields: ['module', 'main'],
      ...options,
      entryPoints: [entry],
      outfile,
    });
    return await use(createRequire(outfile)(outfile), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
