import { SECTION_IDS } from '../../schema/sections/index.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Målform } from './language/malform.ts';
import { say } from './language/say.ts';
import type { Scope, View } from './view.ts';

/** A mention of a fact in an agreement's own text, or something in double braces that is not allowed to be there. */
export type Reference =
  | { kind: 'value'; start: number; end: number; path: Path; words: string }
  | { kind: 'unknown'; start: number; end: number; name: string; unknown: UnknownName }
  | { kind: 'missing'; start: number; end: number; name: string }
  | { kind: 'forbidden'; start: number; end: number; text: string };

/** A path that leads nowhere: the number of keys that do lead somewhere, what could stand after them, and the sections that have it all. */
export interface UnknownName {
  leads: number;
  known: readonly string[];
  sections: readonly string[];
}

const KEY = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const MOST_KEYS = 8;
const MARKERS = { high: 0xe000, low: 0xe100, pad: '\uf8ff' };

/** The most references one text may have: two marker characters count so far. */
const MOST = 0xf0 * 0xff;

/**
 * Finds every `{{…}}` in a text. Only a plain path is a reference; helpers, blocks, partials, comments and unescaped
 * output are template code, which an agreement may not contain. Nothing is run: a path is looked up key by key among own
 * properties of the view.
 */
export function findReferences(text: string, scope: Scope, målform: Målform): Reference[] {
  const found: Reference[] = [];
  let from = 0;
  while (found.length < MOST) {
    const start = text.indexOf('{{', from);
    if (start < 0) return found;
    const close = text.indexOf('}}', start + 2);
    const line = text.indexOf('\n', start);
    const closed = close >= 0 && (line < 0 || close < line);
    let end = closed ? close + 2 : start + 2;
    while (text[end] === '}') end++;
    found.push(
      closed
        ? lookUp(text.slice(start + 2, close).trim(), start, end, text, scope, målform)
        : forbidden(text, start, end),
    );
    from = end;
  }
  return found;
}

function lookUp(name: string, start: number, end: number, text: string, scope: Scope, målform: Målform): Reference {
  const path = name.split('.', MOST_KEYS + 1);
  const isPath = path.length <= MOST_KEYS && path.every((key) => KEY.test(key));
  if (!isPath || text[end - 3] === '}') return forbidden(text, start, end);
  let value: unknown = scope.find((facts) => Object.hasOwn(facts, path[0]!)) ?? everythingIn(scope);
  for (const [index, key] of path.entries()) {
    if (value === null) return { kind: 'missing', start, end, name };
    if (typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, key)) {
      const known = typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
      const sections = index === 0 ? SECTION_IDS.filter((id) => hasPath((value as View)[id], path)) : [];
      return { kind: 'unknown', start, end, name, unknown: { leads: index, known, sections } };
    }
    value = (value as View)[key];
  }
  if (value === null) return { kind: 'missing', start, end, name };
  const words = say(value, målform, path[path.length - 1]);
  const whole = { leads: path.length, known: [], sections: [] };
  return words === ''
    ? { kind: 'unknown', start, end, name, unknown: whole }
    : { kind: 'value', start, end, path, words };
}

function everythingIn(scope: Scope): View {
  return Object.assign(Object.create(null) as Record<string, unknown>, ...[...scope].reverse());
}

/** Whether a path leads somewhere, also where what it leads to is not given. */
function hasPath(view: unknown, path: readonly string[]): boolean {
  let value = view;
  for (const [index, key] of path.entries()) {
    if (value === null) return index > 0;
    if (typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, key)) return false;
    value = (value as View)[key];
  }
  return true;
}

function forbidden(text: string, start: number, end: number): Reference {
  return { kind: 'forbidden', start, end, text: text.slice(start, Math.min(end, start + 60)) };
}

/**
 * Puts a marker of the same length in place of every reference, so that positions in the text stay true while Markdown is
 * parsed and the words themselves are never read as Markdown. `fillMarkers` puts the words in.
 */
export function markReferences(text: string, references: readonly Reference[]): string {
  let marked = '';
  let from = 0;
  references.forEach((it, index) => {
    const marker = String.fromCharCode(MARKERS.high + Math.floor(index / 0xff), MARKERS.low + (index % 0xff));
    marked += text.slice(from, it.start) + marker + MARKERS.pad.repeat(it.end - it.start - 2);
    from = it.end;
  });
  return marked + text.slice(from);
}

const MARKER = /([\ue000-\ue0ff])([\ue100-\ue1fe])\uf8ff*/g;

/** Puts the words of the references where `markReferences` put markers. What is missing shows as its name in brackets. */
export function fillMarkers(text: string, references: readonly Reference[]): string {
  return text.replace(MARKER, (marker, high: string, low: string) => {
    const index = (high.charCodeAt(0) - MARKERS.high) * 0xff + low.charCodeAt(0) - MARKERS.low;
    const it = references[index];
    if (!it) return marker;
    return it.kind === 'value' ? it.words : it.kind === 'forbidden' ? '' : `[${it.name}]`;
  });
}

/** Characters reserved for markers; an agreement has no use for them and no font shows them. */
export const RESERVED = /[\ue000-\uf8ff]/g;
