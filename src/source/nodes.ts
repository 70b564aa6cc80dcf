/** What a file says, with where it says it: offsets in the text, in UTF-16 units. */
export type SourceNode = ScalarNode | MapNode | ListNode | AliasNode;

/** How a scalar is written; `empty` where nothing is. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded' | 'empty';

interface Placed {
  readonly start: number;
  /** For block collections and block scalars this may lie after blank lines. */
  readonly end: number;
  /** The name that the node was given with `&`. */
  readonly anchor: string | null;
}

/** A text, a number, true or false, or nothing. */
export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The text before it was decided what type it has, without quotes. */
  readonly said: string;
  readonly style: ScalarStyle;
}

/** A field and its value. */
export interface PairNode {
  readonly key: SourceNode;
  /** Null where there is no colon either. */
  readonly value: SourceNode | null;
}

/** Fields with values. */
export interface MapNode extends Placed {
  readonly kind: 'map';
  /** Written with braces. */
  readonly flow: boolean;
  readonly pairs: readonly PairNode[];
}

/** A list. */
export interface ListNode extends Placed {
  readonly kind: 'list';
  /** Written with brackets. */
  readonly flow: boolean;
  readonly items: readonly SourceNode[];
}

/** `*name`, which stands for what was given that name. */
export interface AliasNode extends Placed {
  readonly kind: 'alias';
  readonly name: string;
}
