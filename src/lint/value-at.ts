import type { Path } from '../diagnostics/diagnostic.ts';

/** The value at a path in plain data, or undefined. Only own properties count. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
