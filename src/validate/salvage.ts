import type * as z from 'zod/mini';
import { type Agreement, agreement } from '../../schema/agreement.ts';
import { SECTION_IDS } from '../../schema/sections/index.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { valueAt } from '../lint/value-at.ts';
import type { Source } from '../source/source.ts';
import { branchFor } from './branch.ts';
import { type Doubts, doubtsOf } from './doubts.ts';
import { findProblems } from './find-problems.ts';
import { given, isMapping, withoutUndefined } from './given.ts';
import type { Problem } from './problem.ts';

/** What can be understood of an agreement that does not fit the schema. Enough to proofread it by; never to be printed. */
export interface Salvaged {
  agreement: Agreement;
  /** What was left out or filled in, and so says nothing about what the agreement holds. */
  doubts: Doubts;
}

/** Each round takes out a level around what is missing; the schema is not deeper than this. */
const ROUNDS = 12;

/**
 * Makes an agreement of what fits the schema, so that one mistake in one field does not keep the rest from being read. What was evidently meant is
 * understood (`dato: 2019` without quotation marks), all else that does not fit is left out. Null where too little is left.
 */
export function salvage(source: Source): Salvaged | null {
  if (!isMapping(source.value)) return null;
  const root = given(source.value) as Record<string, unknown>;
  const unfit: Path[] = [];
  const unknown: Path[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const problems = [...findProblems(agreement, root)];
    if (problems.length === 0) break;
    for (const problem of problems) {
      if (problem.kind === 'unknown-key') unknown.push(problem.path);
      else if (isMeant(problem, root, source)) continue;
      else unfit.push(problem.path);
      leaveOut(problem, root);
    }
  }
  const { success, data } = agreement.safeParse(root, { jitless: true });
  return success ? { agreement: withoutUndefined(data), doubts: doubtsOf({ unfit, unknown }, root) } : null;
}

/** Whether a value fits when it is read as it was evidently meant; if so it is put in its place. */
function isMeant(problem: Problem, root: unknown, source: Source): boolean {
  if (problem.kind !== 'wrong-type' && problem.kind !== 'value') return false;
  const { path, schema, value } = problem;
  const key = path.at(-1);
  const holder = valueAt(root, path.slice(0, -1));
  if (key === undefined || !isHolder(holder)) return false;
  for (const meaning of meanings(value, source.scalarSource(path)?.text)) {
    if (!fits(schema, meaning)) continue;
    holder[key] = meaning;
    return true;
  }
  return false;
}

/** Ways to read a value: as it is written in the file, as a name of this format, and as the only item of a list. */
function* meanings(value: unknown, written: string | undefined): Generator<unknown> {
  const text = typeof value === 'string' ? value : written;
  if (text !== undefined) {
    yield text;
    yield text.trim().toLowerCase().replaceAll(/[ -]/g, '_');
    yield [text];
  }
  if (isMapping(value)) yield [value];
}

function fits(schema: z.ZodMiniType, value: unknown): boolean {
  return branchFor(schema, value) !== null && schema.safeParse(value, { jitless: true }).success;
}

function leaveOut({ kind, path }: Problem, root: Record<string, unknown>): void {
  if (kind === 'utelatt-conflict') return;
  if (kind === 'missing' || kind === 'utelatt-not-allowed' || path.length === 0) {
    if (fill(path, root) || kind === 'missing') return;
  }
  remove(path, root);
}

/** Takes out a value; of a list the whole, since the other items would get other numbers, and of what must stand there what it stands in. */
function remove(path: Path, root: Record<string, unknown>): void {
  const key = path.at(-1);
  if (key === undefined) return;
  const outer = path.slice(0, -1);
  const holder = valueAt(root, outer);
  if (Array.isArray(holder)) remove(outer, root);
  else if (isHolder(holder)) delete holder[key];
}

/** Puts in what lint can do with where something must stand; what it stands in is taken out where there is no such thing. */
function fill(path: Path, root: Record<string, unknown>): boolean {
  const holder = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  const filler = FILLERS[path.filter((it) => typeof it === 'string').join('.')];
  if (key === undefined || !isHolder(holder)) return false;
  if (filler === undefined) remove(path.slice(0, -1), root);
  else holder[key] = structuredClone(filler);
  return filler !== undefined;
}

const KOMMUNE = { nummer: '0000', navn: 'kommunen' };
const POLITI = { distrikt: 'politidistriktet' };
const SEKSJONER = Object.fromEntries(SECTION_IDS.map((id) => [id, {}]));

/** Rules that need one of these do not run when it is filled in. */
const FILLERS: Readonly<Record<string, unknown>> = {
  tittel: 'Avtale',
  status: 'utkast',
  målform: 'bokmål',
  parter: { kommune: KOMMUNE, politi: POLITI },
  'parter.kommune': KOMMUNE,
  'parter.kommune.nummer': KOMMUNE.nummer,
  'parter.kommune.navn': KOMMUNE.navn,
  'parter.politi': POLITI,
  'parter.politi.distrikt': POLITI.distrikt,
  seksjoner: SEKSJONER,
  ...Object.fromEntries(SECTION_IDS.map((id) => [`seksjoner.${id}`, {}])),
};

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
