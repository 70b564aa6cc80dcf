import { type Alias, isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path, Range } from '../diagnostics/diagnostic.ts';
import type { LineIndex } from './line-index.ts';
import { keyText } from './to-value.ts';

/** What stands at a path. */
export interface Place {
  /** Null where the value is left empty, as in `formål:`. */
  node: Node | null;
  /** Null for the root and for list items. */
  key: Node | null;
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
export function locator(root: Node | null, targets: Map<Alias, Node>, text: string, lines: LineIndex): Locator {
  const indexes = new Map<YAMLMap, Map<string, Pair<Node, Node | null>>>();

  function field(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
    let index = indexes.get(map);
    if (!index) {
      index = new Map();
      for (const pair of map.items as Pair<Node, Node | null>[]) {
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
      const within = isAlias(found.node) ? targets.get(found.node) : found.node;
      const depth = found.depth + 1;
      if (isMap(within)) {
        const pair = field(within, String(segment));
        if (!pair) return found;
        found = { node: pair.value, key: pair.key, depth };
      } else if (isSeq(within) && typeof segment === 'number' && within.items[segment]) {
        found = { node: within.items[segment] as Node, key: null, depth };
      } else return found;
    }
    return found;
  }

  function rangeOfNode(node: Node): Range {
    return lines.range(startOf(node), endOf(node, text));
  }

  function keyRangeOf({ node, key }: Place): Range {
    if (key) return rangeOfNode(key);
    if (!node) return lines.range(0, 0);
    // The root would be the whole file; its first key is where a reader starts.
    if (node === root && isMap(node) && node.items.length > 0 && !node.flow)
      return rangeOfNode((node.items[0] as Pair<Node>).key);
    const start = startOf(node);
    return lines.range(start, Math.min(endOf(node, text), lines.endOfLine(start)));
  }

  return {
    place,
    range(path) {
      const found = place(path);
      const empty = !found.node || (isScalar(found.node) && startOf(found.node) === endOf(found.node, text));
      return found.depth < path.length || empty ? keyRangeOf(found) : rangeOfNode(found.node!);
    },
    keyRange: (path) => keyRangeOf(place(path)),
  };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The library lets block collections and block scalars end after trailing blank lines and comments; people do not. */
function endOf(node: Node, text: string): number {
  let last = node;
  while (isCollection(last) && !last.flow && last.items.length > 0) {
    const item = last.items.at(-1) as Node | Pair<Node, Node | null>;
    const next: Node = 'key' in item ? (item.value ?? item.key) : item;
    if ('key' in item && item.value && startOf(item.value) === (item.value.range?.[1] ?? 0))
      return endOf(item.key, text);
    last = next;
  }
  const [start, end] = last.range ?? [0, 0];
  const block = isScalar(last) && (last.type === 'BLOCK_LITERAL' || last.type === 'BLOCK_FOLDED');
  return block ? start + text.slice(start, end).trimEnd().length : end;
}
