import { posix } from 'node:path';
import { type Checked, check } from '../../check/check.ts';
import { canonicalText } from '../../document/canonical.ts';
import type { Document } from '../../document/document.ts';
import { fingerprintOf } from '../../document/fingerprint.ts';
import { filesAt } from '../../git/files-at.ts';
import { findRepository } from '../../git/repository.ts';
import { type Git, gitIn } from '../../git/run-git.ts';
import { slugOf } from '../../text/slug.ts';
import type { Identity } from '../../verify/identity.ts';
import { layersFor } from '../diff/layers.ts';
import { findAgreements } from '../files/find-agreements.ts';
import { readAgreement } from '../files/read-agreement.ts';
import type { Io } from '../io.ts';
import type { Setup } from '../set-up.ts';
import { likeness } from './likeness.ts';

/** An agreement composed anew. */
export interface FoundAgreement {
  file: string;
  document: Document;
  fingerprint: string;
  /** The commit it was read from, or null for the working tree. */
  revision: string | null;
}

export interface Search {
  identity: Identity;
  /** Words that the PDF shows, for finding the agreement most like it. */
  words: ReadonlySet<string>;
  /** Files and folders with agreements. */
  paths: readonly string[];
  /** Name of the PDF; an agreement of the same name is looked at first. */
  name: string;
  setup: Setup;
  git: Git;
  io: Io;
}

/** At least this part of the words must be in both for two texts to be editions of one agreement. */
const LIKE = 0.5;

/**
 * Finds the agreement that a PDF says it is: at the commit that the PDF names, else in the working tree. Where no agreement has the
 * fingerprint, it is the one most like it, or null.
 */
export async function findAgreement(search: Search): Promise<FoundAgreement | null> {
  const { identity, io, setup } = search;
  const wanted = identity.fingerprint ?? identity.short;
  const isWanted = (it: FoundAgreement) => it.fingerprint.startsWith(wanted);
  for (const it of await atRevision(search)) {
    const found = composeOne(it.bytes, it.file, it.setup, identity.revision);
    if (found && isWanted(found)) return found;
  }
  let nearest: FoundAgreement | null = null;
  let best = LIKE;
  const { files, failures } = findAgreements(search.paths, io.cwd);
  if (files.length === 0 && failures[0]) throw failures[0];
  for (const file of byName(files, search.name)) {
    const bytes = readAgreement(file, io.cwd);
    const found = composeOne(bytes, file, setup, null);
    if (!found) continue;
    if (isWanted(found)) return found;
    const like = likeness(search.words, canonicalText(found.document));
    if (like > best) [nearest, best] = [found, like];
  }
  return nearest;
}

function composeOne(bytes: Uint8Array, file: string, setup: Setup, revision: string | null): FoundAgreement | null {
  const { composed }: Checked = check(bytes, file, setup);
  if (!composed) return null;
  const { document } = composed;
  return { file, document, fingerprint: fingerprintOf(canonicalText(document)), revision };
}

interface FileAt {
  file: string;
  bytes: Uint8Array;
  setup: Setup;
}

async function atRevision({ identity, paths, name, setup, git, io }: Search): Promise<FileAt[]> {
  if (identity.revision === null) return [];
  const files = await filesAt(git, identity.revision, paths);
  const repository = await findRepository(git);
  if (!files || typeof repository === 'string') return [];
  const places = { ...repository, git: gitIn(repository.root, io.env) };
  const then: Setup = { ...setup, templates: await layersFor(io, places).at(identity.revision) };
  const isAgreement = (path: string) => /\.ya?ml$/i.test(path);
  return byName([...files.keys()].filter(isAgreement), name).map((file) => ({
    file,
    bytes: files.get(file)!,
    setup: then,
  }));
}

function byName(files: readonly string[], name: string): string[] {
  const slug = (file: string) => slugOf(posix.basename(file).replace(/\.[^.]*$/, ''));
  const wanted = slug(name);
  return files.toSorted((a, b) => Number(slug(b) === wanted) - Number(slug(a) === wanted));
}
