import type { ScalarNode, ScalarStyle } from './nodes.ts';
import type { ScalarSource } from './source.ts';

/** A scalar as it stands in the file, cut out by its range: keeping the library's tokens would cost a sixth of the time to parse. */
export interface Written extends ScalarSource {
  /** Where `text` starts in the file. */
  offset: number;
  /** "|2-" and its like for a block scalar, else empty. */
  header: string;
}

const STYLES: Readonly<Record<ScalarStyle, ScalarSource['style'] | null>> = {
  plain: 'plain',
  'single-quoted': 'quoted',
  'double-quoted': 'quoted',
  literal: 'block',
  folded: 'block',
  empty: null,
};

/** How a scalar of `text` was written, or null where it was left empty. */
export function written({ style: how, start, end }: ScalarNode, text: string): Written | null {
  const style = STYLES[how];
  if (style === null || start === end) return null;
  if (style !== 'block') return { style, text: text.slice(start, end), offset: start, header: '' };
  const feed = text.indexOf('\n', start);
  const offset = feed === -1 ? end : Math.min(feed + 1, end);
  return {
    style,
    text: text.slice(offset, end),
    offset,
    header: /^[|>][-+\d]*/.exec(text.slice(start, start + 4))?.[0] ?? '',
  };
}
