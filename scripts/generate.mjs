// Writes the files that are derived from the sources and committed: the JSON Schema and the reference page.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
const folder = await mkdtemp(join(tmpdir(), 'avtale-generate-'));
try {
  const outfile = join(folder, 'generate.cjs');
  await build({
    entryPoints: [join(root, 'src/reference/generate.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  const { generatedFiles } = await import(pathToFileURL(outfile).href);
  for (const { path, text } of generatedFiles(read)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(path);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
