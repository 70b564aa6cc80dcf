/** Schemes that a link in an agreement may use; everything else could run code or leave the reader guessing. */
const schemes: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** A link that may be printed. */
export interface SafeHref {
  href: string;
  /** Whether it leads to another site. */
  external: boolean;
}

/**
 * What a link may point to, or null where the link is to be dropped and only its text kept. The agreement's text was
 * checked long before; this is the last door, and what is written out is the address as the URL parser understood it.
 */
export function safeHref(url: string, anchors: ReadonlySet<string>): SafeHref | null {
  if (url.startsWith('#')) {
    return anchors.has(url.slice(1)) ? { href: url, external: false } : null;
  }
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  // A user name in an address makes "https://politiet.no@example.com" look like another site than it is.
  if (!schemes.includes(protocol) || username !== '' || password !== '') return null;
  return { href, external: protocol === 'https:' || protocol === 'http:' };
}
