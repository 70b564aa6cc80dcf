import type { AgreementPdf } from './agreement-pdf.ts';
import type { Face } from './face.ts';
import type { Reference } from './pdfmake/pdfmake.ts';
import { Raw } from './raw.ts';

/** The flags of a font descriptor: glyphs outside of the standard Latin set, and slanted. */
const SYMBOLIC = 4;
const ITALIC = 64;

/** A face in one document. It has what pdfmake and PDFKit ask of a font. */
export interface EmbeddedFace {
  readonly face: Face;
  readonly id: string;
  readonly name: string;
  readonly ascender: number;
  readonly descender: number;
  widthOfString(text: string, size: number): number;
  lineHeight(size: number): number;
  ref(): Reference;
  /** Writes the font, when anything was set in it. */
  finalize(): void;
}

/** Makes a face available in a document under a resource name such as `F1`. */
export function embedFace(document: AgreementPdf, face: Face, id: string): EmbeddedFace {
  const { table } = face;
  let font: Reference | undefined;
  return {
    face,
    id,
    name: table.name,
    ascender: table.ascender,
    descender: table.descender,
    widthOfString: (text, size) => (face.shape(text).width * size) / 1000,
    lineHeight: (size) => ((table.ascender - table.descender) / 1000) * size,
    ref() {
      font ??= document.ref();
      return font;
    },
    finalize() {
      if (font) writeFont(document, face, font);
    },
  };
}

function writeFont(document: AgreementPdf, face: Face, font: Reference): void {
  const { table } = face;
  const deflated = (bytes: Buffer, data: Record<string, unknown> = {}) => {
    const stream = document.ref({ ...data, Filter: 'FlateDecode' });
    stream.end(bytes);
    return stream;
  };
  const object = (data: Record<string, unknown>) => {
    const reference = document.ref(data);
    reference.end();
    return reference;
  };
  // Six letters and a plus say that this is a part of the font; it is the same part in every document.
  const name = `AVTALE+${table.name}`;
  const descriptor = object({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC | (table.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: table.box,
    ItalicAngle: table.italicAngle,
    Ascent: table.ascender,
    Descent: table.descender,
    CapHeight: table.capHeight,
    XHeight: table.xHeight,
    StemV: 0,
    FontFile2: deflated(face.program, { Length1: table.program[2] }),
  });
  const descendant = object({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: widthsOf(face),
    CIDToGIDMap: 'Identity',
  });
  Object.assign(font.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: deflated(face.toUnicode),
  });
  font.end();
}

const widths = new WeakMap<Face, Raw>();

/** The advances of all glyphs, the same in every document. */
function widthsOf(face: Face): Raw {
  let known = widths.get(face);
  if (known === undefined) {
    known = new Raw(`[0 [${face.table.advances.join(' ')}]]`);
    widths.set(face, known);
  }
  return known;
}
