/** The four faces that documents are set in. */
export type FaceName = 'regular' | 'semibold' | 'italic' | 'semiboldItalic';

/** Where a part lies in `faces.bin`: offset and length. */
export type Slice = readonly [offset: number, length: number];

/** One face as `scripts/bake-faces.mjs` writes it to `faces.table`. Lengths are in thousandths of an em. */
export interface BakedFace {
  name: string;
  ascender: number;
  descender: number;
  lineGap: number;
  capHeight: number;
  xHeight: number;
  box: readonly number[];
  italicAngle: number;
  /** By glyph. */
  advances: readonly number[];
  /** Code point, in decimal, to glyph. */
  glyphs: Readonly<Record<string, number>>;
  /** Letters that become one glyph. */
  ligatures: Readonly<Record<string, number>>;
  kerning: {
    columns: number;
    /** Class of each glyph when it stands left, and when it stands right. */
    left: Slice;
    right: Slice;
    /** Classes by classes, 16-bit little-endian. */
    values: Slice;
  };
  /** The subset of the font to embed, deflated, and its length when inflated. */
  program: readonly [offset: number, length: number, inflated: number];
  toUnicode: Slice;
}
