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
  const visit = (node: unknown, path: Path, key: string): void => {
    if (typeof node === 'string') found.push({ path, key, text: node });
    else if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index++) visit(node[index], [...path, index], key);
    } else if (isRecord(node)) for (const name of Object.keys(node)) visit(node[name], [...path, name], name);
  };
  visit(value, [], '');
  return found;
}
