/** The text of a file, or the first byte that is not UTF-8. */
export interface Decoded {
  text: string;
  bom: boolean;
  /** Null where the whole file is UTF-8. */
  invalid: { byte: number; byteOffset: number; textOffset: number } | null;
}

/** Decodes UTF-8 with or without byte order mark. Invalid bytes become U+FFFD so that the text can still be shown. */
export function decode(bytes: Uint8Array): Decoded {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), bom, invalid: null };
  } catch {
    const at = firstInvalidByte(body);
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
    const textOffset = lossy.decode(body.subarray(0, at)).length;
    return {
      text: lossy.decode(body),
      bom,
      invalid: { byte: body[at]!, byteOffset: at + (bom ? 3 : 0), textOffset },
    };
  }
}

/** Offset of the first byte of the first sequence that is not well-formed UTF-8 (Unicode table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return Math.max(0, bytes.length - 1);
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}
