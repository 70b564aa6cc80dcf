// Compiles the program's own templates, so that the bundle need not do it each time it starts.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { runBundled } from './run-bundled.mjs';

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
  const templates = await readTemplates(join(root, 'templates'));
  const made = await runBundled(
    join(root, 'src/handlebars/precompile.ts'),
    ({ precompile }) => precompile(...templates),
    options,
  );
  return (await transform(made, { minify: true, target: options.target })).code;
}

async function readTemplates(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((it) => it.endsWith('.md.hbs')).sort();
  const layers = await Promise.all(files.map((it) => readFile(join(folder, it), 'utf8')));
  return [layers, await readFile(join(folder, 'html', 'page.hbs'), 'utf8')];
}
