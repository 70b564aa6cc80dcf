// Runs the bench, which is TypeScript and uses the program's own modules to prepare its files. See README.md.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBundled } from '../scripts/run-bundled.mjs';

const here = dirname(fileURLToPath(import.meta.url));
process.exitCode = await runBundled(join(here, 'main.ts'), ({ main }, folder) =>
  main({ root: join(here, '..'), work: join(folder, 'work'), argv: process.argv.slice(2) }),
);
