/**
 * The value with its nulls understood. A key with nothing after it means "not given" and becomes `undefined`, as if the key were
 * not there; but a section with nothing in it is a section without facts, `{}`. Left alone are `utelatt` without a reason, which
 * would otherwise pass as an empty fact, and empty items of a list, whose removal would renumber the others.
 */
export function given(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const root = withoutNulls(value) as Record<string, unknown>;
  const { seksjoner } = value;
  if (!isMapping(seksjoner) || !Object.values(seksjoner).includes(null)) return root;
  const sections = copyOf(root.seksjoner as Record<string, unknown>);
  for (const [id, section] of Object.entries(seksjoner)) if (section === null) sections[id] = Object.create(null);
  return { ...root, seksjoner: sections };
}

/**
 * Removes what {@link given} left as `undefined`, so that whoever asks with `in` gets the right answer.
 *
 * @param value is changed, so it must be nobody else's
 */
export function withoutUndefined<Value>(value: Value): Value {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      if (typeof item === 'object') value[index] = withoutUndefined(item);
    });
    return value;
  }
  if (!isMapping(value)) return value;
  const fields: Record<string, unknown> = value;
  let isWhole = true;
  for (const key of Object.keys(fields)) {
    const item = fields[key];
    if (item === undefined) isWhole = false;
    else if (typeof item === 'object') fields[key] = withoutUndefined(item);
  }
  return isWhole
    ? value
    : (Object.fromEntries(Object.entries(fields).filter(([, item]) => item !== undefined)) as Value);
}

/** Whether a value is a mapping of keys to values: neither a list nor a scalar. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value itself where there is nothing to remove, as in most. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutNulls);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isMapping(value)) return value;
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(value)) {
    const item = value[key];
    const kept = item === null && key !== 'utelatt' ? undefined : withoutNulls(item);
    if (kept === item) continue;
    copy ??= copyOf(value);
    copy[key] = kept;
  }
  return copy ?? value;
}

const copyOf = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.assign(Object.create(null), value);
