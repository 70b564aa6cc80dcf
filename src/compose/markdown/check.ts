import type { Nodes, Root } from 'mdast';

/** What Markdown in an agreement may not contain, with offsets in the text. */
export interface Forbidden {
  kind: 'html' | 'image' | 'code' | 'unsafe-link' | 'definition';
  text: string;
  start: number;
  end: number;
}

const SAFE_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * Whether a link may stand in a document: an ordinary web, mail or telephone address without a user name in it, or a place in
 * the document itself.
 *
 * @param anchors the ids of chapters and attachments
 */
export function isSafeUrl(url: string, anchors: ReadonlySet<string>): boolean {
  if (url.startsWith('#')) return anchors.has(url.slice(1));
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return SAFE_SCHEMES.includes(protocol) && username === '' && password === '';
}

/** Whether a text can hold anything that is not allowed, or characters written as entities: every such thing begins with one of these. */
export const mayHoldForbidden = (text: string): boolean => /[<[`~&]/.test(text);

/** Lists what is not allowed: raw HTML, images, code, links elsewhere than web, mail and telephone, reference definitions. */
export function findForbidden(root: Root, anchors: ReadonlySet<string>): Forbidden[] {
  const found: Forbidden[] = [];
  const visit = (node: Nodes): void => {
    const kind = forbiddenKind(node, anchors);
    if (kind) {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      found.push({ kind, text: describe(node), start, end });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

function forbiddenKind(node: Nodes, anchors: ReadonlySet<string>): Forbidden['kind'] | null {
  switch (node.type) {
    case 'html':
      return 'html';
    case 'image':
    case 'imageReference':
      return 'image';
    case 'code':
    case 'inlineCode':
      return 'code';
    case 'definition':
    case 'linkReference':
      return 'definition';
    case 'link':
      return isSafeUrl(node.url, anchors) ? null : 'unsafe-link';
    default:
      return null;
  }
}

function describe(node: Nodes): string {
  if (node.type === 'link' || node.type === 'image') return node.url.slice(0, 60);
  return 'value' in node ? String(node.value).slice(0, 60) : node.type;
}
