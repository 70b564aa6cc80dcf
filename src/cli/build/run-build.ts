import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { agreementsFolder, hasBadSettings } from '../files/agreements-folder.ts';
import { findAgreements } from '../files/find-agreements.ts';
import { cannotWrite } from '../files/system-error.ts';
import { withLock } from '../files/with-lock.ts';
import { EXIT, type Io } from '../io.ts';
import { progressOn } from '../progress.ts';
import { runOf } from '../run.ts';
import { buildAll } from './build-all.ts';
import { type Cache, type Entry, readCache, writeCache } from './cache.ts';
import { findFresh } from './find-fresh.ts';
import { freshnessIn } from './freshness.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { writeManifest } from './manifest.ts';
import { movedRevisions } from './moved-revisions.ts';
import type { BuildOptions } from './options.ts';
import { orphansIn } from './orphans.ts';
import { type Planned, planOutputs } from './plan.ts';
import { reportBuild } from './report-build.ts';
import type { BuildResult } from './result.ts';

/** `avtale build`: compiles agreements. What has not changed is left as it is; one that fails never stops the others. */
export async function runBuild(paths: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  const run = runOf(options, io);
  const folder = resolve(io.cwd, options.out);
  refuseFileAsFolder(folder, options.out);
  const named = paths.length > 0 ? paths : [await agreementsFolder(options, io)];
  const found = findAgreements(named, io.cwd);
  const planned = planOutputs(found.files);

  const before = readCache(folder);
  const cache = options.force ? {} : before;
  const freshness = freshnessIn(folder, cache, options, io);
  const now = Date.now();
  const { fresh, inputs } = findFresh(planned, freshness, io.cwd, now);
  for (const file of await movedSince(fresh, freshness.mayHaveMoved, io)) {
    fresh.delete(file);
    // Known again without being read; building it and noting that takes what it says.
    const read = inputs.get(file) ?? readInputs(file, io.cwd, now);
    if (read) inputs.set(file, read);
  }

  const stale = planned.filter((it) => !fresh.has(it.file));
  const begun = io.stopwatch();
  const progress = progressOn(io, stale.length, run.language, run.quiet);
  const built = await buildAll(stale, inputs, options, io, progress.step);
  progress.end();
  const elapsed = io.stopwatch() - begun;

  const entries = { ...refreshed(fresh, freshness.head), ...entriesOf(built, inputs, freshness.entryOf) };
  const results = planned.map((it) => built.get(it.file) ?? unchanged(it, fresh.get(it.file)!));
  const news = stale.length > 0 || Object.keys(entries).some((file) => entries[file] !== cache[file]);
  const unkept = news ? await keepRecords(folder, results, entries, stale.length > 0, options) : null;
  const failures = [...found.failures, ...(unkept ? [unkept] : [])];
  const badSettings = await hasBadSettings(options, io);
  const written = new Set(results.flatMap((it) => it.outputs.map(({ file }) => file)));
  const orphans = orphansIn(folder, before, written, io.cwd);
  await reportBuild({ results, built: stale.length, elapsed, failures, badSettings, orphans }, options, run);
  if (failures.length > 0 || results.some((it) => it.failure)) return EXIT.cannotRun;
  return !badSettings && results.every((it) => it.outputs.length > 0) ? EXIT.ok : EXIT.findings;
}

/** Of what looks unchanged, the agreements whose revision has become another since. */
async function movedSince(
  fresh: ReadonlyMap<string, Entry>,
  mayHaveMoved: (entry: Entry) => boolean,
  io: Io,
): Promise<string[]> {
  const doubtful = [...fresh].filter(([, entry]) => mayHaveMoved(entry));
  return doubtful.length > 0 ? movedRevisions(doubtful, io) : [];
}

function refreshed(fresh: ReadonlyMap<string, Entry>, head: string | null): Cache {
  return Object.fromEntries(
    [...fresh].map(([file, entry]) => [file, entry.head === head ? entry : { ...entry, head }]),
  );
}

function entriesOf(
  built: ReadonlyMap<string, BuildResult>,
  inputs: ReadonlyMap<string, Inputs>,
  entryOf: (result: BuildResult, inputs: Inputs) => Entry | null,
): Cache {
  const entries: Cache = {};
  for (const [file, result] of built) {
    const known = inputs.get(file);
    const entry = known && entryOf(result, known);
    if (entry) entries[file] = entry;
  }
  return entries;
}

function unchanged({ file, slug }: Planned, { outputs, used, warnings, notices }: Entry): BuildResult {
  return {
    file,
    slug,
    outputs,
    layers: used,
    errors: { diagnostics: [], lines: [] },
    warnings,
    notices,
    failure: null,
  };
}

/**
 * The manifest and the notes for the next build. When nothing was built the manifest is right as it is, and the notes only save time; when another
 * build works in the same folder, what it has noted is kept. Where they cannot be written, it is told why.
 */
async function keepRecords(
  folder: string,
  results: readonly BuildResult[],
  entries: Cache,
  built: boolean,
  options: BuildOptions,
): Promise<CannotRun | null> {
  const outputs = results.flatMap((it) => it.outputs);
  try {
    await withLock(join(folder, '.avtale-lock'), async () => {
      if (built) await writeManifest(folder, outputs);
      await writeCache(folder, { ...readCache(folder), ...entries });
    });
    return null;
  } catch (error) {
    return built ? cannotWrite(options.out, error) : null;
  }
}

function refuseFileAsFolder(folder: string, named: string): void {
  if (!isNoFolder(folder)) return;
  throw new CannotRun(
    { nb: `«${named}» er en fil, ikke en mappe.`, en: `“${named}” is a file, not a folder.` },
    { nb: 'Velg en annen mappe med --out.', en: 'Choose another folder with --out.' },
  );
}

/** What cannot be looked at is told when something is to be written there. */
function isNoFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return false;
  }
}
