import { deflateSync } from 'node:zlib';
import type { Assets } from './assets.ts';
import { type EmbeddedFace, embedFace } from './embedded-face.ts';
import type { FaceName } from './face-table.ts';
import { PdfDocument, type Reference, type Tree } from './pdfmake/pdfmake.ts';

/** What a file says about itself. */
export interface FileDescription {
  language: string;
  /** The document information dictionary. */
  info: Record<string, string>;
  /** The XMP packet. */
  xmp: string;
  /** Sixteen bytes. */
  id: Buffer;
  /** What the attached file is, for those who find it in the file. */
  source: string;
}

/** PDF/A-3 wants a date for an attached file; as in reproducible archives, it is the one that says nothing. */
const EARLIEST_DATE = new Date(Date.UTC(1980, 0, 1));

/** A4, in points. */
export const PAGE_SIZE = { width: 595.28, height: 841.89 };

/**
 * PDFKit's document with baked faces instead of fontkit, its own metadata and output intent, and the file gathered in memory.
 * Nothing in it depends on time or place.
 */
export class AgreementPdf extends PdfDocument {
  // Declared only: the constructor of the superclass writes the first bytes before a field could be initialised.
  declare private chunks: Buffer[] | undefined;
  /** What is written but not yet bytes: of the file, and of the current page. Few long strings are quicker than many short ones. */
  declare private unwritten: string | undefined;
  private pageContent = '';
  private readonly assets: Assets;
  private readonly xmp: string;
  private readonly sourceDescription: string;
  private readonly embedded = new Map<FaceName, EmbeddedFace>();

  constructor(assets: Assets, description: FileDescription) {
    super({}, {}, {}, {}, optionsFor(description), null, undefined);
    this.assets = assets;
    this.xmp = description.xmp;
    this.sourceDescription = description.source;
    this._id = description.id;
    // The date of making is the only fact of a file that PDFKit takes from the clock.
    delete this.info.CreationDate;
    const names = this._root.data.Names as { data: { Dests: Tree } };
    // PDFKit sorts names with the locale of the machine, while readers search them byte by byte.
    names.data.Dests._compareKeys = byCodeUnit;
    // The root of a tree, which is all there is of these, has no limits.
    names.data.Dests.limits = false;
    this.getStructParentTree().limits = false;
  }

  /** The face for a style; pdfmake asks for it. The family is ignored, there is only one. */
  provideFont(_family: string, bold: boolean, italics: boolean): EmbeddedFace {
    return this.face(bold ? (italics ? 'semiboldItalic' : 'semibold') : italics ? 'italic' : 'regular');
  }

  face(name: FaceName): EmbeddedFace {
    let face = this.embedded.get(name);
    if (!face) {
      face = embedFace(this, this.assets.faces[name], `F${this.embedded.size + 1}`);
      this.embedded.set(name, face);
      this._fontFamilies[name] = face;
    }
    return face;
  }

  override endMetadata(): void {
    const profile = this.ref({ N: 3, Filter: 'FlateDecode' });
    profile.end(this.assets.colourProfile);
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: new String('sRGB IEC61966-2.1'),
      OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data.OutputIntents = [intent];
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' }) as ReturnType<typeof this.ref> & {
      compress: boolean;
    };
    metadata.compress = false;
    metadata.end(Buffer.from(this.xmp, 'utf8'));
    this._root.data.Metadata = metadata;
  }

  /** Attaches the file that the document was made from. PDFKit can attach files too, but with a checksum in hexadecimal. */
  attachSource(name: string, bytes: Uint8Array): void {
    const params = { ModDate: EARLIEST_DATE, Size: bytes.byteLength };
    const file = this.ref({ Type: 'EmbeddedFile', Subtype: 'application#2Fyaml', Params: params });
    file.end(bytes);
    const specification = this.ref({
      Type: 'Filespec',
      AFRelationship: 'Source',
      F: new String(name),
      UF: new String(name),
      EF: { F: file, UF: file },
      Desc: new String(this.sourceDescription),
    });
    specification.end();
    this.addNamedEmbeddedFile(name, specification);
    this._root.data.AF = [specification];
  }

  /** Ends the document and gives its bytes. */
  finish(): Buffer {
    this.end();
    this.gather();
    return Buffer.concat(this.chunks ?? []);
  }

  override addContent(content: string): this {
    this.pageContent += `${content}\n`;
    return this;
  }

  override flushPages(): void {
    if (this.pageContent !== '') writeDeflated(this.page.content, Buffer.from(this.pageContent, 'latin1'));
    this.pageContent = '';
    super.flushPages();
  }

  override _write(data: string | Buffer): void {
    if (typeof data === 'string') {
      this.unwritten = `${this.unwritten ?? ''}${data}\n`;
      this._offset += data.length + 1;
      return;
    }
    this.gather();
    this.chunks!.push(data);
    this._offset += data.length;
  }

  /** Everything that PDFKit writes as a string is one byte a character. */
  private gather(): void {
    this.chunks ??= [];
    if (this.unwritten) this.chunks.push(Buffer.from(this.unwritten, 'latin1'));
    this.unwritten = '';
  }

  /** The superclass is a stream, which nobody reads. */
  override push(): boolean {
    return true;
  }
}

function optionsFor({ language, info }: FileDescription): ConstructorParameters<typeof PdfDocument>[4] {
  return {
    size: [PAGE_SIZE.width, PAGE_SIZE.height],
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    autoFirstPage: false,
    font: null,
    info,
  };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The default of 6 takes twice as long, and makes a page of text a twelfth smaller, next to fonts that are far larger. */
const COMPRESSION = { level: 4 };

function writeDeflated(stream: Reference, bytes: Buffer): void {
  stream.compress = false;
  stream.data.Filter = 'FlateDecode';
  stream.write(deflateSync(bytes, COMPRESSION));
}
