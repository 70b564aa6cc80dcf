import type { Diagnostic, Path, Range } from '../diagnostics/diagnostic.ts';

/** A YAML comment. `#` inside a quoted or block scalar is text and is not listed. */
export interface Comment {
  line: number;
  /** Column of the `#`. */
  column: number;
  /** What follows the `#`, without white space around it. */
  text: string;
  /** Whether nothing but white space stands before it on its line. */
  ownLine: boolean;
}

/** How a scalar was written, before YAML decided what type it has. */
export interface ScalarSource {
  /** As it stands in the file, quotes included; for a block scalar the body without its header. */
  text: string;
  style: 'plain' | 'quoted' | 'block';
}

/** What a YAML file says and where it says it. Positions are those of the file as it is stored, not counting a byte order mark. */
export interface Source {
  file: string;
  /** The decoded text without byte order mark; lossy where the file is not UTF-8, empty where it is too large. */
  text: string;
  /** Whether the file starts with a byte order mark. */
  bom: boolean;
  /** The text by line, without line breaks: what a code frame shows. */
  readonly lines: readonly string[];
  /**
   * Plain data: lists, objects without prototype, strings and keys in NFC, numbers, booleans and null. `undefined` where the
   * file cannot be read as one agreement; the diagnostics say why, and there is nothing further to check.
   */
  value: unknown;
  diagnostics: Diagnostic[];
  readonly comments: readonly Comment[];
  /** The value at a path. An empty value is at its key, and what does not exist at the key of its nearest existing parent. */
  rangeOf(path: Path): Range;
  /** The key at a path; for a list item the start of the item, for the root its first key. */
  keyRangeOf(path: Path): Range;
  /** The part of the file that the UTF-16 slice `[start, end)` of the string value at a path comes from, in any scalar style. */
  rangeInText(path: Path, start: number, end: number): Range;
  /** How the scalar at a path is written, or null where there is no scalar or it is left empty. */
  scalarSource(path: Path): ScalarSource | null;
}
