import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { MAX_DEPTH } from './limits.ts';
import type { ScalarNode, ScalarStyle, SourceNode } from './nodes.ts';

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/**
 * The nodes that the `yaml` library composed. What is nested too deep is cut off below the level that is reported: pairs written inside a flow
 * list nest without brackets of their own, so the limit on brackets does not see them.
 */
export function nodesOfLibrary(node: unknown, depth = 0): SourceNode {
  const { range, anchor = null } = (node ?? {}) as Node & { anchor?: string };
  const [start, end] = range ?? [0, 0];
  const within = depth <= MAX_DEPTH;
  if (isAlias(node)) return { kind: 'alias', name: node.source, start, end, anchor: null };
  if (isMap(node)) {
    const pairs = within
      ? node.items.map(({ key, value }) => ({
          key: nodesOfLibrary(key, depth + 1),
          value: value ? nodesOfLibrary(value, depth + 1) : null,
        }))
      : [];
    return { kind: 'map', flow: node.flow === true, pairs, start, end, anchor };
  }
  if (isSeq(node)) {
    const items = within ? node.items.map((item) => nodesOfLibrary(item, depth + 1)) : [];
    return { kind: 'list', flow: node.flow === true, items, start, end, anchor };
  }
  return scalarOf(isScalar(node) ? node : null, start, end, anchor);
}

function scalarOf(scalar: Scalar | null, start: number, end: number, anchor: string | null): ScalarNode {
  const { value = null, source = '', type = '' } = scalar ?? {};
  return {
    kind: 'scalar',
    value: value as ScalarNode['value'],
    said: source,
    style: start === end ? 'empty' : (STYLES[type] ?? 'empty'),
    start,
    end,
    anchor,
  };
}
