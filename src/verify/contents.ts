/** What a reader finds in a PDF that verification needs. Nothing of it is to be trusted. */
export interface PdfContents {
  /** The metadata packet as it stands, or null. */
  xmp: string | null;
  pages: PdfPage[];
  signatures: SignatureField[];
}

/** One page. Measures are points from the lower left corner. */
export interface PdfPage {
  /** In the order of the file, which is the order of reading. */
  runs: Run[];
  /** Where lines, areas and images are painted; left out for pages that are not ours. */
  painted: Box[];
  /** What lies on top of the page and is neither a link nor a field. */
  annotations: Box[];
}

/** Text painted in one go. */
export interface Run {
  text: string;
  x: number;
  /** The line that letters stand on. */
  y: number;
  width: number;
  size: number;
  /** Whether a new line of text follows. */
  endsLine: boolean;
  /** What it is marked as (P, Link …); null for what is not to be read, as footers and repeated headings, and for what is unmarked. */
  tag: string | null;
  /** Whether it is written from left to right as usual. */
  upright: boolean;
}

export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** A field to sign in, or the seal that a service has set. */
export interface SignatureField {
  field: string;
  signed: boolean;
  /** Whether the signature covers every byte of the file but itself. An earlier one covers the file as it was then. */
  coversWholeFile: boolean;
  /** Bytes added to the file after the signature. */
  addedAfter: number;
  /** The day of signing as the signature itself states it, `YYYY-MM-DD`. */
  date: string | null;
}

/** Why a file could not be read as a PDF. */
export type Unreadable =
  | 'empty'
  | 'not-a-pdf'
  | 'truncated'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-many-pages'
  | 'too-much-content'
  | 'too-slow';

/** What reading a PDF comes to. */
export type PdfRead = { contents: PdfContents } | { unreadable: Unreadable };
