import type { Path } from '../diagnostics/diagnostic.ts';
import type { LintContext } from './context.ts';
import { isRecord } from './is-record.ts';

/** A string value anywhere in the file, codes and addresses included. */
export interface StringValue {
  path: Path;
  /** The field it stands in, also where it is an item of a list there. */
  key: string;
  text: string;
}

const KEY = Symbol('strings');

/** Every string of the file, in its order. */
export function stringsIn(context: LintContext): readonly StringValue[] {
  return context.once(KEY, ({ source }) => stringsOf(source.value));
}

/** Every string of a value, in its order. */
function stringsOf(value: unknown): StringValue[] {
  const found: StringValue[] = [];
  visit(value, [], '', found);
  return found;
}

/** Paths are made for strings and what holds them, and not for numbers, truths and dates. */
function visit(node: unknown, path: Path, key: string, found: StringValue[]): void {
  if (typeof node === 'string') found.push({ path, key, text: node });
  else if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index++)
      if (mayHold(node[index])) visit(node[index], path.concat(index), key, found);
  } else if (isRecord(node))
    for (const name of Object.keys(node)) if (mayHold(node[name])) visit(node[name], path.concat(name), name, found);
}

function mayHold(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}
