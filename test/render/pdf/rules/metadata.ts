import type { Objects } from './objects.ts';
import { parseXml, type XmlElement } from './xml.ts';

type Kind = 'Text' | 'Integer' | 'Lang Alt' | 'Seq' | 'Bag';

/** The properties in use that XMP and PDF/A know, by address and name, and what they hold. */
const KNOWN: Record<string, Record<string, Kind>> = {
  'http://purl.org/dc/elements/1.1/': {
    title: 'Lang Alt',
    description: 'Lang Alt',
    creator: 'Seq',
    subject: 'Bag',
    language: 'Bag',
    format: 'Text',
  },
  'http://ns.adobe.com/pdf/1.3/': { Producer: 'Text', Keywords: 'Text' },
  'http://ns.adobe.com/xap/1.0/': { CreatorTool: 'Text' },
  'http://www.aiim.org/pdfa/ns/id/': { part: 'Integer', conformance: 'Text' },
};
const EXTENSION = 'http://www.aiim.org/pdfa/ns/extension/';
const SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#';
const PROPERTY = 'http://www.aiim.org/pdfa/ns/property#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** ISO 19005-2, 6.6, PDF/UA 5 and 7.1-9; and that the info dictionary says the same. */
export function metadataProblems({ document, get, text, bytes }: Objects, part: 2 | 3): string[] {
  const problems: string[] = [];
  const rule = (clause: string, ok: boolean, problem: string) => {
    if (!ok) problems.push(`${clause}: ${problem}`);
  };
  const stream = get(document.catalog, 'Metadata');
  rule('6.6.2.1-1', text(get(stream, 'Type')) === 'Metadata' && text(get(stream, 'Subtype')) === 'XML', 'no XMP');
  rule(
    '6.6.2.1-1',
    get(stream, 'Filter') === undefined,
    'XMP is compressed, so that programs without PDF cannot find it',
  );
  const raw = Buffer.from(bytes(stream));
  const packet = raw.toString('utf8');
  rule('6.6.2.1-5', Buffer.from(packet).equals(raw) && !packet.includes('\ufffd'), 'XMP is not UTF-8');
  const parts = /^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>(.*)<\?xpacket end="[rw]"\?>$/s.exec(
    packet,
  );
  rule('6.6.2.1-2', parts !== null, 'the packet has other attributes than begin and id');
  let rdf: XmlElement | undefined;
  try {
    rdf = parseXml((parts?.[1] ?? packet).trim()).children[0];
  } catch (error) {
    return [...problems, `6.6.2.1-4: ${(error as Error).message}`];
  }
  if (rdf?.name !== 'rdf:RDF' || rdf.namespaces.rdf !== RDF) return [...problems, '6.6.2.1-4: no RDF'];
  const properties = rdf.children.flatMap(({ attributes, children }) => {
    rule('6.6.2.1-4', attributes['rdf:about'] === '', 'a description of something else');
    return children;
  });
  const known = { ...KNOWN };
  for (const container of properties.filter((each) => addressOf(each) === EXTENSION)) {
    const bag = container.children[0];
    rule('6.6.2.3.3-2', container.name === 'pdfaExtension:schemas' && bag?.name === 'rdf:Bag', 'not a bag of schemas');
    for (const schema of bag?.children ?? []) Object.assign(known, extension(schema, rule));
  }
  for (const property of properties.filter((each) => addressOf(each) !== EXTENSION)) {
    const kind = known[addressOf(property)]?.[localName(property)];
    rule('6.6.2.3.1-1', kind !== undefined, `${property.name} is not described`);
    rule('6.6.2.3.1-2', kind === undefined || isOfKind(property, kind), `${property.name} is not ${kind}`);
  }
  const names = properties.map((property) => `${addressOf(property)} ${localName(property)}`);
  rule('6.6.2.1-4', new Set(names).size === names.length, 'a property stands twice');
  const values = (name: string) => {
    const property = properties.find((each) => each.name === name);
    const items = property?.children[0]?.children;
    return items ? items.map((item) => item.text) : property && [property.text];
  };
  rule('6.6.4-2', values('pdfaid:part')?.[0] === String(part), 'not declared as PDF/A');
  rule('6.6.4-3', values('pdfaid:conformance')?.[0] === 'A', 'not declared as level A');
  rule('UA 5-2', values('pdfuaid:part')?.[0] === '1', 'not declared as PDF/UA');
  rule('UA 7.1-9', (values('dc:title')?.[0] ?? '') !== '', 'no title');
  rule('6.7.4-1', values('dc:language')?.join() === text(get(document.catalog, 'Lang')), 'another language');
  const info = document.context.trailerInfo.Info;
  const same = (key: string, value: string | undefined) =>
    rule('6.6.3', text(get(info, key)) === value, `${key} in the info dictionary is not what XMP says`);
  same('Title', values('dc:title')?.[0]);
  same('Author', values('dc:creator')?.join('; '));
  same('Subject', values('dc:description')?.[0]);
  same('Keywords', values('pdf:Keywords')?.[0]);
  same('Producer', values('pdf:Producer')?.[0]);
  same('Creator', values('xmp:CreatorTool')?.[0]);
  for (const key of ['CreationDate', 'ModDate']) rule('6.6.3', get(info, key) === undefined, `${key} is not in XMP`);
  return problems;
}

/** The properties that an extension schema describes. */
function extension(schema: XmlElement, rule: (clause: string, ok: boolean, problem: string) => void) {
  rule(
    '6.6.2.3.3-1',
    isStructure(schema, SCHEMA, 'pdfaSchema', ['schema', 'namespaceURI', 'prefix', 'property']),
    'a schema',
  );
  const field = (name: string) => schema.children.find((each) => localName(each) === name);
  const [uri, prefix] = [field('namespaceURI')?.text ?? '', field('prefix')?.text ?? ''];
  rule('6.6.2.3.3-3', URL.canParse(uri), `${uri} is no address`);
  rule('6.6.2.3.3-3', /^[a-z]+$/i.test(prefix), `${prefix} is no prefix`);
  const sequence = field('property')?.children[0];
  rule('6.6.2.3.3-3', sequence?.name === 'rdf:Seq', `the properties of ${prefix} are no sequence`);
  const described: Record<string, Kind> = {};
  for (const property of sequence?.children ?? []) {
    const fields = ['name', 'valueType', 'category', 'description'];
    rule('6.6.2.3.3-1', isStructure(property, PROPERTY, 'pdfaProperty', fields), `a property of ${prefix}`);
    const [name, kind, category, description] = fields.map(
      (each) => property.children.find((child) => localName(child) === each)?.text ?? '',
    );
    rule('6.6.2.3.3-4', kind === 'Text' || kind === 'Integer', `${name} is ${kind}`);
    rule('6.6.2.3.3-4', category === 'internal' || category === 'external', `${name} is ${category}`);
    rule('6.6.2.3.3-4', name !== '' && description !== '', `a property of ${prefix} is not described`);
    described[name!] = kind as Kind;
  }
  return { [uri]: described };
}

/** Whether an element is a structure of exactly these fields, with the prefix that the standard demands. */
function isStructure(element: XmlElement, address: string, prefix: string, fields: readonly string[]): boolean {
  const names = element.children.map((each) => each.name).sort();
  return (
    element.attributes['rdf:parseType'] === 'Resource' &&
    element.children.every((each) => addressOf(each) === address) &&
    names.join() ===
      fields
        .map((field) => `${prefix}:${field}`)
        .sort()
        .join()
  );
}

function isOfKind({ children, text }: XmlElement, kind: Kind): boolean {
  if (kind === 'Text') return children.length === 0 && text !== '';
  if (kind === 'Integer') return children.length === 0 && /^[+-]?\d+$/.test(text);
  const container = children[0];
  const items = container?.children ?? [];
  const isFilled = items.length > 0 && items.every((item) => item.name === 'rdf:li' && item.children.length === 0);
  if (kind !== 'Lang Alt') return children.length === 1 && container?.name === `rdf:${kind}` && isFilled;
  return container?.name === 'rdf:Alt' && isFilled && items[0]!.attributes['xml:lang'] === 'x-default';
}

function addressOf({ name, namespaces }: XmlElement): string {
  return namespaces[name.split(':')[0]!] ?? '';
}

function localName({ name }: XmlElement): string {
  return name.split(':')[1] ?? '';
}
