import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Templates } from '../../compose/templates.ts';
import { filesAt } from '../../git/files-at.ts';
import { folderTemplates } from '../files/folder-templates.ts';
import { readBeside } from '../files/read-beside.ts';
import type { Io } from '../io.ts';
import type { Places } from './places.ts';

/** Template layers of the work tree and of revisions; those that say the same are the same object. */
export interface Layers {
  now: () => Promise<Templates>;
  at: (commit: string) => Promise<Templates>;
}

/** The user's own layers, by `<layer>/<language>/<name>.md.hbs`. */
type Texts = ReadonlyMap<string, string>;

const TEMPLATE = /^[a-z0-9-]+\/(?:nb|nn)\/[a-z0-9-]+\.md\.hbs$/;

/** Finds the layers that agreements are composed with; what a layer lacks is taken from the program's own. */
export function layersFor(io: Io, places: Places | null): Layers {
  const made: { texts: Texts; templates: Templates }[] = [];
  const read = new Map<string, Promise<Templates>>();
  const own = folderTemplates([join(io.packageRoot, 'templates')]);
  // Where the program is run in its own repository, its layers are those of the revision and not those of today.
  const isOwn = resolve(io.cwd, 'templates') === resolve(io.packageRoot, 'templates');

  const make = (texts: Texts): Templates => {
    const same = made.find((it) => sameTexts(it.texts, texts));
    if (same) return same.templates;
    const templates = overlay(texts, own, isOwn && texts.size > 0);
    made.push({ texts, templates });
    return templates;
  };
  const once = (key: string, texts: () => Promise<Texts>): Promise<Templates> => {
    const known = read.get(key) ?? texts().then(make);
    read.set(key, known);
    return known;
  };
  return {
    now: () => once('', () => inFolder(resolve(io.cwd, 'templates'))),
    at: (commit) => once(commit, () => atCommit(places!, commit)),
  };
}

function overlay(texts: Texts, own: Templates, alone: boolean): Templates {
  const layers = new Set([...texts.keys()].map((path) => path.split('/')[0]));
  return {
    has: (layer) => layers.has(layer) || (!alone && own.has(layer)),
    read: (layer, language, name) =>
      texts.get(`${layer}/${language}/${name}.md.hbs`) ?? (alone ? null : own.read(layer, language, name)),
  };
}

async function inFolder(folder: string): Promise<Texts> {
  // No such folder: the program's own layers are used.
  const files = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  const texts = new Map<string, string>();
  for (const file of files) {
    const path = file.replaceAll('\\', '/');
    if (!TEMPLATE.test(path)) continue;
    const bytes = readBeside(`templates/${path}`, join(folder, file), [dirname(folder)]);
    if (bytes) texts.set(path, bytes.toString());
  }
  return texts;
}

async function atCommit({ git, prefix }: Places, commit: string): Promise<Texts> {
  const folder = `${prefix}templates/`;
  const texts = new Map<string, string>();
  for (const [path, bytes] of (await filesAt(git, commit, [folder])) ?? []) {
    const name = path.slice(folder.length);
    if (TEMPLATE.test(name)) texts.set(name, bytes.toString('utf8'));
  }
  return texts;
}

function sameTexts(a: Texts, b: Texts): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
