import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import { pageProblems } from './page-rules.ts';
import { structureProblems } from './structure-rules.ts';
import { xmlProblem } from './xml.ts';

/** What breaks the rules of PDF/A-2a or PDF/UA-1 that can be checked without a validator, in words. */
export async function problemsOf(bytes: Uint8Array, part: 2 | 3 = 2): Promise<string[]> {
  const file = await openObjects(bytes);
  return [
    ...fileProblems(file, bytes),
    ...metadataProblems(file, part),
    ...fontProblems(file),
    ...pageProblems(file),
    ...structureProblems(file),
  ];
}

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

function fileProblems({ document, get, text, bytes }: Objects, file: Uint8Array): string[] {
  const { catalog, context } = document;
  const problems: string[] = [];
  const expect = (ok: boolean, problem: string) => {
    if (!ok) problems.push(problem);
  };
  expect(Buffer.from(file.subarray(0, 9)).toString('latin1') === '%PDF-1.7\n', 'the header is not that of PDF 1.7');
  expect(
    file.subarray(10, 14).every((byte) => byte > 127),
    'no comment of four bytes above 127 after the header',
  );
  expect(get(context.trailerInfo.ID, 0) !== undefined, 'no file identifier');
  expect(context.trailerInfo.Encrypt === undefined, 'encrypted');
  expect(/^n[bn]-NO$/.test(text(get(catalog, 'Lang')) ?? ''), 'no language');
  expect(get(catalog, 'MarkInfo', 'Marked')?.toString() === 'true', 'not marked');
  expect(get(catalog, 'ViewerPreferences', 'DisplayDocTitle')?.toString() === 'true', 'the window shows the file name');
  for (const key of ['OpenAction', 'AA', 'OCProperties', 'Perms', 'Requirements', 'Collection'])
    expect(get(catalog, key) === undefined, `catalog has ${key}`);
  expect(get(catalog, 'Names', 'JavaScript') === undefined, 'there is JavaScript');
  expect(get(catalog, 'AcroForm', 'NeedAppearances') === undefined, 'NeedAppearances');
  expect(get(catalog, 'AcroForm', 'XFA') === undefined, 'XFA');
  const profile = get(catalog, 'OutputIntents', 0, 'DestOutputProfile');
  expect(text(get(catalog, 'OutputIntents', 0, 'S')) === 'GTS_PDFA1', 'no output intent');
  expect(Buffer.from(bytes(profile)).toString('latin1', 36, 40) === 'acsp', 'the output profile is no ICC profile');
  expect(get(profile, 'N')?.toString() === '3', 'the output profile is not for RGB');
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    for (const key of ['SMask', 'BM', 'TR', 'HTP', 'LZWDecode', 'Crypt', 'PS'])
      expect(dict.get(PDFName.of(key)) === undefined, `${key} in an object`);
    const opacity = [get(dict, 'ca'), get(dict, 'CA')].map((value) => value?.toString() ?? '1');
    if (text(get(dict, 'Type')) === 'ExtGState')
      expect(
        opacity.every((value) => value === '1'),
        'transparency',
      );
    const action = text(get(dict, 'S'));
    if (get(dict, 'Type') === undefined && get(dict, 'URI')) expect(action === 'URI', 'an action of an unknown kind');
  }
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.has(PDFName.of('First')))
      expect(object.has(PDFName.of('Count')), 'an outline entry without a count');
  }
  return [...problems, ...nameTreeProblems(get(catalog, 'Names', 'Dests'))];
}

function nameTreeProblems(tree: PDFObject | undefined): string[] {
  const names = tree instanceof PDFDict ? tree.get(PDFName.of('Names')) : undefined;
  if (!(names instanceof PDFArray)) return [];
  const keys = names.asArray().flatMap((name, index) => (index % 2 === 0 ? [(name as PDFString).asString()] : []));
  const sorted = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1')));
  return keys.join() === sorted.join() ? [] : ['names are not sorted by bytes'];
}

function metadataProblems({ document, get, text, bytes }: Objects, part: 2 | 3): string[] {
  const stream = get(document.catalog, 'Metadata');
  const problems: string[] = [];
  if (get(stream, 'Filter') !== undefined) problems.push('metadata is compressed');
  const xml = Buffer.from(bytes(stream)).toString('utf8');
  const problem = xmlProblem(xml);
  if (problem) problems.push(`metadata: ${problem}`);
  const decode = (value: string) =>
    value.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!);
  const values = (name: string) => {
    const element = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1];
    if (element === undefined) return undefined;
    const items = [...element.matchAll(/<rdf:li[^>]*>(.*?)<\/rdf:li>/gs)].map((item) => decode(item[1]!));
    return items.length > 0 ? items : [decode(element)];
  };
  if (values('pdfaid:part')?.[0] !== String(part)) problems.push('not declared as PDF/A');
  if (values('pdfaid:conformance')?.[0] !== 'A') problems.push('not declared as level A');
  if (values('pdfuaid:part')?.[0] !== '1') problems.push('not declared as PDF/UA');
  const info = document.context.trailerInfo.Info;
  const same = (key: string, value: string | undefined) => {
    if (text(get(info, key)) !== value) problems.push(`${key} in the info dictionary is not what XMP says`);
  };
  same('Title', values('dc:title')?.[0]);
  same('Author', values('dc:creator')?.join('; '));
  same('Subject', values('dc:description')?.[0]);
  same('Keywords', values('pdf:Keywords')?.[0]);
  same('Producer', values('pdf:Producer')?.[0]);
  same('Creator', values('xmp:CreatorTool')?.[0]);
  const used = new Set([...xml.matchAll(/<avtale:(\w+)>/g)].map((match) => match[1]!));
  const described = new Set([...xml.matchAll(/<pdfaProperty:name>(\w+)</g)].map((match) => match[1]!));
  for (const name of used) if (!described.has(name)) problems.push(`property ${name} is not in the extension schema`);
  return problems;
}

function fontProblems({ document, get, text, bytes }: Objects): string[] {
  const problems: string[] = [];
  for (const [, font] of document.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || text(get(font, 'Subtype')) !== 'Type0') continue;
    const name = text(get(font, 'BaseFont'))!;
    const descendant = get(font, 'DescendantFonts', 0);
    const widths = get(descendant, 'W', 1);
    const program = create(Buffer.from(bytes(get(descendant, 'FontDescriptor', 'FontFile2')))) as unknown as {
      numGlyphs: number;
      getGlyph(id: number): { advanceWidth: number };
    };
    if (!/^[A-Z]{6}\+/.test(name)) problems.push(`${name} is not named as a subset`);
    if (text(get(font, 'Encoding')) !== 'Identity-H') problems.push(`${name} has another encoding`);
    if (text(get(descendant, 'CIDToGIDMap')) !== 'Identity') problems.push(`${name} has no CIDToGIDMap`);
    if (!(widths instanceof PDFArray) || widths.size() > program.numGlyphs) {
      problems.push(`${name} has more widths than glyphs`);
      continue;
    }
    widths.asArray().forEach((width, glyph) => {
      if ((width as PDFNumber).asNumber() !== program.getGlyph(glyph).advanceWidth)
        problems.push(`${name}: width of glyph ${glyph}`);
    });
    const map = Buffer.from(bytes(get(font, 'ToUnicode'))).toString('latin1');
    if (/<0000> <|<(0000|fffe|feff)>[^>]*\]/i.test(map.replace(/begincodespacerange.*endcodespacerange/s, '')))
      problems.push(`${name} maps to no character`);
  }
  return problems;
}
