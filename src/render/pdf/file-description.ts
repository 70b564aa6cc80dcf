import type { Document, Edition } from '../../document/document.ts';
import type { FileDescription } from './agreement-pdf.ts';
import { xmpPacket } from './xmp.ts';

/** The title, who says what and which agreement it is, for the info dictionary, the XMP packet and the identifier of the file. */
export function fileDescription(document: Document, edition: Edition, hasSource: boolean): FileDescription {
  const { metadata, language } = document;
  const tool = `avtale ${edition.version}`;
  const info: Record<string, string> = { Title: metadata.title, Producer: tool, Creator: tool };
  if (metadata.authors.length > 0) info.Author = metadata.authors.join('; ');
  if (metadata.subject !== '') info.Subject = metadata.subject;
  if (metadata.keywords.length > 0) info.Keywords = metadata.keywords.join(', ');
  return {
    language,
    info,
    xmp: xmpPacket(metadata, edition, language, { part: hasSource ? 3 : 2, tool }),
    id: Buffer.from(edition.fingerprint.slice(0, 32), 'hex'),
  };
}
