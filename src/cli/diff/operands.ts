import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isRevision, type Revision, revision } from '../../git/revision.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { findPlaces, findRange, findRevision, type Places } from './places.ts';

/** One agreement: a file, standard input, or a file at a revision. */
export type FileOperand =
  | { kind: 'file'; path: string }
  | { kind: 'stdin' }
  | { kind: 'at'; name: string; revision: Revision; path: string };

/** What to compare: two agreements, or the agreements of a revision with those of another or of the work tree. */
export type Request =
  | { kind: 'files'; old: FileOperand; new: FileOperand; places: Places | null }
  | { kind: 'revisions'; old: Revision; new: Revision | null; paths: readonly string[]; places: Places };

/**
 * Understands what the user named.
 *
 * @param operands the words before `--`
 * @param paths the words after it
 * @throws CannotRun where a name is neither a revision nor a file
 */
export async function readOperands(operands: readonly string[], paths: readonly string[], io: Io): Promise<Request> {
  const [first, second, ...rest] = operands;
  if (first !== undefined && second !== undefined && rest.length === 0 && paths.length === 0) {
    const [old, now] = [await fileOperand(first, io), await fileOperand(second, io)];
    if (old?.operand.kind === 'stdin' && now?.operand.kind === 'stdin') throw twiceStdin();
    if (old && now) return { kind: 'files', old: old.operand, new: now.operand, places: old.places ?? now.places };
  }
  if (operands.includes('-')) throw stdinAlone();
  const places = await findPlaces(io).catch(async (error: unknown) => {
    throw (await missingFile(operands, io)) ?? error;
  });
  return revisions(operands, paths, places, io);
}

/** Where there is no history, an agreement that is not there can only be a wrong name. */
async function missingFile(operands: readonly string[], io: Io): Promise<CannotRun | null> {
  if (!(await exists(operands[0] ?? '', io))) return null;
  for (const word of operands.slice(1))
    if (!(await exists(word, io)))
      return new CannotRun({ nb: `«${word}» finnes ikke.`, en: `“${word}” does not exist.` });
  return null;
}

async function revisions(
  operands: readonly string[],
  paths: readonly string[],
  places: Places,
  io: Io,
): Promise<Request> {
  const [first, second, ...rest] = operands;
  const request = (old: Revision, now: Revision | null, named: readonly string[]): Request => ({
    kind: 'revisions',
    old,
    new: now,
    paths: [...named, ...paths],
    places,
  });
  if (first === undefined) return request(await findRevision(places, 'HEAD'), null, []);
  const known = await revision(places.git, first);
  if (!isRevision(known)) {
    const range = await findRange(places, first);
    if (range) return request(range.old, range.new, operands.slice(1));
    if (await exists(first, io)) return request(await findRevision(places, 'HEAD'), null, operands);
    const single = second === undefined ? await atRevision(first, places) : null;
    if (single)
      return { kind: 'files', old: single, new: { kind: 'file', path: inWorkTree(single.path, places) }, places };
    throw await unknown(first, places);
  }
  if (second === undefined) return request(known, null, []);
  const other = await revision(places.git, second);
  if (isRevision(other)) return request(known, other, rest);
  if (await exists(second, io)) return request(known, null, [second, ...rest]);
  throw await unknown(second, places);
}

/** A word that can only be an agreement, or null. An existing file is one before it is a revision. */
async function fileOperand(word: string, io: Io): Promise<{ operand: FileOperand; places: Places | null } | null> {
  if (word === '-') return { operand: { kind: 'stdin' }, places: null };
  if (await isFile(word, io)) return { operand: { kind: 'file', path: word }, places: null };
  if (!word.includes(':')) return null;
  const places = await findPlaces(io);
  const operand = await atRevision(word, places);
  return operand && { operand, places };
}

/** `REV:path` from the top of the repository, `REV:./path` from here, as git reads it. */
async function atRevision(word: string, places: Places): Promise<Extract<FileOperand, { kind: 'at' }> | null> {
  const colon = word.indexOf(':');
  if (colon <= 0) return null;
  const found = await findRevision(places, word.slice(0, colon));
  const path = word.slice(colon + 1);
  return {
    kind: 'at',
    name: word,
    revision: found,
    path: path.startsWith('./') ? places.prefix + path.slice(2) : path,
  };
}

const inWorkTree = (path: string, { root }: Places): string => resolve(root, path);

const isFile = (path: string, io: Io): Promise<boolean> =>
  stat(resolve(io.cwd, path)).then(
    (it) => !it.isDirectory(),
    () => false,
  );

const exists = (path: string, io: Io): Promise<boolean> =>
  stat(resolve(io.cwd, path)).then(
    () => true,
    () => false,
  );

async function unknown(name: string, places: Places): Promise<Error> {
  return findRevision(places, name).then(
    () => new Error(`${name} is a revision after all`),
    (error: Error) => error,
  );
}

function stdinAlone(): CannotRun {
  return new CannotRun(
    { nb: '«-» må sammenlignes med én avtale.', en: '“-” must be compared with one agreement.' },
    {
      nb: 'Skriv for eksempel «avtale diff agreements/skien.yaml -».',
      en: 'Write for example “avtale diff agreements/skien.yaml -”.',
    },
  );
}

function twiceStdin(): CannotRun {
  return new CannotRun({ nb: 'Standard inn kan bare leses én gang.', en: 'Standard input can be read only once.' });
}
