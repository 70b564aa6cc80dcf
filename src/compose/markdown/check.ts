import type { Nodes, Root } from 'mdast';

/** What Markdown in an agreement may not contain, with offsets in the text. */
export interface Forbidden {
  kind: 'html' | 'image' | 'code' | 'unsafe-link' | 'definition';
  text: string;
  start: number;
  end: number;
}

const SAFE_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Whether a link may stand in a document: an ordinary web, mail or telephone address, or a place in the document itself. */
export function isSafeUrl(url: string): boolean {
  if (/^#[\w-]+$/.test(url)) return true;
  if (!URL.canParse(url)) return false;
  return SAFE_SCHEMES.includes(new URL(url).protocol);
}

/** Lists what is not allowed: raw HTML, images, code, links elsewhere than web, mail and telephone, reference definitions. */
export function findForbidden(root: Root): Forbidden[] {
  const found: Forbidden[] = [];
  const visit = (node: Nodes): void => {
    const kind = forbiddenKind(node);
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

function forbiddenKind(node: Nodes): Forbidden['kind'] | null {
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
      return isSafeUrl(node.url) ? null : 'unsafe-link';
    default:
      return null;
  }
}

function describe(node: Nodes): string {
  if (node.type === 'link' || node.type === 'image') return node.url.slice(0, 60);
  return 'value' in node ? String(node.value).slice(0, 60) : node.type;
}
