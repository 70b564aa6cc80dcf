// Bundles the program into dist/: main.cjs, pdf.cjs for the PDF half, which is loaded only when a PDF is made, and verify.cjs,
// which reads PDFs in a thread of its own.
// Everything the program needs is inside, so an installed package has no dependencies of its own.
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeLicences } from './licences.mjs';

import { withoutUnused } from './pdf-unused.mjs';
import { withTemplates } from './precompiled-templates.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  logLevel: 'warning',
  // A dynamic import becomes a lazy require: what a command does not use is not run.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  mainFields: ['module', 'main'],
  absWorkingDir: root,
};

/** Keeps the PDF half in a file of its own. */
const pdfApart = {
  name: 'pdf-apart',
  setup(b) {
    b.onResolve({ filter: /render\/pdf\/render\.ts$/ }, (args) =>
      args.kind === 'dynamic-import' ? { path: './pdf.cjs', external: true } : undefined,
    );
  },
};

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const results = await Promise.all([
  build({ ...shared, entryPoints: ['src/cli/entry.ts'], outfile: join(dist, 'main.cjs'), plugins: [pdfApart, await withTemplates(root, shared)] }),
  build({ ...shared, entryPoints: ['src/render/pdf/render.ts'], outfile: join(dist, 'pdf.cjs'), mainFields: ['main'], plugins: [withoutUnused] }),
  build({
    ...shared,
    entryPoints: ['src/verify/read/worker.ts'],
    outfile: join(dist, 'verify.cjs'),
    // pdf.js would look for a canvas from here; it has no need of one.
    define: { ...shared.define, 'import.meta.url': 'undefined' },
  }),
]);
await cp(join(root, 'src/render/pdf/assets'), join(dist, 'assets'), { recursive: true });
await writeLicences(
  results.map((it) => it.metafile),
  root,
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
);

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
console.log(`avtale ${version} is built`);
