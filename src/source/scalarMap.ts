import type { Scalar } from 'yaml';
import { blockScalarMap } from './blockScalarMap.ts';
import { flowScalarMap } from './flowScalarMap.ts';
import { normalisationMap } from './normalise.ts';

/** For every UTF-16 unit of a string value, where in the file it starts and ends. */
export interface ScalarMap {
  starts: number[];
  ends: number[];
}

/** Maps the NFC text of a scalar to offsets in the file; null where it was not written as text or cannot be followed. */
export function scalarMap(scalar: Scalar): ScalarMap | null {
  const token = scalar.srcToken;
  if (!token || !('source' in token) || typeof scalar.value !== 'string') return null;
  let offset = token.offset;
  let map: ReturnType<typeof flowScalarMap>;
  if (token.type === 'block-scalar') {
    let header = '';
    for (const prop of token.props) {
      if (prop.type === 'block-scalar-header') header = prop.source;
      if ('source' in prop) offset += prop.source.length;
    }
    map = blockScalarMap(header, token.indent, token.source);
  } else map = flowScalarMap(token.source);
  // The library decides what the text is; where our reading of the same characters differs, we claim nothing.
  if (map.text !== scalar.value) return null;
  const starts = map.starts.map((at) => at + offset);
  const ends = map.ends.map((at) => at + offset);
  const normal = normalisationMap(map.text);
  if (!normal) return { starts, ends };
  return {
    starts: normal.starts.map((at) => starts[at]!),
    ends: normal.ends.map((at) => ends[at - 1]!),
  };
}
