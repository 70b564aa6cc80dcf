import { relative, resolve, sep } from 'node:path';
import type { Message } from '../../diagnostics/diagnostic.ts';
import { findRepository } from '../../git/repository.ts';
import { isRevision, mergeBase, type NoRevision, type Revision, revision } from '../../git/revision.ts';
import { type Git, gitIn } from '../../git/run-git.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';

/** The repository that the command runs in. */
export interface Places {
  /** Runs at the top of the repository. */
  git: Git;
  root: string;
  prefix: string;
  shallow: boolean;
}

/**
 * Finds the repository.
 *
 * @throws CannotRun where there is none, or no git
 */
export async function findPlaces(io: Io): Promise<Places> {
  const repository = await findRepository(gitIn(io.cwd, io.env));
  if (repository === 'no-git')
    throw new CannotRun(
      { nb: 'Fant ikke programmet git.', en: 'Cannot find the program git.' },
      { nb: 'Installer git, eller oppgi to avtalefiler.', en: 'Install git, or name two agreement files.' },
    );
  if (repository === 'no-repository')
    throw new CannotRun(
      { nb: 'Mappen er ikke del av et git-depot.', en: 'The folder is not part of a git repository.' },
      {
        nb: 'Kjør kommandoen der avtalene ligger i git, eller oppgi to avtalefiler.',
        en: 'Run the command where the agreements are in git, or name two agreement files.',
      },
    );
  return { ...repository, git: gitIn(repository.root, io.env) };
}

/**
 * Finds a revision.
 *
 * @throws CannotRun where the repository has none of that name
 */
export async function findRevision(places: Places, name: string): Promise<Revision> {
  const found = await revision(places.git, name);
  if (isRevision(found)) return found;
  throw noRevision(found, places);
}

/** `main...`, `a...b`, `a..b`, or null where the text is no range. */
export async function findRange(places: Places, text: string): Promise<{ old: Revision; new: Revision } | null> {
  const range = /^(.*?)(\.{2,3})(.*)$/s.exec(text);
  if (!range) return null;
  const [, from = '', dots = '', to = ''] = range;
  const first = await findRevision(places, from || 'HEAD');
  const second = await findRevision(places, to || 'HEAD');
  if (dots === '..') return { old: first, new: second };
  const base = await mergeBase(places.git, first, second);
  if (!isRevision(base)) throw noRevision(base, places);
  return { old: base, new: second };
}

function noRevision({ name, why }: NoRevision, { shallow }: Places): CannotRun {
  const help: Message = shallow
    ? {
        nb: 'Bare en del av historikken er hentet. Kjør «git fetch --unshallow», eller sett fetch-depth: 0 i arbeidsflyten.',
        en: 'Only part of the history was fetched. Run “git fetch --unshallow”, or set fetch-depth: 0 in the workflow.',
      }
    : {
        nb: 'Oppgi en gren, et merke eller en revisjon som «git log» viser, eller en fil som finnes.',
        en: 'Name a branch, a tag or a revision that “git log” shows, or a file that exists.',
      };
  switch (why) {
    case 'bad-name':
      return new CannotRun(
        { nb: `«${name}» kan ikke være navnet på en revisjon.`, en: `“${name}” cannot be the name of a revision.` },
        help,
      );
    case 'no-merge-base':
      return new CannotRun(
        {
          nb: `«${name}»: revisjonene har ingen felles forfar her.`,
          en: `“${name}”: the revisions have no common ancestor here.`,
        },
        help,
      );
    case 'unknown':
      return new CannotRun(
        { nb: `«${name}» er verken en revisjon eller en fil.`, en: `“${name}” is neither a revision nor a file.` },
        help,
      );
  }
}

/**
 * A path from the top of the repository, with forward slashes.
 *
 * @throws CannotRun where it lies outside
 */
export function inRepository(path: string, { root, prefix }: Places, io: Io): string {
  const inside = relative(resolve(io.cwd), resolve(io.cwd, path)).split(sep).join('/');
  const parts = prefix.split('/').filter(Boolean);
  for (const part of inside.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined)
      throw new CannotRun({
        nb: `«${path}» ligger utenfor git-depotet i ${root}.`,
        en: `“${path}” is outside the git repository in ${root}.`,
      });
  }
  return parts.join('/');
}
