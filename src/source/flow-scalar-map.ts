import { copy, put, type TextMap, textMap } from './text-map.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Maps a plain, single-quoted or double-quoted scalar; offsets are within `source`. */
export function flowScalarMap(source: string): TextMap {
  const map = textMap();
  const mark = source[0];
  if (mark === '"') readDouble(map, source);
  else if (mark === "'") fold(map, source, 1, source.length - 1, true);
  else fold(map, source, 0, source.length, false);
  return map;
}

/** One line break between words is a space; each further one is kept. White space around breaks goes. */
function fold(map: TextMap, source: string, start: number, end: number, single: boolean): void {
  let at = start;
  while (at < end) {
    const space = readSpace(map, source, at, end);
    if (space > at) at = space;
    else if (single && source.startsWith("''", at)) {
      put(map, "'", at, at + 2);
      at += 2;
    } else at = copy(map, source, at, at + 1);
  }
}

function readDouble(map: TextMap, source: string): void {
  const end = source.length - 1;
  let at = 1;
  while (at < end) {
    const space = readSpace(map, source, at, end);
    if (space > at) at = space;
    else at = source[at] === '\\' ? readEscape(map, source, at) : copy(map, source, at, at + 1);
  }
}

/** Reads white space, folded where it holds a line break, and returns where it ends. */
function readSpace(map: TextMap, source: string, at: number, limit: number): number {
  let end = at;
  let breaks = 0;
  for (; end < limit && /[ \t\r\n]/.test(source[end]!); end++) if (source[end] === '\n') breaks++;
  if (breaks === 0) return copy(map, source, at, end);
  put(map, breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at, end);
  return end;
}

/** Reads the escape at `at` and returns where it ends. */
function readEscape(map: TextMap, source: string, at: number): number {
  const letter = source[at + 1] ?? '';
  if (letter === '\n' || letter === '\r') {
    let end = at + (letter === '\r' ? 3 : 2);
    while (source[end] === ' ' || source[end] === '\t') end++;
    return end;
  }
  const digits = HEX_DIGITS[letter];
  const end = at + 2 + (digits ?? 0);
  if (digits) put(map, String.fromCodePoint(Number.parseInt(source.slice(at + 2, end), 16)), at, end);
  else put(map, ESCAPES[letter] ?? letter, at, end);
  return end;
}
