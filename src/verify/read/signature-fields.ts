import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { SignatureField } from '../contents.ts';
import { LIMITS } from '../limits.ts';

/** Fields inside fields. */
const MAX_DEPTH = 20;

/** The signature fields of a PDF, in the order of its form. Whether a signature is genuine is for others to say. */
export async function signatureFields(bytes: Uint8Array): Promise<SignatureField[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
  const form = document.catalog.lookup(PDFName.of('AcroForm'));
  const fields = form instanceof PDFDict ? form.lookup(PDFName.of('Fields')) : undefined;
  if (!(fields instanceof PDFArray)) return [];
  const found: SignatureField[] = [];
  const visited = new Set<PDFDict>();
  visit(fields, '', null, 0);
  return found;

  function visit(list: PDFArray, prefix: string, inherited: string | null, depth: number): void {
    for (let index = 0; index < list.size() && found.length < LIMITS.signatures; index++) {
      const field = list.lookup(index);
      if (!(field instanceof PDFDict) || visited.has(field)) continue;
      visited.add(field);
      const own = textOf(field.lookup(PDFName.of('T')));
      const name = [prefix, own].filter(Boolean).join('.');
      const type = nameOf(field.lookup(PDFName.of('FT'))) ?? inherited;
      const kids = field.lookup(PDFName.of('Kids'));
      const isLeaf = !(kids instanceof PDFArray) || field.has(PDFName.of('V'));
      if (type === 'Sig' && isLeaf) found.push(signatureOf(name, field.lookup(PDFName.of('V')), bytes));
      else if (kids instanceof PDFArray && depth < MAX_DEPTH) visit(kids, name, type, depth + 1);
    }
  }
}

function signatureOf(field: string, value: unknown, bytes: Uint8Array): SignatureField {
  const unsigned = { field, signed: false, coversWholeFile: false, addedAfter: 0, date: null };
  if (!(value instanceof PDFDict)) return unsigned;
  const contents = value.lookup(PDFName.of('Contents'));
  const range = numbersOf(value.lookup(PDFName.of('ByteRange')));
  if (!(contents instanceof PDFHexString) || !/[1-9a-f]/i.test(contents.asString()) || range.length !== 4)
    return unsigned;
  const [start, before, resume, after] = range as [number, number, number, number];
  const end = resume + after;
  const isSound = start === 0 && before > 0 && resume > before && after > 0 && end <= bytes.length;
  const leavesOutOnlyItself = isSound && isHexString(bytes.subarray(before, resume));
  return {
    field,
    signed: true,
    coversWholeFile: leavesOutOnlyItself && end === bytes.length,
    addedAfter: leavesOutOnlyItself ? bytes.length - end : 0,
    date: dateOf(textOf(value.lookup(PDFName.of('M')))),
  };
}

/** What a signature leaves out must be the signature: `<`, digits, `>`. */
function isHexString(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x3c || bytes.at(-1) !== 0x3e) return false;
  return bytes
    .subarray(1, -1)
    .every((it) => (it >= 48 && it <= 57) || (it >= 65 && it <= 70) || (it >= 97 && it <= 102));
}

/** `D:20270220130000+01'00'` says 20 February 2027 where it was signed. */
function dateOf(text: string | null): string | null {
  const parts = /^(?:D:)?(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.exec(text ?? '');
  return parts ? parts.slice(1).join('-') : null;
}

function textOf(value: unknown): string | null {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

function nameOf(value: unknown): string | null {
  return value instanceof PDFName ? value.decodeText() : null;
}

function numbersOf(value: unknown): number[] {
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((it) => (it instanceof PDFNumber ? it.asNumber() : Number.NaN));
}
