import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import { type Composed, compose } from './compose.ts';
import { type Decoded, decode } from './decode.ts';
import * as say from './file-messages.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { MAX_BYTES, MAX_DIAGNOSTICS } from './limits.ts';
import { type LineIndex, lineIndex } from './line-index.ts';
import { mistyped, sayOddSpaces, sayTightDashes } from './mistyped.ts';
import type { SourceNode } from './nodes.ts';
import { nodesOfLibrary } from './nodes-of-library.ts';
import type { Source } from './source.ts';
import { type Read, sourceOf } from './source-of.ts';
import { syntaxErrors } from './syntax-errors.ts';
import { toValue } from './to-value.ts';
import { mistypedNodes } from './typing/in-nodes.ts';
import { oddSpacesInStructure } from './typing/mistakes.ts';
import { readUsual } from './usual/read-usual.ts';
import { aliasBomb, forbiddenCharacter, tooDeep } from './value-messages.ts';

/** Reads one YAML file. Never throws on what it holds: what cannot be read is in the diagnostics. */
export function parseSource(bytes: Uint8Array, file: string): Source {
  const tooLarge = bytes.length > MAX_BYTES;
  const decoded: Decoded = tooLarge ? { text: '', bom: false, invalid: null } : decode(bytes);
  const lines = lineIndex(decoded.text);
  const read: Read = {
    text: decoded.text,
    bom: decoded.bom,
    value: undefined,
    diagnostics: [],
    root: null,
    targets: new Map(),
    comments: [],
  };
  const refuse = (said: Said, start = 0, end = start + 1) => {
    const range = lines.range(start, Math.min(end, lines.endOfLine(start)));
    const { rule, message, help, replacement } = said;
    const fix = replacement !== undefined && { fix: [{ range, text: replacement }] };
    read.diagnostics.push({ rule, severity: 'error', file, range, path: [], message, help, ...fix });
  };
  if (tooLarge) refuse(say.tooLarge(bytes.length));
  else if (decoded.invalid) refuse(say.notUtf8(decoded.invalid, bytes), decoded.invalid.textOffset);
  else readText(read, lines, file, refuse);
  return sourceOf(file, read, lines);
}

interface Said {
  rule: string;
  message: Message;
  help: Message;
  /** What mends it, where that is sure. */
  replacement?: string;
}

type Refuse = (said: Said, start?: number, end?: number) => void;

/** Fills `read`. Each step stops at what would make the next one guess. */
function readText(read: Read, lines: LineIndex, file: string, refuse: Refuse): void {
  const { text } = read;
  for (const at of forbiddenCharacters(text, 20))
    refuse(
      {
        rule: 'control-character',
        ...forbiddenCharacter(text.slice(at)),
        // A byte order mark that came along with what was pasted says nothing.
        ...(text[at] === '\ufeff' && { replacement: '' }),
      },
      at,
    );
  if (read.diagnostics.length > 0) return;

  const usual = readUsual(text);
  if (usual) Object.assign(read, usual, toValue(usual.root, text, lines, file));
  else readWithLibrary(read, lines, file, refuse);
}

/** Reads what is not written as usual, and finds out what is wrong with it. */
function readWithLibrary(read: Read, lines: LineIndex, file: string, refuse: Refuse): void {
  const { text } = read;
  const composed = compose(text);
  read.comments = composed.comments;
  const { contents = null } = composed.document ?? {};
  const root = contents && nodesOfLibrary(contents);
  read.root = root;
  if (composed.tooDeep !== null) return void refuse({ rule: 'nesting-too-deep', ...tooDeep() }, composed.tooDeep);
  if (composed.tooManyReferences !== null)
    return void refuse({ rule: 'alias-bomb', ...aliasBomb() }, composed.tooManyReferences);
  if (composed.errors.length > 0) {
    const conflict = /^<{7} /m.exec(text);
    if (conflict) return void refuse(say.mergeConflict(), conflict.index, text.length);
    read.diagnostics.push(...errorsIn(composed, text, lines, file));
  }
  for (const { offset, text: token } of composed.tags.slice(0, MAX_DIAGNOSTICS))
    refuse(say.tag(token), offset, offset + token.length);
  for (const { offset, text: token } of composed.directives.slice(0, MAX_DIAGNOSTICS))
    if (!/^%YAML\s+1\.2$/.test(token)) refuse(say.directive(token), offset, offset + token.length);
  if (composed.secondDocument !== null)
    refuse(say.severalDocuments(), composed.secondDocument, composed.secondDocument + 3);
  if (read.diagnostics.length > 0) return;
  if (root === null || isEmpty(root)) return void refuse(say.emptyFile(text), 0, 0);
  if (root.kind !== 'map') {
    const found = root.kind === 'scalar' ? oddSpacesInStructure(text) : [];
    read.diagnostics.push(...sayOddSpaces(found, text, lines, file));
    if (found.length === 0) refuse(say.notAMap(root.kind === 'list'), root.start, root.end);
    return;
  }
  const slips = mistypedNodes(root, text);
  read.diagnostics.push(
    ...sayOddSpaces(slips.oddSpaces, text, lines, file),
    ...sayTightDashes(slips.tightDashes, text, lines, file),
  );
  if (read.diagnostics.length > 0) return;
  Object.assign(read, toValue(root, text, lines, file));
}

/** What is wrong with a text that the library cannot read: what was mistyped, and the errors that are left without that. */
function errorsIn(composed: Composed, text: string, lines: LineIndex, file: string): Diagnostic[] {
  const { diagnostics, rest } = mistyped(composed, text, lines, file);
  const told = new Set(diagnostics.map(({ range }) => range.start.line));
  const others = rest ? syntaxErrors(rest.composed, rest.text, lines, file) : [];
  return [...diagnostics, ...others.filter(({ range }) => !told.has(range.start.line))].sort(byLine);
}

function byLine(a: Diagnostic, b: Diagnostic): number {
  return a.range.start.line - b.range.start.line;
}

function isEmpty(root: SourceNode): boolean {
  return root.kind === 'scalar' && root.value === null;
}
