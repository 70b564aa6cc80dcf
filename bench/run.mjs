// Bundles the bench, which is TypeScript and uses the program's own modules to prepare its files, and runs it. See README.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'avtale-bench-'));
try {
  const outfile = join(folder, 'bench.cjs');
  await build({
    entryPoints: [join(here, 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    define: { 'import.meta.dirname': '__dirname' },
    mainFields: ['module', 'main'],
  });
  const { main } = createRequire(import.meta.url)(outfile);
  process.exitCode = main({ root: join(here, '..'), work: join(folder, 'work'), argv: process.argv.slice(2) });
} finally {
  await rm(folder, { recursive: true, force: true });
}
