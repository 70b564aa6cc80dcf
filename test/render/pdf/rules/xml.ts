/** An element of an XML document. Names keep their prefixes. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  /** The address of each prefix that holds here. */
  namespaces: Record<string, string>;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** Reads XML as far as metadata goes: elements, attributes and text. Throws on what is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '', namespaces: {} };
  const open = [root];
  for (const [token] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    const parent = open.at(-1)!;
    if (!token.startsWith('<')) parent.text += decode(token);
    else if (token.startsWith('</')) {
      if (token !== `</${parent.name}>`) throw new Error(`${token} ends ${parent.name}`);
      open.pop();
    } else {
      const match = /^<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)(\/?)>$/.exec(token);
      if (!match) throw new Error(`not a tag: ${token}`);
      const pairs = [...match[2]!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)]);
      const attributes = Object.fromEntries(pairs) as Record<string, string>;
      const namespaces = { ...parent.namespaces };
      for (const [name, value] of pairs) if (name!.startsWith('xmlns:')) namespaces[name!.slice(6)] = value!;
      const element: XmlElement = { name: match[1]!, attributes, children: [], text: '', namespaces };
      for (const name of [element.name, ...Object.keys(attributes)])
        if (!/^(xml|xmlns):/.test(name) && !(name.split(':')[0]! in namespaces))
          throw new Error(`unknown prefix: ${name}`);
      parent.children.push(element);
      if (match[3] === '') open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`${open.at(-1)!.name} is not ended`);
  if (root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one element');
  return root.children[0]!;
}

function decode(text: string): string {
  if (/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error('a character that XML lacks');
  const decoded = text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  if (text.includes('>') || /&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`not escaped: ${text}`);
  return decoded;
}
