import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { CONFIG_FILE } from './config-file.ts';
import { cannotRead, systemCode } from './system-error.ts';

const AGREEMENT = /\.ya?ml$/i;
const LEFT_OUT = new Set(['node_modules']);

/**
 * The agreement files that the user named, in order and each once: files as they are, folders searched for `*.yaml` and
 * `*.yml` (dot folders and node_modules left out, links to folders not followed). Names keep the form the user gave, with forward slashes.
 *
 * @throws CannotRun where a path does not exist or a folder holds no agreement
 */
export async function findAgreements(paths: readonly string[], cwd: string): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    for (const file of await expand(path, cwd)) found.add(file.split(sep).join('/'));
  }
  return [...found];
}

async function expand(path: string, cwd: string): Promise<string[]> {
  const kind = await stat(resolve(cwd, path)).catch((error: unknown) => {
    throw systemCode(error) === 'ENOENT' ? missing(path) : cannotRead(path, error);
  });
  if (!kind.isDirectory()) return [path];
  const files = await search(path, cwd);
  if (files.length > 0) return files;
  throw new CannotRun(
    { nb: `Mappen «${path}» har ingen avtalefiler.`, en: `The folder “${path}” has no agreement files.` },
    {
      nb: 'Avtalefiler ender på .yaml eller .yml. Lag en med «avtale new <kommune>».',
      en: 'Agreement files end in .yaml or .yml. Make one with “avtale new <kommune>”.',
    },
  );
}

async function search(folder: string, cwd: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true }).catch((error: unknown) => {
    throw cannotRead(folder, error);
  });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === CONFIG_FILE || LEFT_OUT.has(entry.name)) continue;
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await search(path, cwd)));
    else if (AGREEMENT.test(entry.name)) files.push(path);
  }
  return files;
}

function missing(path: string): CannotRun {
  return new CannotRun(
    { nb: `«${path}» finnes ikke.`, en: `“${path}” does not exist.` },
    {
      nb: 'Oppgi avtalefiler eller mapper, eller kjør kommandoen der mappen «agreements» ligger.',
      en: 'Name agreement files or folders, or run the command where the folder “agreements” is.',
    },
  );
}
