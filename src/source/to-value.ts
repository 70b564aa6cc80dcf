import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic, Message, Related } from '../diagnostics/diagnostic.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { MAX_DEPTH, MAX_DIAGNOSTICS, MAX_WEIGHT, NODE_WEIGHT } from './limits.ts';
import type { LineIndex } from './line-index.ts';
import { normalise } from './normalise.ts';
import * as say from './value-messages.ts';

/** Half a character, which only an escape can write. */
const LONE_SURROGATE = /\p{Cs}/u;

/** The plain value of a document, with what was learnt while making it. */
export interface Valued {
  value: unknown;
  diagnostics: Diagnostic[];
  /** What each alias stands for. */
  targets: Map<Alias, Node>;
}

/** A value that was given a name, and how much it adds wherever an alias repeats it. */
interface Anchored {
  node: Node;
  value: unknown;
  weight: number;
  height: number;
}

/**
 * Makes plain data of the composed nodes. Keys are compared after normalisation; what is unsafe, ambiguous or of no use in an
 * agreement is left out and reported.
 */
export function toValue(document: Document.Parsed, text: string, lines: LineIndex, file: string): Valued {
  const diagnostics: Diagnostic[] = [];
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Anchored>();
  const path: (string | number)[] = [];
  let weight = 0;
  let deepest = 0;

  function report(rule: string, node: Node, said: { message: Message; help: Message }, related?: Related[]): void {
    if (diagnostics.length === MAX_DIAGNOSTICS) return;
    const [start, end] = node.range ?? [0, 0];
    const range = lines.range(start, Math.min(end, lines.endOfLine(start)));
    const found: Diagnostic = { rule, severity: 'error', file, range, path: [...path], ...said };
    diagnostics.push(related ? { ...found, related } : found);
  }

  function read(node: Node, depth: number): unknown {
    if (isAlias(node)) return aliased(node, depth);
    if (!node.anchor) return plain(node, depth);
    const before = { weight, deepest };
    deepest = depth;
    const value = plain(node, depth);
    anchors.set(node.anchor, { node, value, weight: weight - before.weight, height: deepest - depth });
    deepest = Math.max(deepest, before.deepest);
    return value;
  }

  function plain(node: Exclude<Node, Alias>, depth: number): unknown {
    weight += NODE_WEIGHT;
    if (isScalar(node)) return scalar(node);
    deepest = Math.max(deepest, depth + 1);
    // Pairs written inside a flow list nest without brackets of their own, so the parser's limit does not see them.
    if (depth >= MAX_DEPTH) {
      report('nesting-too-deep', node, say.tooDeep());
      return null;
    }
    if (isMap(node)) return map(node, depth + 1);
    const list: unknown[] = [];
    for (const [index, item] of node.items.entries()) {
      path.push(index);
      list.push(read(item as Node, depth + 1));
      path.pop();
    }
    return list;
  }

  function map(node: YAMLMap, depth: number): Record<string, unknown> {
    const fields: Record<string, unknown> = Object.create(null);
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = keyOf(pair.key, fields, node);
      path.push(key ?? text.slice(...span(pair.key)));
      const value = pair.value ? read(pair.value, depth) : null;
      path.pop();
      if (key !== null) fields[key] = value;
    }
    return fields;
  }

  /** The key as text, or null where the pair cannot be kept. */
  function keyOf(node: Node, fields: Record<string, unknown>, parent: YAMLMap): string | null {
    const key = keyText(node);
    if (key === null) report('non-string-key', node, say.keyIsNoText(text.slice(...span(node))));
    else if (isScalar(node) && typeof read(node, 0) !== 'string') report('non-string-key', node, say.keyIsNoText(key));
    else if (key === '<<') report('merge-key', node, say.mergeKey());
    else if (key === '__proto__') report('forbidden-key', node, say.forbiddenKey(key));
    else if (key in fields) {
      if (diagnostics.length === MAX_DIAGNOSTICS) return null;
      const first = (parent.items as Pair<Node>[]).find((pair) => keyText(pair.key) === key)!.key;
      const range = lines.range(...span(first));
      report('duplicate-key', node, say.duplicate(key, range.start.line), [
        { file, range, message: say.firstTime(key) },
      ]);
    } else return key;
    return null;
  }

  function scalar(node: Scalar): unknown {
    const { value } = node;
    if (typeof value === 'number') {
      if (losesDigits(value, node.source ?? '')) report('unsafe-number', node, say.unsafeNumber(node.source ?? ''));
      return value;
    }
    if (typeof value !== 'string') return value;
    weight += value.length;
    // Only an escape can write what the check of the whole text has not seen.
    if (node.type === 'QUOTE_DOUBLE') {
      const at = forbiddenCharacters(value, 1)[0] ?? value.search(LONE_SURROGATE);
      if (at !== -1) {
        report('control-character', node, say.forbiddenCharacter(value.slice(at)));
        return null;
      }
    }
    return normalise(value);
  }

  function aliased(node: Alias, depth: number): unknown {
    const anchored = anchors.get(node.source);
    if (!anchored) {
      report('unknown-alias', node, say.unknownAlias(text.slice(...span(node))));
      return null;
    }
    weight += anchored.weight;
    if (weight > MAX_WEIGHT) {
      // Each alias beyond the limit would be reported with the same words.
      if (weight - anchored.weight <= MAX_WEIGHT) report('alias-bomb', node, say.aliasBomb());
      return null;
    }
    if (depth + anchored.height > MAX_DEPTH) {
      report('nesting-too-deep', node, say.tooDeep());
      return null;
    }
    deepest = Math.max(deepest, depth + anchored.height);
    targets.set(node, anchored.node);
    return anchored.value;
  }

  const value = document.contents ? read(document.contents, 0) : null;
  return { value, diagnostics, targets };
}

/** The key of a pair as NFC text; null where it is a list, a map, an alias or empty. */
export function keyText(node: unknown): string | null {
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string') return normalise(node.value);
  return node.source ? normalise(node.source) : null;
}

function span(node: Node): [number, number] {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}

function losesDigits(value: number, source: string): boolean {
  if (!Number.isFinite(value)) return true;
  if (Number.isInteger(value)) return !Number.isSafeInteger(value);
  const mantissa = source.replace(/e.*$/i, '').replace(/\D/g, '');
  return mantissa.replace(/^0+/, '').length > 15;
}
