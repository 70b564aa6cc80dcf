import { readFileSync } from 'node:fs';
import { type Document, isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

const BASE = readFileSync(new URL('base.yaml', import.meta.url), 'utf8');

/**
 * Lays a fragment of YAML over the complete agreement without findings: mappings are merged, all else is replaced, and a key without
 * value is taken out. Comments of the fragment come along. Another agreement may be laid over instead.
 */
export function overlay(fragment: string, under: string = BASE): string {
  const base = parseDocument(under);
  const laid = parseDocument(fragment);
  if (laid.errors.length > 0) throw new Error(`${laid.errors[0]!.message}\n${fragment}`);
  base.commentBefore = null;
  if (isMap(laid.contents)) merge(base.contents as unknown as YAMLMap, laid.contents as unknown as YAMLMap, base);
  return base.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function merge(base: YAMLMap, laid: YAMLMap, document: Document): void {
  const [first] = laid.items;
  // A comment in front of the first key belongs to the mapping; in the merged one that key may stand elsewhere.
  if (laid.commentBefore && isScalar(first?.key)) first.key.commentBefore = laid.commentBefore;
  for (const pair of laid.items as Pair[]) {
    const key = isScalar(pair.key) ? pair.key.value : pair.key;
    const index = base.items.findIndex((it) => isScalar(it.key) && it.key.value === key);
    const before = index < 0 ? null : (base.items[index] as Pair);
    if (isScalar(pair.value) && pair.value.value === null) {
      if (index >= 0) base.items.splice(index, 1);
    } else if (before && isMap(before.value) && isMap(pair.value) && !pair.value.has('utelatt') && !pair.value.flow) {
      before.key = pair.key;
      (before.value as YAMLMap).flow = false;
      merge(before.value as YAMLMap, pair.value as unknown as YAMLMap, document);
    } else if (before) base.items[index] = pair as never;
    else base.items.push(pair as never);
  }
}
