import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlPage } from '../../render/html/render.ts';
import type { Io } from '../io.ts';
import { setUp } from '../set-up.ts';
import { buildOne } from './build-one.ts';
import type { BuildOptions } from './options.ts';
import type { Planned } from './plan.ts';
import type { BuildResult } from './result.ts';
import { type RevisionTable, revisionsIn } from './revisions.ts';

/** Reads once what all agreements share, and gives the function that builds one. */
export async function createBuilder(
  options: BuildOptions,
  revisions: Promise<RevisionTable>,
  io: Io,
): Promise<(planned: Planned) => Promise<BuildResult>> {
  const builder = {
    cwd: io.cwd,
    packageRoot: io.packageRoot,
    options,
    setup: await setUp(options, io, null),
    page: readPage(io.packageRoot),
    revisionOf: revisions.then((table) => revisionsIn(table, io.cwd)),
  };
  return (planned) => buildOne(planned, builder);
}

function readPage(packageRoot: string): HtmlPage {
  const read = (name: string) => readFileSync(join(packageRoot, 'templates', 'html', name), 'utf8');
  return { template: read('page.hbs'), style: read('style.css') };
}
