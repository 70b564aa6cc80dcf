import type { Path, Range } from '../diagnostics/diagnostic.ts';
import type { LineIndex } from './line-index.ts';
import type { AliasNode, MapNode, PairNode, SourceNode } from './nodes.ts';
import { keyText } from './to-value.ts';

/** What stands at a path. */
export interface Place {
  /** Null where the value is left empty, as in `formål:`. */
  node: SourceNode | null;
  /** Null for the root and for list items. */
  key: SourceNode | null;
  /** How many elements of the path exist. */
  depth: number;
}

/** Finds nodes by path and gives their ranges. */
export interface Locator {
  place(path: Path): Place;
  range(path: Path): Range;
  keyRange(path: Path): Range;
}

/** Makes a {@link Locator}; maps are indexed when a path first goes through them. */
export function locator(
  root: SourceNode | null,
  targets: Map<AliasNode, SourceNode>,
  text: string,
  lines: LineIndex,
): Locator {
  const indexes = new Map<MapNode, Map<string, PairNode>>();

  function field(map: MapNode, key: string): PairNode | undefined {
    let index = indexes.get(map);
    if (!index) {
      index = new Map();
      for (const pair of map.pairs) {
        const name = keyText(pair.key);
        if (name !== null && !index.has(name)) index.set(name, pair);
      }
      indexes.set(map, index);
    }
    return index.get(key);
  }

  function place(path: Path): Place {
    let found: Place = { node: root, key: null, depth: 0 };
    for (const segment of path) {
      const within = found.node?.kind === 'alias' ? targets.get(found.node) : found.node;
      const depth = found.depth + 1;
      if (within?.kind === 'map') {
        const pair = field(within, String(segment));
        if (!pair) return found;
        found = { node: pair.value, key: pair.key, depth };
      } else if (within?.kind === 'list' && typeof segment === 'number' && within.items[segment]) {
        found = { node: within.items[segment], key: null, depth };
      } else return found;
    }
    return found;
  }

  function rangeOfNode(node: SourceNode): Range {
    return lines.range(node.start, endOf(node, text));
  }

  function keyRangeOf({ node, key }: Place): Range {
    if (key) return rangeOfNode(key);
    if (!node) return lines.range(0, 0);
    // The root would be the whole file; its first key is where a reader starts.
    if (node === root && node.kind === 'map' && node.pairs.length > 0 && !node.flow)
      return rangeOfNode(node.pairs[0]!.key);
    return lines.range(node.start, Math.min(endOf(node, text), lines.endOfLine(node.start)));
  }

  return {
    place,
    range(path) {
      const found = place(path);
      const empty = !found.node || (found.node.kind === 'scalar' && found.node.start === endOf(found.node, text));
      return found.depth < path.length || empty ? keyRangeOf(found) : rangeOfNode(found.node!);
    },
    keyRange: (path) => keyRangeOf(place(path)),
  };
}

/** The library lets block collections and block scalars end after trailing blank lines and comments; people do not. */
function endOf(node: SourceNode, text: string): number {
  let last = node;
  for (;;) {
    if (last.kind === 'map' && !last.flow && last.pairs.length > 0) {
      const { key, value }: PairNode = last.pairs.at(-1)!;
      if (value && value.start === value.end) return endOf(key, text);
      last = value ?? key;
    } else if (last.kind === 'list' && !last.flow && last.items.length > 0) last = last.items.at(-1)!;
    else break;
  }
  const { start, end } = last;
  const isBlock = last.kind === 'scalar' && (last.style === 'literal' || last.style === 'folded');
  return isBlock ? start + text.slice(start, end).trimEnd().length : end;
}
