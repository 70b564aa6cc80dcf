import type { PDFDict } from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import { dictionaries, items, numberIn, type Objects } from './objects.ts';

/** What a page needs to know of a font. */
export interface FontFacts {
  name: string;
  /** Thousandths of an em, by glyph. */
  widths: readonly number[];
  /** What each glyph stands for. */
  unicode: ReadonlyMap<number, string>;
  /** Whether a glyph has no outline. */
  isBlank(glyph: number): boolean;
}

const REQUIRED_TABLES = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
const SYMBOLIC = 4;
const NONSYMBOLIC = 32;

/** ISO 19005-2, 6.2.11, and PDF/UA 7.21: the fonts, and what of them pages ask for. */
export function fontProblems(file: Objects): { fonts: Map<PDFDict, FontFacts>; problems: string[] } {
  const { get, text } = file;
  const problems: string[] = [];
  const fonts = new Map<PDFDict, FontFacts>();
  for (const { dict } of dictionaries(file)) {
    if (text(get(dict, 'Type')) !== 'Font') {
      if (get(dict, 'BaseFont')) problems.push('6.2.11.2-1: a font that does not say so');
      continue;
    }
    const subtype = text(get(dict, 'Subtype'));
    if (subtype === 'CIDFontType2') continue;
    if (subtype !== 'Type0')
      problems.push(`6.2.11.2-2: a font of type ${subtype}, for which no rules are checked here`);
    else
      fonts.set(
        dict,
        readFont(file, dict, (clause, ok, problem) => ok || problems.push(`${clause}: ${problem}`)),
      );
  }
  return { fonts, problems };
}

interface Program {
  numGlyphs: number;
  unitsPerEm: number;
  directory: { tables: Record<string, unknown> };
  getGlyph(id: number): { advanceWidth: number; path: { commands: unknown[] } };
}

function readFont(
  { get, text, bytes }: Objects,
  font: PDFDict,
  rule: (clause: string, ok: boolean, problem: string) => unknown,
): FontFacts {
  const name = text(get(font, 'BaseFont')) ?? '';
  const descendant = get(font, 'DescendantFonts', 0);
  const descriptor = get(descendant, 'FontDescriptor');
  const file = get(descriptor, 'FontFile2');
  const data = bytes(file);
  const program = create(Buffer.from(data)) as unknown as Program;
  rule('6.2.11.2-3', /^[A-Z]{6}\+./.test(name), `${name} is not named as a subset`);
  rule('6.2.11.2-3', text(get(descendant, 'BaseFont')) === name, `${name} has another name below`);
  rule('6.2.11.2-3', text(get(descriptor, 'FontName')) === name, `${name} is described under another name`);
  rule('6.2.11.2-7', get(file, 'Subtype') === undefined, `${name} is no TrueType font`);
  rule('6.2.11.2-7', numberIn(get(file, 'Length1')) === data.length, `${name}: Length1 is not its length`);
  const tables = Object.keys(program.directory.tables);
  rule(
    '6.2.11.2-7',
    REQUIRED_TABLES.every((table) => tables.includes(table)),
    `${name} lacks a table`,
  );
  rule('6.2.11.2-7', fontFileProblem(Buffer.from(data)) === null, `${name}: ${fontFileProblem(Buffer.from(data))}`);
  rule('6.2.11.3.1-1', text(get(font, 'Encoding')) === 'Identity-H', `${name} has another encoding`);
  rule(
    '6.2.11.3.1-1',
    text(get(descendant, 'CIDSystemInfo', 'Ordering')) === 'Identity',
    `${name} has another ordering`,
  );
  rule('6.2.11.3.2-1', text(get(descendant, 'CIDToGIDMap')) === 'Identity', `${name} has no CIDToGIDMap`);
  rule('6.2.11.3.3-2', numberIn(get(font, 'ToUnicode', 'WMode')) === undefined, `${name} has a writing mode`);
  rule('6.2.11.4.2-2', get(descriptor, 'CIDSet') === undefined, `${name} has a CIDSet, which is not checked here`);
  const flags = numberIn(get(descriptor, 'Flags')) ?? 0;
  rule('6.2.11.6-1', (flags & SYMBOLIC) > 0 !== (flags & NONSYMBOLIC) > 0, `${name} is neither symbolic nor not`);
  for (const key of ['FontBBox', 'ItalicAngle', 'Ascent', 'Descent', 'CapHeight', 'StemV'])
    rule('6.2.11.2', get(descriptor, key) !== undefined, `${name} has no ${key}`);
  const list = items(get(descendant, 'W'));
  const widths = items(get(list[1])).map((width) => numberIn(width) ?? Number.NaN);
  rule('6.2.11.5-1', list.length === 2 && numberIn(list[0]) === 0, `${name}: widths do not begin with the first glyph`);
  rule('6.2.11.5-1', widths.length <= program.numGlyphs, `${name}: more widths than glyphs`);
  widths.forEach((width, glyph) => {
    const own = (program.getGlyph(glyph).advanceWidth * 1000) / program.unitsPerEm;
    rule('6.2.11.5-1', Math.abs(width - own) <= 1, `${name}: width of glyph ${glyph}`);
  });
  const unicode = toUnicode(Buffer.from(bytes(get(font, 'ToUnicode'))).toString('latin1'), rule);
  for (const [glyph, characters] of unicode) {
    rule('6.2.11.7.2-2', !/[\0\ufeff\ufffe]/.test(characters), `${name}: glyph ${glyph} stands for no character`);
    rule(
      '6.2.11.7.3-1',
      !/\p{Co}|\p{Cs}|\p{Cn}/u.test(characters),
      `${name}: glyph ${glyph} stands for a private character`,
    );
  }
  return { name, widths, unicode, isBlank: (glyph) => program.getGlyph(glyph).path.commands.length === 0 };
}

/** What in the directory of a TrueType font is not as its specification says. */
function fontFileProblem(font: Buffer): string | null {
  const count = font.readUInt16BE(4);
  let before = '';
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    const tag = font.toString('latin1', entry, entry + 4);
    const [offset, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
    const table = Buffer.from(font.subarray(offset, offset + length));
    // Its sum is that of the table without the sum of the whole font, which stands in it.
    if (tag === 'head') table.writeUInt32BE(0, 8);
    if (tag <= before) return 'tables are not sorted';
    if (offset % 4 !== 0) return `${tag} does not begin at a multiple of four`;
    if (font.readUInt32BE(entry + 4) !== sumOf(table)) return `the sum of ${tag} is wrong`;
    before = tag;
  }
  return sumOf(font) === 0xb1b0afba ? null : 'the sum of the font is wrong';
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum = (sum + bytes[i]! * 2 ** (24 - 8 * (i % 4))) % 2 ** 32;
  return sum;
}

/** Reads a map from glyphs to characters. */
function toUnicode(
  map: string,
  rule: (clause: string, ok: boolean, problem: string) => unknown,
): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  rule('6.2.11.3.3-3', !/\busecmap\b/.test(map), 'a map that refers to another');
  rule('6.2.11.3.3-1', /begincodespacerange\s*<0000>\s*<ffff>\s*endcodespacerange/i.test(map), 'a map of other codes');
  for (const [, count] of map.matchAll(/(\d+) beginbf(?:char|range)/g)) {
    rule('6.2.11.7.2-1', Number(count) <= 100, 'a part of a map with more than a hundred entries');
  }
  for (const [, body] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, value] of body!.matchAll(/<(\w+)>\s*<(\w+)>/g)) out.set(hex(code!), utf16(value!));
  for (const [, body] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, value, list] of body!.matchAll(/<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g)) {
      const values = list?.match(/\w+/g);
      for (let code = hex(first!); code <= hex(last!); code++) {
        const step = code - hex(first!);
        if (values) out.set(code, utf16(values[step] ?? ''));
        else out.set(code, utf16(value!.slice(0, -4) + (hex(value!.slice(-4)) + step).toString(16).padStart(4, '0')));
      }
    }
  }
  return out;
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16);
}

function utf16(digits: string): string {
  return String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map(hex));
}
