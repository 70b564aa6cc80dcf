// Bundles the program into dist/: main.cjs starts it, core.cjs understands agreements, lint.cjs is what
// lint needs of that, pdf.cjs makes PDFs, and verify.cjs reads them in a thread of its own. Each is loaded only when it is needed.
// Everything the program needs is inside, so an installed package has no dependencies of its own.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeAscii } from './ascii-only.mjs';
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
  logLevel: 'warning',
  // A dynamic import becomes a lazy require: what a command does not use is not run.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  mainFields: ['module', 'main'],
  // The build of it for Node asks the environment at every token whether to log it.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  absWorkingDir: root,
};

/** What is imported on demand and has a bundle of its own. */
const APART = { 'core.ts': './core.cjs', 'linting.ts': './lint.cjs', 'render.ts': './pdf.cjs' };

/** Keeps that out of the bundle that imports it. */
const apart = {
  name: 'apart',
  setup(b) {
    b.onResolve({ filter: /\/(core|lint\/linting|render\/pdf\/render)\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: APART[basename(path)], external: true } : undefined,
    );
  },
};

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const id = await buildId();
const options = { ...shared, define: { ...shared.define, __BUILD_ID__: JSON.stringify(id) }, metafile: true };
const templates = await withTemplates(root, shared);
const results = await Promise.all([
  build({ ...options, entryPoints: ['src/cli/entry.ts'], outfile: join(dist, 'main.cjs'), plugins: [apart] }),
  ...[
    ['src/cli/core.ts', 'core.cjs'],
    ['src/cli/lint/linting.ts', 'lint.cjs'],
  ].map(([entry, file]) =>
    build({ ...options, entryPoints: [entry], outfile: join(dist, file), plugins: [apart, templates] }),
  ),
  build({
    ...options,
    entryPoints: ['src/render/pdf/render.ts'],
    outfile: join(dist, 'pdf.cjs'),
    mainFields: ['main'],
    plugins: [withoutUnused],
  }),
  build({
    ...options,
    entryPoints: ['src/verify/read/worker.ts'],
    outfile: join(dist, 'verify.cjs'),
    // pdf.js would look for a canvas from here; it has no need of one.
    define: { ...options.define, 'import.meta.url': 'undefined' },
  }),
]);
await Promise.all(['main', 'core', 'lint', 'pdf', 'verify'].map((name) => makeAscii(join(dist, `${name}.cjs`))));
await cp(join(root, 'src/render/pdf/assets'), join(dist, 'assets'), { recursive: true });
await writeLicences(
  results.map((it) => it.metafile),
  root,
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
);

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
console.log(`avtale ${version} is built`);

/** Changes when anything changes that the program is made of, so that no output of another build is taken for its own. */
async function buildId() {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of ['schema', 'src', 'scripts']) {
    for (const file of (await readdir(join(root, folder), { recursive: true })).sort()) {
      const content = await readFile(join(root, folder, file)).catch(() => null); // a folder
      if (content) hash.update(`${folder}/${file}\n`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
