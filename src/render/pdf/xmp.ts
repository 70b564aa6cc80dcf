import type { Edition, Metadata } from '../../document/document.ts';

/** The namespace of what an agreement's PDF says about itself. `verify` reads it. */
export const NAMESPACE = 'https://avtale.example/ns/1.0/';

/** Names and descriptions of our own properties, in the order that they are written. */
const PROPERTIES = {
  fingerprint: 'SHA-256 of the text that is agreed, in hexadecimal',
  revision: 'The git commit that the text is from',
  target: 'Where the document is to be signed: papir, esignering or acrobat',
  version: 'Version of the program that made the document',
  caseNumber: 'Case number in the archive',
  journalNumber: 'Journal number in the archive',
} as const;

/** The metadata packet: who says what, which standards the file keeps, and which agreement it is. */
export function xmpPacket(
  metadata: Metadata,
  edition: Edition,
  language: string,
  conformance: { part: 2 | 3; tool: string },
): string {
  const own: Record<keyof typeof PROPERTIES, string | null> = {
    fingerprint: edition.fingerprint,
    revision: edition.revision,
    target: edition.target,
    version: edition.version,
    caseNumber: metadata.caseNumber,
    journalNumber: metadata.journalNumber,
  };
  const ownProperties = Object.entries(own)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([name, value]) => `<avtale:${name}>${escapeXml(value)}</avtale:${name}>`);
  const { title, authors, subject, keywords } = metadata;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      '<dc:format>application/pdf</dc:format>',
      `<dc:title>${alternatives(title)}</dc:title>`,
      list('dc:creator', 'Seq', authors),
      subject === '' ? '' : `<dc:description>${alternatives(subject)}</dc:description>`,
      list('dc:subject', 'Bag', keywords),
      list('dc:language', 'Bag', [language]),
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      `<pdf:Producer>${escapeXml(conformance.tool)}</pdf:Producer>`,
      keywords.length === 0 ? '' : `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`,
    ]),
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      `<xmp:CreatorTool>${escapeXml(conformance.tool)}</xmp:CreatorTool>`,
    ]),
    description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
      `<pdfaid:part>${conformance.part}</pdfaid:part>`,
      '<pdfaid:conformance>A</pdfaid:conformance>',
    ]),
    description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', ['<pdfuaid:part>1</pdfuaid:part>']),
    description('avtale', NAMESPACE, ownProperties),
    extensionSchemas(),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** PDF/A wants every schema that it does not know described in the file itself. */
function extensionSchemas(): string {
  const schemas = [
    schema('PDF/UA Universal Accessibility Schema', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [
      property('part', 'Integer', 'internal', 'Indicates which part of ISO 14289 the file keeps'),
    ]),
    schema(
      'Agreement',
      NAMESPACE,
      'avtale',
      Object.entries(PROPERTIES).map(([name, text]) => property(name, 'Text', 'external', text)),
    ),
  ];
  return [
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    `<pdfaExtension:schemas><rdf:Bag>${schemas.join('')}</rdf:Bag></pdfaExtension:schemas>`,
    '</rdf:Description>',
  ].join('');
}

function schema(name: string, uri: string, prefix: string, properties: string[]): string {
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${name}</pdfaSchema:schema>` +
    `<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>` +
    `<pdfaSchema:property><rdf:Seq>${properties.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`
  );
}

function property(name: string, type: string, category: 'internal' | 'external', text: string): string {
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name>` +
    `<pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>${category}</pdfaProperty:category>` +
    `<pdfaProperty:description>${text}</pdfaProperty:description></rdf:li>`
  );
}

function description(prefix: string, uri: string, properties: string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">${properties.join('')}</rdf:Description>`;
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function list(name: string, container: 'Seq' | 'Bag', items: readonly string[]): string {
  if (items.length === 0) return '';
  const entries = items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('');
  return `<${name}><rdf:${container}>${entries}</rdf:${container}></${name}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML and drops what XML cannot hold. */
function escapeXml(text: string): string {
  return text.replace(/\p{Cc}|[\ufffe\uffff]/gu, ' ').replace(/[&<>"]/g, (c) => ENTITIES[c]!);
}
