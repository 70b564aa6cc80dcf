import type { BlockContent, PhrasingContent } from 'mdast';
import type { Path } from '../diagnostics/diagnostic.ts';

/**
 * The Document tree: what an agreement says, ready to be laid out. `src/compose` makes it; the renderers, the fingerprint
 * and the diff see this and nothing else, so HTML and PDF cannot drift apart.
 *
 * Text is mdast, the standard Markdown tree, restricted to: paragraph, heading (depth 3 to 6, without jumps), list, listItem, table,
 * tableRow, tableCell, blockquote, thematicBreak, text, strong, emphasis, delete-free inline, link, break. No HTML, images or code blocks.
 */
export interface Document {
  language: DocumentLanguage;
  /** The fixed words that renderers print themselves, in the agreement's målform. */
  words: Words;
  /** Printed across every page, or null: UTKAST, AVSLÅTT, OPPSAGT. */
  mark: string | null;
  title: Inline[];
  /** "mellom Skien kommune og Sør-Øst politidistrikt". */
  subtitle: Inline[];
  parties: Party[];
  /** What else stands on the front page: validity, adoption, archive numbers. */
  details: Detail[];
  chapters: Chapter[];
  signatures: SignatureBlock;
  attachments: Attachment[];
  metadata: Metadata;
}

export type DocumentLanguage = 'nb-NO' | 'nn-NO';

/** A text node may carry `data.lang`: BCP 47 tag of a passage in another language (se, sma, smj, fkv). See `NodeData`. */
export type Inline = PhrasingContent;

/** A block may carry `data.origin`: the place in the YAML that it came from. */
export type Block = BlockContent;

/** What compose writes into the `data` of mdast nodes. */
export interface NodeData {
  lang?: string;
  origin?: Path;
}

declare module 'mdast' {
  interface Data extends NodeData {}
}

export type Side = 'kommune' | 'politi';

export interface Party {
  side: Side;
  /** "Skien kommune", "Sør-Øst politidistrikt". */
  name: Inline[];
  /** The local unit of the police, e.g. "Grenland politistasjonsdistrikt". */
  unit: Inline[] | null;
  /** "Kommunenummer 4003", "Organisasjonsnummer …", ready to print. */
  numbers: string[];
  origin: Path;
}

export interface Detail {
  /** "Gjelder", "Vedtatt av", "Saksnummer". */
  term: string;
  description: Inline[];
  /** Whether it is part of what is agreed and so of the fingerprint (validity is, archive numbers are not). */
  agreed: boolean;
  origin: Path;
}

export interface Chapter {
  /** ASCII, unique in the document, stable as long as the chapter keeps its key: `politirad`. */
  id: string;
  /** "4", or null where chapters are unnumbered. */
  number: string | null;
  title: Inline[];
  /** The required sections that the chapter covers, in printed order; empty for a chapter of the agreement's own. */
  sections: readonly string[];
  blocks: Block[];
  origin: Path;
}

export interface SignatureBlock {
  title: Inline[];
  /** The closing sentence(s); kept on the same page as the lines to sign on. */
  closing: Block[];
  signatories: Signatory[];
  origin: Path;
}

export interface Signatory {
  /** ASCII, unique, without dots: `kommune`, `politi`, `kommune_2`. */
  id: string;
  side: Side;
  /** Null: leave room for it. */
  name: string | null;
  /** "Ordfører", "Politimester". */
  role: Inline[];
  organisation: Inline[];
  origin: Path;
}

export interface Attachment {
  id: string;
  /** Counts from 1. */
  number: number;
  title: Inline[];
  /** Printed after the signatures; empty where the attachment is a separate file that is only named. */
  blocks: Block[];
  origin: Path;
}

export interface Metadata {
  /** Plain text of title and parties, for the window title and the archive. */
  title: string;
  /** The parties' names. */
  authors: string[];
  subject: string;
  keywords: string[];
  /** Archive case number ("24/1234") and journal number, where given. */
  caseNumber: string | null;
  journalNumber: string | null;
}

/** What is true of one printing of a document and not of what it says. */
export interface Edition {
  /** SHA-256 of the canonical text, 64 hex digits. */
  fingerprint: string;
  /** The git commit that the text is from, or null where it is not committed. */
  revision: string | null;
  target: Target;
  /** Version of this program. */
  version: string;
}

export type Target = 'papir' | 'esignering' | 'acrobat';

export interface Words {
  contents: string;
  skipToContent: string;
  parties: string;
  /** `{page}` and `{pages}` are replaced: "side {page} av {pages}". */
  pageOf: string;
  fingerprint: string;
  /** "Går til side": description of a link in the contents; `{title}` is replaced. */
  goTo: string;
  signatures: string;
  name: string;
  role: string;
  organisation: string;
  place: string;
  date: string;
  signature: string;
  /** Description of a signature field; `{role}` and `{organisation}` are replaced. */
  signatureField: string;
  attachment: string;
  attachments: string;
}
