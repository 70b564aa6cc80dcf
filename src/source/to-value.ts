import type { Diagnostic, Message, Related } from '../diagnostics/diagnostic.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { MAX_DEPTH, MAX_DIAGNOSTICS, MAX_WEIGHT, NODE_WEIGHT } from './limits.ts';
import type { LineIndex } from './line-index.ts';
import type { AliasNode, MapNode, ScalarNode, SourceNode } from './nodes.ts';
import { normalise } from './normalise.ts';
import { commaInText, isBare, sayCommaInText } from './unquoted-comma.ts';
import * as say from './value-messages.ts';

/** Half a character, which only an escape can write. */
const LONE_SURROGATE = /\p{Cs}/u;

/** The plain value of a document, with what was learnt while making it. */
export interface Valued {
  value: unknown;
  diagnostics: Diagnostic[];
  /** What each alias stands for. */
  targets: Map<AliasNode, SourceNode>;
}

/** A value that was given a name, and how much it adds wherever an alias repeats it. */
interface Anchored {
  node: SourceNode;
  value: unknown;
  weight: number;
  height: number;
}

/**
 * Makes plain data of the composed nodes. Keys are compared after normalisation; what is unsafe, ambiguous or of no use in an
 * agreement is left out and reported.
 */
export function toValue(root: SourceNode, text: string, lines: LineIndex, file: string): Valued {
  const diagnostics: Diagnostic[] = [];
  const targets = new Map<AliasNode, SourceNode>();
  const anchors = new Map<string, Anchored>();
  const path: (string | number)[] = [];
  let weight = 0;
  let deepest = 0;

  function report(
    rule: string,
    node: SourceNode,
    said: { message: Message; help: Message },
    related?: Related[],
  ): void {
    if (diagnostics.length === MAX_DIAGNOSTICS) return;
    const { start, end } = node;
    const range = lines.range(start, Math.min(end, lines.endOfLine(start)));
    const found: Diagnostic = { rule, severity: 'error', file, range, path: [...path], ...said };
    diagnostics.push(related ? { ...found, related } : found);
  }

  function read(node: SourceNode, depth: number): unknown {
    if (node.kind === 'alias') return aliased(node, depth);
    if (node.anchor === null) return plain(node, depth);
    const before = { weight, deepest };
    deepest = depth;
    const value = plain(node, depth);
    anchors.set(node.anchor, { node, value, weight: weight - before.weight, height: deepest - depth });
    deepest = Math.max(deepest, before.deepest);
    return value;
  }

  function plain(node: Exclude<SourceNode, AliasNode>, depth: number): unknown {
    weight += NODE_WEIGHT;
    if (node.kind === 'scalar') return scalar(node);
    deepest = Math.max(deepest, depth + 1);
    // Pairs written inside a flow list nest without brackets of their own, so the parser's limit does not see them.
    if (depth >= MAX_DEPTH) {
      report('nesting-too-deep', node, say.tooDeep());
      return null;
    }
    if (node.kind === 'map') return map(node, depth + 1);
    const list: unknown[] = [];
    for (const [index, item] of node.items.entries()) {
      path.push(index);
      list.push(read(item, depth + 1));
      path.pop();
    }
    return list;
  }

  function map(node: MapNode, depth: number): Record<string, unknown> {
    const fields: Record<string, unknown> = Object.create(null);
    let before: string | null = null;
    for (let index = 0; index < node.pairs.length; index++) {
      const pair = node.pairs[index]!;
      if (pair.value === null && isBare(node, index)) {
        index = bare(node, index, fields, before);
        continue;
      }
      const key = keyOf(pair.key, fields, node);
      before = key;
      path.push(key ?? text.slice(pair.key.start, pair.key.end));
      const value = pair.value ? read(pair.value, depth) : null;
      path.pop();
      if (key !== null) fields[key] = value;
    }
    return fields;
  }

  /** Reports a text with a comma that became parts of a map, and lets the field before have all of it. */
  function bare(node: MapNode, index: number, fields: Record<string, unknown>, before: string | null): number {
    const found = commaInText(node, index, text);
    const range = lines.range(found.start, Math.min(found.end, lines.endOfLine(found.start)));
    const { replacement, ...said } = sayCommaInText(found, text);
    if (before !== null && found.whole) fields[before] = normalise(found.whole.text);
    if (diagnostics.length === MAX_DIAGNOSTICS) return found.last;
    const at = before === null ? path : [...path, before];
    const whole = found.whole && lines.range(found.whole.start, found.end);
    diagnostics.push({
      ...{ rule: 'unquoted-comma', severity: 'error', file, range, path: [...at], ...said },
      ...(whole && replacement !== null && { fix: [{ range: whole, text: replacement }] }),
    });
    return found.last;
  }

  /** The key as text, or null where the pair cannot be kept. */
  function keyOf(node: SourceNode, fields: Record<string, unknown>, parent: MapNode): string | null {
    const key = keyText(node);
    if (key === null) report('non-string-key', node, say.keyIsNoText(text.slice(node.start, node.end)));
    else if (node.kind === 'scalar' && typeof read(node, 0) !== 'string')
      report('non-string-key', node, say.keyIsNoText(key));
    else if (key === '<<') report('merge-key', node, say.mergeKey());
    else if (key === '__proto__') report('forbidden-key', node, say.forbiddenKey(key));
    else if (key in fields) {
      if (diagnostics.length === MAX_DIAGNOSTICS) return null;
      const first = parent.pairs.find((pair) => keyText(pair.key) === key)!.key;
      const range = lines.range(first.start, first.end);
      report('duplicate-key', node, say.duplicate(key, range.start.line), [
        { file, range, message: say.firstTime(key) },
      ]);
    } else return key;
    return null;
  }

  function scalar(node: ScalarNode): unknown {
    const { value } = node;
    if (typeof value === 'number') {
      if (losesDigits(value, node.said)) report('unsafe-number', node, say.unsafeNumber(node.said));
      return value;
    }
    if (typeof value !== 'string') return value;
    weight += value.length;
    // Only an escape can write what the check of the whole text has not seen.
    if (node.style === 'double-quoted') {
      const at = forbiddenCharacters(value, 1)[0] ?? value.search(LONE_SURROGATE);
      if (at !== -1) {
        report('control-character', node, say.forbiddenCharacter(value.slice(at)));
        return null;
      }
    }
    return normalise(value);
  }

  function aliased(node: AliasNode, depth: number): unknown {
    const anchored = anchors.get(node.name);
    if (!anchored) {
      report('unknown-alias', node, say.unknownAlias(text.slice(node.start, node.end)));
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

  const value = read(root, 0);
  return { value, diagnostics, targets };
}

/** The key of a pair as NFC text; null where it is a list, a map, an alias or empty. */
export function keyText(node: SourceNode): string | null {
  if (node.kind !== 'scalar') return null;
  if (typeof node.value === 'string') return normalise(node.value);
  return node.said === '' ? null : normalise(node.said);
}

function losesDigits(value: number, source: string): boolean {
  if (!Number.isFinite(value)) return true;
  if (Number.isInteger(value)) return !Number.isSafeInteger(value);
  const mantissa = source.replace(/e.*$/i, '').replace(/\D/g, '');
  return mantissa.replace(/^0+/, '').length > 15;
}
