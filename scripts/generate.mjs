// Writes the files that are derived from the sources and committed: the JSON Schema and the reference page.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBundled } from './run-bundled.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
const files = await runBundled(join(root, 'src/reference/generate.ts'), ({ generatedFiles }) => [
  ...generatedFiles(read),
]);
for (const { path, text } of files) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  console.log(path);
}
