import { isMap, isScalar, type Pair, parseDocument, type Scalar } from 'yaml';

/** What `signert` says. */
export interface Signed {
  /** `YYYY-MM-DD` */
  dato: string;
  fingeravtrykk: string;
}

/**
 * Writes into the text of an agreement that it has been signed, and leaves every other byte as it is. The status becomes `signert`
 * where it was `klar_til_signering`. Null where the file is written in a way that has no place for it.
 */
export function recordInYaml(text: string, { dato, fingeravtrykk }: Signed): string | null {
  const { contents, errors } = parseDocument(text, { keepSourceTokens: true });
  if (errors.length > 0 || !isMap(contents) || contents.flow || !contents.range) return null;
  const pairs = contents.items as Pair<Scalar, unknown>[];
  const find = (key: string) => pairs.find((it) => isScalar(it.key) && it.key.value === key);
  const edits: { start: number; end: number; text: string }[] = [];

  const status = find('status')?.value;
  if (isScalar(status) && status.range && status.value === 'klar_til_signering') {
    edits.push({ start: status.range[0], end: status.range[1], text: 'signert' });
  }
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(columnOf(text, pairs[0]?.key.range?.[0] ?? 0));
  const block = [`signert:`, `  dato: ${dato}`, `  fingeravtrykk: ${fingeravtrykk}`].join(`${newLine}${indent}`);
  const old = find('signert');
  if (old?.key.range) {
    const end = endOf(old) ?? old.key.range[1] + 1;
    edits.push({ start: old.key.range[0], end, text: block });
  } else {
    const end = endOfMap(text, contents.range[1]);
    const lead = /(^|\n)$/.test(text.slice(0, end)) ? '' : newLine;
    edits.push({ start: end, end, text: `${lead}${indent}${block}${newLine}` });
  }
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, it) => result.slice(0, it.start) + it.text + result.slice(it.end), text);
}

/** Where the value of a pair ends, comments and blank lines after it not counted. */
function endOf({ value }: Pair<Scalar, unknown>): number | null {
  if (isMap(value) && !value.flow) {
    const last = value.items.at(-1) as Pair<Scalar, unknown> | undefined;
    return last ? endOf(last) : null;
  }
  const range = (value as { range?: [number, number, number] | null } | null)?.range;
  return range ? range[1] : null;
}

/** The end of the file, or where `...` or `---` ends the agreement before that. */
function endOfMap(text: string, from: number): number {
  const rest = text.slice(from);
  const marker = /^(\.\.\.|---)(?=\s|$)/m.exec(rest);
  return marker ? from + marker.index : text.length;
}

function columnOf(text: string, offset: number): number {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace('\ufeff', '').length;
}
