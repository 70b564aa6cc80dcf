import { blockScalarMap } from './block-scalar-map.ts';
import { flowScalarMap } from './flow-scalar-map.ts';
import type { ScalarNode } from './nodes.ts';
import { normalisationMap } from './normalise.ts';
import type { TextMap } from './text-map.ts';
import { type Written, written } from './written.ts';

/** For every UTF-16 unit of a string value, where in the file it starts and ends. */
export interface ScalarMap {
  starts: number[];
  ends: number[];
}

/** Maps the NFC text of a scalar to offsets in the file; null where it was not written as text or cannot be followed. */
export function scalarMap(scalar: ScalarNode, text: string): ScalarMap | null {
  const source = written(scalar, text);
  if (!source || typeof scalar.value !== 'string') return null;
  const map = source.style === 'block' ? readBlock(source, scalar.value) : flowScalarMap(source.text);
  // The library decides what the text is; where our reading of the same characters differs, we claim nothing.
  if (map?.text !== scalar.value) return null;
  const starts = map.starts.map((at) => at + source.offset);
  const ends = map.ends.map((at) => at + source.offset);
  const normal = normalisationMap(map.text);
  if (!normal) return { starts, ends };
  return {
    starts: normal.starts.map((at) => starts[at]!),
    ends: normal.ends.map((at) => ends[at - 1]!),
  };
}

/** Only where the header gives a number does the parent's indentation matter; it is the one that makes the text come out right. */
function readBlock({ header, text }: Written, value: string): TextMap | undefined {
  const first = Math.max(0, text.search(/\S/));
  const most = /\d/.test(header) ? first - (text.lastIndexOf('\n', first) + 1) : 0;
  for (let parent = 0; parent <= most; parent++) {
    const map = blockScalarMap(header, parent, text);
    if (map.text === value) return map;
  }
  return undefined;
}
