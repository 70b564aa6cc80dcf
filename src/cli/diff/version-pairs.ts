import { stat } from 'node:fs/promises';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { pairFiles } from '../../diff/pair-files.ts';
import { filesAt } from '../../git/files-at.ts';
import type { Revision } from '../../git/revision.ts';
import { CannotRun, isCannotRun } from '../cannot-run.ts';
import { CONFIG_FILE } from '../files/config-file.ts';
import { findAgreements } from '../files/find-agreements.ts';
import { readAgreement } from '../files/read-agreement.ts';
import type { Io } from '../io.ts';
import { type Layers, layersFor } from './layers.ts';
import type { FileOperand, Request } from './operands.ts';
import { inRepository, type Places } from './places.ts';
import type { Version, VersionPair } from './read-side.ts';

/**
 * Fetches what is to be compared. Between revisions, agreements that are the same in every byte under the same templates are left out.
 *
 * @param folder where the agreements are when no path is named
 * @throws CannotRun where something that was named does not exist
 */
export async function versionPairs(request: Request, folder: string, io: Io): Promise<VersionPair[]> {
  const layers = layersFor(io, request.places);
  if (request.kind === 'files')
    return [
      {
        old: await oneFile(request.old, request.places, layers, io),
        new: await oneFile(request.new, request.places, layers, io),
      },
    ];
  const { old: before, new: after, places } = request;
  const paths = request.paths.length > 0 ? request.paths : [folder];
  const oldSide: Fetch = (at) => atRevision(before, at, places, layers, io);
  const newSide: Fetch = (at) =>
    after ? atRevision(after, at, places, layers, io) : inWorkTree(at, places, layers, io);
  const [old, now] = [await oldSide(paths), await newSide(paths)];
  for (const path of paths) {
    const named = inRepository(path, places, io);
    const isThere = (it: string) => named === '' || it === named || it.startsWith(`${named}/`);
    if (![...old.keys(), ...now.keys()].some(isThere)) throw await nothingThere(path, request, io);
  }
  const asked = new Set([...old.keys(), ...now.keys()]);
  await addFormerNames(paths, old, now, oldSide, newSide, (path) => inRepository(path, places, io));
  const bytes = (side: ReadonlyMap<string, Version>) =>
    new Map([...side].map(([path, version]) => [path, version.bytes]));
  return pairFiles(bytes(old), bytes(now))
    .filter(({ old: from, new: to }) => (from !== null && asked.has(from)) || (to !== null && asked.has(to)))
    .map(({ old: from, new: to }) => ({
      old: (from !== null && old.get(from)) || null,
      new: (to !== null && now.get(to)) || null,
      renamed: from !== to,
    }))
    .filter((pair) => pair.renamed || !isSame(pair));
}

/** Fetches the agreements of one side that are at some paths. */
type Fetch = (paths: readonly string[]) => Promise<Map<string, Version>>;

/** Nobody asked for the files beside: what is wrong with one of them is no reason not to compare what was named. */
async function beside(oldSide: Fetch, newSide: Fetch, folder: readonly string[]) {
  try {
    return [await oldSide(folder), await newSide(folder)] as const;
  } catch (error) {
    if (isCannotRun(error)) return null;
    throw error;
  }
}

/** A file that was named and is on one side only may have another name on the other: what else has come or gone in its folder is looked at too. */
async function addFormerNames(
  paths: readonly string[],
  old: Map<string, Version>,
  now: Map<string, Version>,
  oldSide: Fetch,
  newSide: Fetch,
  named: (path: string) => string,
): Promise<void> {
  for (const path of paths) {
    const file = named(path);
    if (old.has(file) === now.has(file)) continue;
    const folder = [dirname(path)];
    const sides = await beside(oldSide, newSide, folder);
    if (!sides) continue;
    const [before, after] = sides;
    const isBeside = (it: string) => posix.dirname(it) === posix.dirname(file);
    for (const [it, version] of before) if (!after.has(it) && isBeside(it)) old.set(it, version);
    for (const [it, version] of after) if (!before.has(it) && isBeside(it)) now.set(it, version);
  }
}

function isSame({ old, new: now }: VersionPair): boolean {
  return old !== null && now !== null && old.templates === now.templates && Buffer.compare(old.bytes, now.bytes) === 0;
}

async function oneFile(operand: FileOperand, places: Places | null, layers: Layers, io: Io): Promise<Version> {
  switch (operand.kind) {
    case 'stdin':
      return { name: '-', bytes: await io.stdin(), templates: await layers.now() };
    case 'file':
      return {
        name: shown(operand.path, io),
        bytes: readAgreement(operand.path, io.cwd),
        templates: await layers.now(),
      };
    case 'at': {
      const { revision, path, name } = operand;
      const files = path === '' ? null : await filesAt(places!.git, revision.commit, [path]);
      const bytes = files?.get(path);
      if (!bytes)
        throw new CannotRun({
          nb: `«${path}» finnes ikke i «${revision.name}».`,
          en: `“${path}” does not exist in “${revision.name}”.`,
        });
      return { name, bytes, templates: await layers.at(revision.commit) };
    }
  }
}

/** A file as the user would name it from here. */
function shown(path: string, io: Io): string {
  const inside = relative(io.cwd, resolve(io.cwd, path));
  return (inside.startsWith('..') ? path : inside).split(sep).join('/');
}

async function atRevision(
  { name, commit }: Revision,
  paths: readonly string[],
  places: Places,
  layers: Layers,
  io: Io,
): Promise<Map<string, Version>> {
  const named = paths.map((path) => inRepository(path, places, io));
  const files = (await filesAt(places.git, commit, named.includes('') ? [] : named)) ?? new Map<string, Buffer>();
  const templates = await layers.at(commit);
  const agreements = [...files].filter(([path]) => named.includes(path) || isAgreement(path, named));
  return new Map(agreements.map(([path, bytes]) => [path, { name: `${name}:${path}`, bytes, templates }]));
}

/** As agreements are searched for in folders: `*.yaml` and `*.yml`, dot folders left out. */
function isAgreement(path: string, named: readonly string[]): boolean {
  const folder = named.find((it) => it === '' || path.startsWith(`${it}/`));
  if (folder === undefined || !/\.ya?ml$/i.test(path)) return false;
  const parts = path.slice(folder === '' ? 0 : folder.length + 1).split('/');
  return parts.every((part) => !part.startsWith('.') && part !== 'node_modules') && parts.at(-1) !== CONFIG_FILE;
}

async function inWorkTree(
  paths: readonly string[],
  places: Places,
  layers: Layers,
  io: Io,
): Promise<Map<string, Version>> {
  const templates = await layers.now();
  const found = new Map<string, Version>();
  for (const path of paths) {
    // What was removed, or is only in the other revision, is no mistake here.
    const kind = await stat(resolve(io.cwd, path)).catch(() => null);
    if (!kind) continue;
    // A folder without agreements is no mistake either when the other side has some.
    const files = kind.isDirectory() ? findAgreements([path], io.cwd).files : [path];
    for (const file of files)
      found.set(inRepository(file, places, io), {
        name: shown(file, io),
        bytes: readAgreement(file, io.cwd),
        templates,
      });
  }
  return found;
}

async function nothingThere(
  path: string,
  { old, new: now }: Extract<Request, { kind: 'revisions' }>,
  io: Io,
): Promise<CannotRun> {
  const isHere = await stat(resolve(io.cwd, path)).then(
    () => true,
    () => false,
  );
  if (!isHere && now === null)
    return new CannotRun(
      {
        nb: `«${path}» finnes ikke, og fantes heller ikke i «${old.name}».`,
        en: `“${path}” does not exist, and did not exist in “${old.name}” either.`,
      },
      { nb: 'Se etter at navnet er riktig skrevet.', en: 'See that the name is spelt right.' },
    );
  return new CannotRun(
    { nb: `Ingen av sidene har avtaler i «${path}».`, en: `Neither side has agreements in “${path}”.` },
    { nb: 'Oppgi hvor avtalene ligger etter «--».', en: 'Name where the agreements are after “--”.' },
  );
}
