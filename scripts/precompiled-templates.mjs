// Compiles the program's own templates, so that the bundle need not do it each time it starts.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, transform } from 'esbuild';

/** An esbuild plugin that puts the compiled templates in the place of `src/handlebars/precompiled.ts`. */
export async function withTemplates(root, options) {
  const contents = await compileTemplates(root, options);
  return {
    name: 'precompiled-templates',
    setup(b) {
      b.onLoad({ filter: /src[\\/]handlebars[\\/]precompiled\.ts$/ }, () => ({ contents, loader: 'js' }));
    },
  };
}

async function compileTemplates(root, options) {
  const folder = await mkdtemp(join(tmpdir(), 'avtale-'));
  try {
    const outfile = join(folder, 'precompile.cjs');
    await build({ ...options, entryPoints: [join(root, 'src/handlebars/precompile.ts')], outfile });
    const { precompile } = createRequire(outfile)(outfile);
    const made = precompile(...(await readTemplates(join(root, 'templates'))));
    return (await transform(made, { minify: true, target: options.target })).code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readTemplates(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((it) => it.endsWith('.md.hbs')).sort();
  const layers = await Promise.all(files.map((it) => readFile(join(folder, it), 'utf8')));
  return [layers, await readFile(join(folder, 'html', 'page.hbs'), 'utf8')];
}
