/** Where the sum of the whole font stands in its `head` table, and what it and the font add up to. */
const FONT_SUM = 8;
const WHOLE = 0xb1b0afba;

/**
 * A TrueType font with its tables sorted and their sums counted. fontkit leaves both out when it makes a subset, and the
 * specification, which PDF/A refers to, asks for them.
 */
export function orderly(font) {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i;
    const offset = font.readUInt32BE(at + 8);
    const table = Buffer.from(font.subarray(offset, offset + font.readUInt32BE(at + 12)));
    return { tag: font.toString('latin1', at, at + 4), table };
  }).sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const head = entries.find(({ tag }) => tag === 'head').table;
  head.writeUInt32BE(0, FONT_SUM);
  const directory = Buffer.alloc(12 + 16 * entries.length);
  const parts = [directory];
  font.copy(directory, 0, 0, 12);
  let offset = directory.length;
  entries.forEach(({ tag, table }, i) => {
    const at = 12 + 16 * i;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(sumOf(table), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    parts.push(padded);
    offset += padded.length;
  });
  const out = Buffer.concat(parts);
  const headAt = out.readUInt32BE(12 + 16 * entries.findIndex(({ tag }) => tag === 'head') + 8);
  out.writeUInt32BE((WHOLE - sumOf(out)) >>> 0, headAt + FONT_SUM);
  return out;
}

/** The bytes as 32-bit numbers, added up. */
function sumOf(bytes) {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum = (sum + bytes[i] * 2 ** (24 - 8 * (i % 4))) % 2 ** 32;
  return sum;
}
