/**
 * The value with its nulls understood. A key with nothing after it means "not given" and becomes `undefined`, as if the key were
 * not there; but a section with nothing in it is a section without facts, `{}`. Left alone are `utelatt` without a reason, which
 * would otherwise pass as an empty fact, and empty items of a list, whose removal would renumber the others.
 */
export function given(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const root = withoutNulls(value) as Record<string, unknown>;
  const { seksjoner } = value;
  if (!isMapping(seksjoner)) return root;
  const sections = withoutNulls(seksjoner) as Record<string, unknown>;
  for (const [id, section] of Object.entries(seksjoner)) if (section === null) sections[id] = Object.create(null);
  return { ...root, seksjoner: sections };
}

/** Removes what {@link given} left as `undefined`, so that whoever asks with `in` gets the right answer. */
export function withoutUndefined<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutUndefined) as Value;
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutUndefined(item)])) as Value;
}

/** Whether a value is a mapping of keys to values: neither a list nor a scalar. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isMapping(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value))
    copy[key] = item === null && key !== 'utelatt' ? undefined : withoutNulls(item);
  return copy;
}
