import type * as z from 'zod/mini';
import { utelatt } from '../../schema/values/utelatt.ts';
import { elementOf, shapeOf } from '../../schema/walk.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { branchFor } from './branch.ts';
import { isMapping } from './given.ts';
import { meantKey } from './meant-key.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong with a value, in the order of the file. The library says *that* a value does not fit; this walks value and schema
 * side by side to say *why*, since the library answers for every alternative of a union and not for the one that was meant.
 */
export function findProblems(schema: z.ZodMiniType, value: unknown): Generator<Problem> {
  return visit({ schema, value, path: [], required: true });
}

interface Place {
  schema: z.ZodMiniType;
  value: unknown;
  path: Path;
  required: boolean;
}

type Found = Generator<Problem, void>;

function* visit(place: Place): Found {
  const { schema, value, path, required } = place;
  const branch = branchFor(schema, value);
  const shape = branch && shapeOf(branch);
  const element = branch && elementOf(branch);
  if (value === null && path.at(-1) === 'utelatt') yield { kind: 'missing', path, schema, leftEmpty: true };
  else if (value === null) yield { kind: 'empty-item', path, schema };
  else if (branch === null) yield { kind: 'wrong-type', path, schema, value };
  else if (isMapping(value) && 'utelatt' in value && branch !== utelatt && path.length > 0)
    yield { kind: 'utelatt-not-allowed', path, schema, required };
  else if (shape && isMapping(value)) yield* visitMapping(place, branch, shape, value);
  else if (element && Array.isArray(value)) yield* visitList(place, branch, element, value);
  else if (shape || element) yield { kind: 'wrong-type', path, schema, value };
  else yield* visitScalar(place, branch);
}

type Shape = Readonly<Record<string, z.ZodMiniType>>;

function* visitMapping(place: Place, branch: z.ZodMiniType, shape: Shape, value: Record<string, unknown>): Found {
  const { path } = place;
  const allowed = Object.keys(shape);
  const free = allowed.filter((key) => value[key] === undefined);
  const misspelt = new Set<string>();
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  if (branch === utelatt && unknown.length > 0)
    yield { kind: 'utelatt-conflict', path: [...path, 'utelatt'], schema: branch, others: unknown };
  for (const [key, item] of Object.entries(value)) {
    const schema = Object.hasOwn(shape, key) ? shape[key]! : null;
    const here = [...path, key];
    if (schema && item !== undefined)
      yield* visit({ schema, value: item, path: here, required: schema._zod.optin !== 'optional' });
    if (schema || branch === utelatt) continue;
    const meant = meantKey(key, free);
    if (meant) misspelt.add(meant);
    yield { kind: 'unknown-key', path: here, schema: branch, meant, allowed };
  }
  for (const [key, schema] of Object.entries(shape)) {
    if (value[key] !== undefined || schema._zod.optin === 'optional' || misspelt.has(key)) continue;
    yield { kind: 'missing', path: [...path, key], schema, leftEmpty: Object.hasOwn(value, key) };
  }
  yield* visitWhole(place, branch);
}

function* visitList(place: Place, branch: z.ZodMiniType, element: z.ZodMiniType, value: unknown[]): Found {
  for (const [index, item] of value.entries())
    yield* visit({ schema: element, value: item, path: [...place.path, index], required: false });
  yield* visitWhole(place, branch);
}

/** What is wrong with a list or mapping as a whole: too many items, or keys that do not go together. */
function* visitWhole({ value, path, required }: Place, branch: z.ZodMiniType): Found {
  if (!branch._zod.def.checks?.length) return;
  for (const issue of branch.safeParse(value, { jitless: true }).error?.issues ?? [])
    if (issue.path.length === 0 && (issue.code === 'too_small' || issue.code === 'too_big' || issue.code === 'custom'))
      yield { kind: 'value', path, schema: branch, value, required, issue };
}

function* visitScalar({ value, path, required }: Place, branch: z.ZodMiniType): Found {
  const issue = branch.safeParse(value, { jitless: true }).error?.issues[0];
  if (!issue) return;
  yield issue.code === 'invalid_type' || typeof value === 'object'
    ? { kind: 'wrong-type', path, schema: branch, value }
    : { kind: 'value', path, schema: branch, value, required, issue };
}
