import type { Document, DocumentLanguage, Edition, Metadata } from '../../document/document.ts';
import type { FileDescription } from './agreement-pdf.ts';
import { textString } from './text-string.ts';
import { xmpPacket } from './xmp.ts';

const SOURCE: Record<DocumentLanguage, string> = {
  'nb-NO': 'Filen som avtalen er laget av',
  'nn-NO': 'Fila som avtalen er laga av',
};

/** The title, who says what and which agreement it is, for the info dictionary, the XMP packet and the identifier of the file. */
export function fileDescription(document: Document, edition: Edition, hasSource: boolean): FileDescription {
  const { language } = document;
  const metadata = printable(document.metadata);
  const tool = `avtale ${edition.version}`;
  const info: Record<string, string> = { Title: metadata.title, Producer: tool, Creator: tool };
  if (metadata.authors.length > 0) info.Author = textString(metadata.authors.join('; '));
  if (metadata.subject !== '') info.Subject = metadata.subject;
  if (metadata.keywords.length > 0) info.Keywords = textString(metadata.keywords.join(', '));
  return {
    language,
    info,
    xmp: xmpPacket(metadata, edition, language, { part: hasSource ? 3 : 2, tool }),
    id: Buffer.from(edition.fingerprint.slice(0, 32), 'hex'),
    source: SOURCE[language],
  };
}

/** Metadata that can be said in the same words in XML and in a string of the file. */
function printable(metadata: Metadata): Metadata {
  const clean = (text: string) => textString(text.replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ' '));
  const { title, subject, authors, keywords } = metadata;
  return {
    ...metadata,
    title: clean(title),
    subject: clean(subject),
    authors: authors.map(clean),
    keywords: keywords.map(clean),
  };
}
