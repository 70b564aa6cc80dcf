import type { BakedFace } from './face-table.ts';

/** A face that can shape text without a shaping engine: code points, ligatures and kerning pairs are all there is to it. */
export interface Face {
  readonly table: BakedFace;
  /** The subset to embed and its map to Unicode, both deflated. */
  readonly program: Buffer;
  readonly toUnicode: Buffer;
  /** Shapes a word with the space that follows it. Throws on a character outside of the repertoire. */
  shape(word: string): Shaped;
}

/** A shaped piece of text. Widths are in thousandths of an em. */
export interface Shaped {
  readonly text: string;
  /** The glyphs, and what to move between them, as they stand between `<` and `>` in a TJ operator. */
  readonly operand: string;
  readonly width: number;
  /** The white space at the beginning and at the end. */
  readonly leading: number;
  readonly trailing: number;
}

/** Above this many words the memory starts anew, so that thousands of documents do not fill it. */
const REMEMBERED_WORDS = 50_000;
/** What is longer is no word, and will hardly come again. */
const LONGEST_WORD = 64;
const LONGEST_LIGATURE = 3;

/** Makes a face of its baked table and the file with the binary parts. */
export function openFace(table: BakedFace, binary: Buffer): Face {
  const slice = ([offset, length]: readonly [number, number, ...number[]]) => binary.subarray(offset, offset + length);
  const { glyphs } = table;
  const ligatures = new Map(Object.entries(table.ligatures));
  const ligatureStarts = new Set(Object.keys(table.ligatures).map((text) => text.charCodeAt(0)));
  const left = slice(table.kerning.left);
  const right = slice(table.kerning.right);
  const values = slice(table.kerning.values);
  const remembered = new Map<string, Shaped>();

  const kerning = (first: number, second: number): number =>
    values.readInt16LE((left[first]! * table.kerning.columns + right[second]!) * 2);

  const ligatureAt = (text: string, index: number): string | undefined => {
    if (!ligatureStarts.has(text.charCodeAt(index))) return undefined;
    for (let length = LONGEST_LIGATURE; length > 1; length--) {
      const candidate = text.slice(index, index + length);
      if (candidate.length === length && ligatures.has(candidate)) return candidate;
    }
    return undefined;
  };

  const toGlyphs = (text: string): number[] => {
    const out: number[] = [];
    for (let index = 0; index < text.length; ) {
      const ligature = ligatureAt(text, index);
      if (ligature !== undefined) {
        out.push(ligatures.get(ligature)!);
        index += ligature.length;
        continue;
      }
      const codePoint = text.codePointAt(index)!;
      const glyph = glyphs[codePoint];
      if (glyph === undefined) throw new Error(`no glyph for U+${codePoint.toString(16)} in «${text}»`);
      out.push(glyph);
      index += codePoint > 0xffff ? 2 : 1;
    }
    return out;
  };

  /** Goes through the glyphs of a text and what moves them together, and gives its width. */
  const measure = (run: readonly number[], out: string[]): number => {
    let width = 0;
    for (let i = 0; i < run.length; i++) {
      const glyph = run[i]!;
      out.push(hex4(glyph));
      width += table.advances[glyph]!;
      const kern = i + 1 < run.length ? kerning(glyph, run[i + 1]!) : 0;
      if (kern === 0) continue;
      out.push(`>${-kern}<`);
      width += kern;
    }
    return width;
  };

  const widthOf = (text: string): number => (text === '' ? 0 : text === ' ' ? space : measure(toGlyphs(text), []));

  const shapeAnew = (text: string): Shaped => {
    const parts: string[] = [];
    const width = measure(toGlyphs(text), parts);
    return {
      text,
      // Joined, not added up: painting reads it again and again, and should not find a string of strings.
      operand: parts.join(''),
      width,
      leading: widthOf(LEADING.exec(text)![0]),
      trailing: widthOf(TRAILING.exec(text)![0]),
    };
  };

  const space = table.advances[glyphs[0x20]!]!;

  return {
    table,
    program: slice(table.program),
    toUnicode: slice(table.toUnicode),
    shape(word) {
      const known = remembered.get(word);
      if (known) return known;
      const shaped = shapeAnew(word);
      if (word.length > LONGEST_WORD) return shaped;
      if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
      remembered.set(word, shaped);
      return shaped;
    },
  };
}

const LEADING = /^\s*/;
const TRAILING = /(?<!\s)\s*$/;

function hex4(n: number): string {
  return (n + 0x10000).toString(16).slice(1);
}
