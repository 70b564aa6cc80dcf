import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { bake, FACES, fontPath } from '../../../scripts/bake-faces.mjs';
import { loadAssets } from '../../../src/render/pdf/assets.ts';
import type { FaceName } from '../../../src/render/pdf/face-table.ts';
import { REPERTOIRE } from '../../../src/render/pdf/repertoire.ts';
import { sampleDocument } from '../sample-document.ts';

const faces = Object.keys(FACES) as FaceName[];
const characters = REPERTOIRE.split(' ').flatMap((range) => {
  const [first, last = first] = range.split('-').map((end) => Number.parseInt(end, 16));
  return Array.from({ length: last! - first! + 1 }, (_, i) => String.fromCodePoint(first! + i));
});

describe.each(faces)('%s', (name) => {
  const face = loadAssets().faces[name];
  const font = create(readFileSync(fontPath(name))) as Font;
  const advance = (text: string) => {
    // fontkit keeps glyphs with the code points of their first use; see the baking script.
    Object.assign(font, { _glyphs: {} });
    return font.layout(text).advanceWidth;
  };

  test('is as wide as fontkit says for every two characters', () => {
    const different: string[] = [];
    for (const left of characters) {
      // "aXaYaZ…" has every pair with `a` on either side; what differs is then looked for pair by pair.
      const all = characters.map((right) => left + right).join('');
      if (face.shape(all).width === advance(all)) continue;
      for (const right of characters) {
        const pair = left + right;
        if (face.shape(pair).width !== advance(pair)) different.push(pair);
      }
    }
    expect(different).toEqual([]);
  }, 60_000);

  test('joins the same letters as fontkit', () => {
    const letters = ['f', 'i', 'j', 'l', 't', 'b', 'h', 'k', 'ï', 'í', 'T', 'ŋ', 'ŧ'];
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
    );
    expect(words.filter((word) => face.shape(word).width !== advance(word))).toEqual([]);
  }, 60_000);

  test('is as wide as fontkit says for words of an agreement', () => {
    const words = [
      ...new Set(
        JSON.stringify(sampleDocument())
          .normalize('NFC')
          .match(/[\p{L}\p{N}.,()–-]+ ?/gu),
      ),
    ];
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((word) => face.shape(word).width !== advance(word))).toEqual([]);
  });
});

test('what is committed is what the script makes of the installed fonts', () => {
  const { table, binary, repertoire } = bake();
  expect(repertoire).toBe(REPERTOIRE);
  for (const name of faces) {
    const committed = loadAssets().faces[name];
    const { program, toUnicode, kerning, ...rest } = table[name];
    expect(committed.table).toMatchObject(rest);
    const made = ([offset, length]: readonly number[]) => inflateSync(binary.subarray(offset!, offset! + length!));
    // Compared inflated: another version of zlib may deflate to other bytes.
    expect(inflateSync(committed.program).equals(made(program))).toBe(true);
    expect(inflateSync(committed.toUnicode).equals(made(toUnicode))).toBe(true);
    expect(committed.table.kerning.columns).toBe(kerning.columns);
  }
}, 120_000);
