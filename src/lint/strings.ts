import type { Path } from '../diagnostics/diagnostic.ts';
import type { LintContext } from './context.ts';
import { isRecord } from './is-record.ts';

/** A string value anywhere in the file, codes and addresses included. */
export interface StringValue {
  path: Path;
  key: string;
  text: string;
}

const KEY = Symbol('strings');

/** Every string of the file, in its order. */
export function stringsIn(context: LintContext): readonly StringValue[] {
  return context.once(KEY, ({ source }) => {
    const found: StringValue[] = [];
    const visit = (node: unknown, path: Path, key: string): void => {
      if (typeof node === 'string') found.push({ path, key, text: node });
      else if (Array.isArray(node)) {
        node.forEach((item, index) => {
          visit(item, [...path, index], key);
        });
      } else if (isRecord(node)) for (const name of Object.keys(node)) visit(node[name], [...path, name], name);
    };
    visit(source.value, [], '');
    return found;
  });
}
