/** Why a text is not well-formed XML, as far as metadata goes: tags that do not match and bare special characters. */
export function xmlProblem(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replace(/^<\?xpacket begin="\ufeff" id="\w+"\?>/, '').replace(/<\?xpacket end="[rw]"\?>$/, '');
  if (body.length === xml.length) return 'no packet around it';
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot);)|>/.test(token)) return `not escaped: ${token}`;
    } else if (token.startsWith('</')) {
      const name = open.pop();
      if (token !== `</${name}>`) return `${token} ends ${name}`;
    } else {
      const match = /^<([\w:]+)(?:\s+[\w:]+="[^"<&]*")*(\/?)>$/.exec(token);
      if (!match) return `not a tag: ${token}`;
      if (match[2] === '') open.push(match[1]!);
    }
  }
  return open.length === 0 ? null : `${open.at(-1)} is not ended`;
}
