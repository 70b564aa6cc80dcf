// Turns full fonts into what `src/render/pdf` needs of them: a subset to embed, and tables that replace a shaping engine.
//
//   node scripts/bake-faces.mjs
//
// Run it when the font package or the repertoire below changes, and commit what it writes. `test/render/pdf/faces.test.ts`
// lays out every pair of characters with fontkit and with the baked tables and fails where they differ, so a font whose
// shaping is more than characters, ligatures and kerning pairs cannot slip in.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import { orderly } from './true-type.mjs';

const require = createRequire(import.meta.url);
const FONT_PACKAGE = '@expo-google-fonts/source-sans-3';
const ASSETS = join(dirname(fileURLToPath(import.meta.url)), '../src/render/pdf/assets');
const REPERTOIRE_MODULE = join(ASSETS, '../repertoire.ts');

/** The four faces and the weight that each is taken from. */
export const FACES = {
  regular: '400Regular',
  semibold: '600SemiBold',
  italic: '400Regular_Italic',
  semiboldItalic: '600SemiBold_Italic',
};

/** Latin with Northern, Lule and Southern Sami, what is left of Skolt Sami in the font, and the punctuation of good typesetting. */
const WANTED_RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
];
const WANTED_CHARACTERS =
  'ǤǥǦǧǨǩǮǯƷʒǍǎǏǐǑǒǓǔǺǻǼǽǾǿȘșȚțẀẁẂẃẄẅẞỲỳʹʼˈ‐‑–—―‘’‚“”„†‡•…‰′″‹›€™←↑→↓−×≈≠≤≥√∞⅓⅔⅛⅜⅝⅞№■□▪▫●○◦☐☑✓\u2009\u202f';

/** Letter sequences that the font may join into one glyph. */
const LIGATURES = ['ffi', 'ffl', 'ffj', 'fft', 'ff', 'fi', 'fl', 'fj', 'ft', 'tt', 'tf'];

/** Path of the full font file of a face. */
export function fontPath(face) {
  const weight = FACES[face];
  return require.resolve(`${FONT_PACKAGE}/${weight}/SourceSans3_${weight}.ttf`);
}

/** The code points of the repertoire that the font has. */
function repertoireOf(font) {
  const wanted = WANTED_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  for (const character of WANTED_CHARACTERS) wanted.push(character.codePointAt(0));
  return [...new Set(wanted)].filter((codePoint) => font.hasGlyphForCodePoint(codePoint)).sort((a, b) => a - b);
}

/** Shapes text with the features that are on by default. fontkit remembers glyphs by their first use, which would leak code points. */
function shape(font, text) {
  font._glyphs = {};
  return font.layout(text);
}

/** One face as a plain object; binary parts are Buffers. */
export function bakeFace(font, codePoints) {
  if (font.unitsPerEm !== 1000) throw new Error('the tables count in thousandths of an em');
  const subset = font.createSubset();
  const advances = [font.getGlyph(0).advanceWidth];
  const texts = [''];
  const glyphs = {};
  const ligatures = {};
  const add = (glyph, text) => {
    const id = subset.includeGlyph(glyph.id);
    advances[id] = glyph.advanceWidth;
    texts[id] ??= text;
    return id;
  };
  for (const codePoint of codePoints) {
    const text = String.fromCodePoint(codePoint);
    const run = shape(font, text);
    if (run.glyphs.length !== 1) throw new Error(`more than one glyph for U+${codePoint.toString(16)}`);
    glyphs[codePoint] = add(run.glyphs[0], text);
  }
  for (const text of LIGATURES) {
    const run = shape(font, text);
    if (run.glyphs.length === 1) ligatures[text] = add(run.glyphs[0], text);
  }
  const kerning = bakeKerning(font, subset.glyphs, texts);
  const program = orderly(Buffer.from(subset.encode()));
  const box = font.bbox;
  return {
    name: font.postscriptName,
    ascender: font.ascent,
    descender: font.descent,
    lineGap: font.lineGap,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    box: [box.minX, box.minY, box.maxX, box.maxY],
    italicAngle: font.italicAngle,
    advances,
    glyphs,
    ligatures,
    kerning,
    program,
    toUnicode: Buffer.from(toUnicodeMap(texts), 'latin1'),
  };
}

/** Kerning between every two glyphs, with equal rows and equal columns folded into classes. */
function bakeKerning(font, originals, texts) {
  const count = texts.length;
  const rows = texts.map((left, leftId) => {
    const row = new Array(count).fill(0);
    if (left === '') return row;
    // One long run "aXaYaZ…" instead of one run for each pair.
    const others = texts.map((_, id) => id).filter((id) => texts[id] !== '');
    const run = shape(font, others.map((id) => left + texts[id]).join(''));
    let index = 0;
    for (const id of others) {
      const [first, second] = [run.glyphs[index], run.glyphs[index + 1]];
      if (first?.id !== originals[leftId] || second?.id !== originals[id])
        return pairByPair(font, originals, texts, leftId);
      row[id] = run.positions[index].xAdvance - first.advanceWidth;
      index += 2;
    }
    return row;
  });
  const [leftClasses, leftRows] = classify(rows);
  const columns = texts.map((_, id) => leftRows.map((row) => row[id]));
  const [rightClasses, rightColumns] = classify(columns);
  const values = leftRows.flatMap((_, left) => rightColumns.map((column) => column[left]));
  if (leftRows.length > 255 || rightColumns.length > 255) throw new Error('a kerning class does not fit in a byte');
  return {
    columns: rightColumns.length,
    left: Buffer.from(leftClasses),
    right: Buffer.from(rightClasses),
    values: int16(values),
  };
}

/** The slow way, for glyphs that join with their neighbours in a long run. */
function pairByPair(font, originals, texts, leftId) {
  return texts.map((right, id) => {
    if (right === '') return 0;
    const run = shape(font, texts[leftId] + right);
    const isPair =
      run.glyphs.length === 2 && run.glyphs[0].id === originals[leftId] && run.glyphs[1].id === originals[id];
    return isPair ? run.positions[0].xAdvance - run.glyphs[0].advanceWidth : 0;
  });
}

function classify(rows) {
  const classes = new Map();
  const unique = [];
  const ids = rows.map((row) => {
    const key = row.join();
    if (!classes.has(key)) {
      classes.set(key, unique.length);
      unique.push(row);
    }
    return classes.get(key);
  });
  return [ids, unique];
}

function int16(values) {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => {
    bytes.writeInt16LE(value, i * 2);
  });
  return bytes;
}

/** The CMap that lets a reader turn glyphs back into text; the missing-glyph glyph 0 has none. */
function toUnicodeMap(texts) {
  const hex = (n) => n.toString(16).padStart(4, '0');
  const entries = texts.slice(1).map((text) => `<${[...text].map((c) => hex(c.codePointAt(0))).join('')}>`);
  const ranges = [];
  // A bfrange may not cross a change of the first byte of the code.
  for (let code = 1; code <= entries.length; ) {
    const last = Math.min(code | 0xff, entries.length);
    ranges.push(`<${hex(code)}> <${hex(last)}> [${entries.slice(code - 1, last).join(' ')}]`);
    code = last + 1;
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    `${ranges.length} beginbfrange`,
    ...ranges,
    'endbfrange',
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** All faces: `table` goes to faces.table, `binary` to faces.bin, `repertoire` to the module that lint reads. */
export function bake() {
  const fonts = Object.keys(FACES).map((face) => [face, fontkit.create(readFileSync(fontPath(face)))]);
  const common = fonts.map(([, font]) => new Set(repertoireOf(font)));
  const codePoints = [...common[0]].filter((codePoint) => common.every((set) => set.has(codePoint)));
  const table = {};
  const parts = [];
  let offset = 0;
  const store = (bytes) => {
    parts.push(bytes);
    offset += bytes.length;
    return [offset - bytes.length, bytes.length];
  };
  for (const [face, font] of fonts) {
    const { program, toUnicode, kerning, ...rest } = bakeFace(font, codePoints);
    table[face] = {
      ...rest,
      kerning: {
        columns: kerning.columns,
        left: store(kerning.left),
        right: store(kerning.right),
        values: store(kerning.values),
      },
      program: [...store(deflateSync(program, { level: 9 })), program.length],
      toUnicode: store(deflateSync(toUnicode, { level: 9 })),
    };
  }
  return { table, binary: Buffer.concat(parts), repertoire: toRanges(codePoints) };
}

/** "20-7e a0-17f …" */
function toRanges(codePoints) {
  const ranges = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last && last[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges
    .map(([first, last]) => (first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`))
    .join(' ');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { table, binary, repertoire } = bake();
  // One line of JSON; not named so, or a formatter would make it ten thousand.
  writeFileSync(join(ASSETS, 'faces.table'), `${JSON.stringify(table)}\n`);
  writeFileSync(join(ASSETS, 'faces.bin'), binary);
  const licence = readFileSync(require.resolve(`${FONT_PACKAGE}/LICENSE_FONT`), 'utf8');
  writeFileSync(join(ASSETS, 'OFL.txt'), licence);
  const profile = join(dirname(require.resolve('pdfkit')), 'data/sRGB_IEC61966_2_1.icc');
  writeFileSync(join(ASSETS, 'sRGB.icc'), readFileSync(profile));
  writeFileSync(
    REPERTOIRE_MODULE,
    `// Written by scripts/bake-faces.mjs.\n\n/** The code points that every face has, as hexadecimal ranges. */\nexport const REPERTOIRE =\n  '${repertoire}';\n`,
  );
  for (const [face, { advances, kerning, program }] of Object.entries(table)) {
    console.log(face, {
      glyphs: advances.length,
      kerning: kerning.values[1],
      program: program[2],
      deflated: program[1],
    });
  }
  console.log({ binary: binary.length });
}
