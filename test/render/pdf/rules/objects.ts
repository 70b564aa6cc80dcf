import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** The objects of a file, with short ways to read them. */
export interface Objects {
  document: PDFDocument;
  /** Follows a path of keys and indexes; undefined where it ends. */
  get(from: PDFObject | undefined, ...path: (string | number)[]): PDFObject | undefined;
  text(object: PDFObject | undefined): string | undefined;
  bytes(stream: PDFObject | undefined): Uint8Array;
}

export async function openObjects(bytes: Uint8Array): Promise<Objects> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const follow = (object: PDFObject | undefined) =>
    object instanceof PDFRef ? document.context.lookup(object) : object;
  const get: Objects['get'] = (from, ...path) => {
    let object = follow(from);
    for (const key of path) {
      const dict = object instanceof PDFStream ? object.dict : object;
      if (typeof key === 'number')
        object = object instanceof PDFArray && key < object.size() ? follow(object.get(key)) : undefined;
      else object = dict instanceof PDFDict ? follow(dict.get(PDFName.of(key))) : undefined;
    }
    return object;
  };
  return {
    document,
    get,
    text(object) {
      if (object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName)
        return object.decodeText();
      return object?.toString();
    },
    bytes(stream) {
      if (!(stream instanceof PDFRawStream)) throw new Error('not a stream');
      return decodePDFRawStream(stream).decode();
    },
  };
}

/** The items of an array; none of anything else. */
export function items(object: PDFObject | undefined): PDFObject[] {
  return object instanceof PDFArray ? object.asArray() : [];
}

/** A number, or undefined. */
export function numberIn(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}

/** Every dictionary of a file, also those inside of others, and whether it is that of a stream. */
export function* dictionaries({ document }: Objects): Generator<{ dict: PDFDict; isStream: boolean }> {
  for (const [, object] of document.context.enumerateIndirectObjects()) yield* inside(object);
}

function* inside(object: PDFObject): Generator<{ dict: PDFDict; isStream: boolean }> {
  const isStream = object instanceof PDFStream;
  const dict = isStream ? object.dict : object;
  if (dict instanceof PDFArray) for (const item of dict.asArray()) yield* inside(item);
  if (!(dict instanceof PDFDict)) return;
  yield { dict, isStream };
  for (const [, value] of dict.entries()) yield* inside(value);
}

/** The entries of a number tree. */
export function numberTree(file: Objects, tree: PDFObject | undefined): Map<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  const nums = items(file.get(tree, 'Nums'));
  for (let i = 0; i + 1 < nums.length; i += 2) entries.set(numberIn(nums[i]!)!, nums[i + 1]!);
  for (const kid of items(file.get(tree, 'Kids')))
    for (const [key, value] of numberTree(file, kid)) entries.set(key, value);
  return entries;
}
