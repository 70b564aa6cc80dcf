import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { sanitizeLine } from '../../report/sanitize.ts';
import { CannotRun, isCannotRun } from '../cannot-run.ts';
import { CONFIG_FILE } from './config-file.ts';
import { leadsOut } from './leads-out.ts';
import { linkOut } from './read-beside.ts';
import { cannotRead, systemCode } from './system-error.ts';

const AGREEMENT = /\.ya?ml$/i;
const LEFT_OUT = new Set(['node_modules']);

/** The agreement files that were named, and what was named and cannot be used. */
export interface FoundFiles {
  files: string[];
  failures: CannotRun[];
}

/**
 * The agreement files that the user named, in order and each once: files as they are, folders searched for `*.yaml` and
 * `*.yml` (dot folders and node_modules left out, links to folders not followed, nor links to files outside of the folder and of the
 * working folder). Names keep the form the user gave, with forward slashes.
 */
export function findAgreements(paths: readonly string[], cwd: string): FoundFiles {
  const files = new Set<string>();
  const failures: CannotRun[] = [];
  for (const path of paths) {
    try {
      for (const file of expand(path, cwd, failures)) files.add(file.split(sep).join('/'));
    } catch (error) {
      if (!isCannotRun(error)) throw error;
      failures.push(error);
    }
  }
  return { files: [...files], failures };
}

function expand(path: string, cwd: string, failures: CannotRun[]): string[] {
  if (!statOf(path, cwd).isDirectory()) return [path];
  const before = failures.length;
  const files = search(path, path, cwd, failures);
  if (files.length > 0 || failures.length > before) return files;
  throw empty(path);
}

function statOf(path: string, cwd: string): Stats {
  try {
    return statSync(resolve(cwd, path));
  } catch (error) {
    throw systemCode(error) === 'ENOENT' ? missing(path) : cannotRead(path, error);
  }
}

function search(folder: string, top: string, cwd: string, failures: CannotRun[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    failures.push(cannotRead(folder, error));
    return [];
  }
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === CONFIG_FILE || LEFT_OUT.has(entry.name)) continue;
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) files.push(...search(path, top, cwd, failures));
    else if (AGREEMENT.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
      const failure = entry.isSymbolicLink() ? linkFailure(path, top, cwd) : null;
      if (failure) failures.push(failure);
      else files.push(path);
    }
  }
  return files;
}

function linkFailure(path: string, top: string, cwd: string): CannotRun | null {
  try {
    if (!leadsOut(resolve(cwd, path), [cwd, resolve(cwd, top)])) return null;
  } catch (error) {
    return cannotRead(path, error);
  }
  return linkOut(path, {
    nb: 'Oppgi filen lenken går til, om den skal være med.',
    en: 'Name the file that it leads to if it is wanted.',
  });
}

function empty(path: string): CannotRun {
  const shown = sanitizeLine(path);
  return new CannotRun(
    { nb: `Mappen «${shown}» har ingen avtalefiler.`, en: `The folder “${shown}” has no agreement files.` },
    {
      nb: 'Avtalefiler ender på .yaml eller .yml. Lag en med «avtale new <kommune>».',
      en: 'Agreement files end in .yaml or .yml. Make one with “avtale new <kommune>”.',
    },
  );
}

function missing(path: string): CannotRun {
  const shown = sanitizeLine(path);
  return new CannotRun(
    { nb: `«${shown}» finnes ikke.`, en: `“${shown}” does not exist.` },
    {
      nb: 'Oppgi avtalefiler eller mapper, eller kjør kommandoen der mappen «agreements» ligger.',
      en: 'Name agreement files or folders, or run the command where the folder “agreements” is.',
    },
  );
}
