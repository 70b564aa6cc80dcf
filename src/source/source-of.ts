import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { Mark } from './compose.ts';
import type { LineIndex } from './line-index.ts';
import { type Locator, locator } from './locate.ts';
import type { AliasNode, ScalarNode, SourceNode } from './nodes.ts';
import { type ScalarMap, scalarMap } from './scalar-map.ts';
import type { Comment, ScalarSource, Source } from './source.ts';
import { written } from './written.ts';

/** What is known of a file after reading it, complete or not. */
export interface Read {
  text: string;
  bom: boolean;
  value: unknown;
  diagnostics: Diagnostic[];
  root: SourceNode | null;
  targets: Map<AliasNode, SourceNode>;
  comments: Mark[];
}

/** Makes the {@link Source} of a file: positions are worked out when they are asked for. */
export function sourceOf(file: string, read: Read, index: LineIndex): Source {
  const { text, root, targets } = read;
  let lines: string[] | null = null;
  let comments: Comment[] | null = null;
  let locate: Locator | null = null;
  const maps = new Map<ScalarNode, ScalarMap | null>();

  const located = () => {
    locate ??= locator(root, targets, text, index);
    return locate;
  };

  function scalarAt(path: Path): ScalarNode | null {
    const { node, depth } = located().place(path);
    const value = node?.kind === 'alias' ? targets.get(node) : node;
    return depth === path.length && value?.kind === 'scalar' ? value : null;
  }

  function mapOf(scalar: ScalarNode): ScalarMap | null {
    if (!maps.has(scalar)) maps.set(scalar, scalarMap(scalar, text));
    return maps.get(scalar)!;
  }

  return {
    file,
    text,
    bom: read.bom,
    value: read.value,
    diagnostics: read.diagnostics,
    get lines() {
      lines ??= text.split(/\r?\n/);
      return lines;
    },
    get comments() {
      comments ??= read.comments.map(({ offset, text: comment }) => commentAt(text, index, offset, comment));
      return comments;
    },
    rangeOf: (path) => located().range(path),
    keyRangeOf: (path) => located().keyRange(path),
    rangeInText(path, start, end) {
      const scalar = scalarAt(path);
      const map = scalar && mapOf(scalar);
      if (!map || map.starts.length === 0) return located().range(path);
      const length = map.starts.length;
      const from = Math.max(0, Math.min(start, length));
      const to = Math.max(from, Math.min(end, length));
      const first = from < length ? map.starts[from]! : map.ends[length - 1]!;
      return index.range(first, to > from ? map.ends[to - 1]! : first);
    },
    scalarSource: (path) => scalarSource(scalarAt(path), text),
  };
}

function commentAt(text: string, index: LineIndex, offset: number, comment: string): Comment {
  const { line, column } = index.position(offset);
  const before = text.slice(offset - column + 1, offset);
  return { line, column, text: comment.slice(1).trim(), ownLine: before.trim() === '' };
}

function scalarSource(scalar: ScalarNode | null, text: string): ScalarSource | null {
  const source = scalar && written(scalar, text);
  return source && { text: source.text, style: source.style };
}
