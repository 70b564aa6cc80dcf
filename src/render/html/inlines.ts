import type { Link } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Inline } from '../../document/document.ts';
import { safeHref } from '../safe-href.ts';
import { attribute, escapeText } from './element.ts';
import { refuse } from './refuse.ts';

/**
 * Running text as HTML.
 *
 * @param anchors the ids that a link inside the document can lead to
 */
export function inlineHtml(nodes: readonly Inline[], anchors: ReadonlySet<string>): string {
  let html = '';
  for (const node of nodes) html += oneInline(node, anchors);
  return html;
}

function oneInline(node: Inline, anchors: ReadonlySet<string>): string {
  const lang = node.data?.lang;
  switch (node.type) {
    case 'text':
      return lang === undefined ? escapeText(node.value) : inLanguage(lang, escapeText(node.value));
    case 'strong':
      return `<strong${attribute('lang', lang)}>${inlineHtml(node.children, anchors)}</strong>`;
    case 'emphasis':
      return `<em${attribute('lang', lang)}>${inlineHtml(node.children, anchors)}</em>`;
    case 'link':
      return linkHtml(node, lang, anchors);
    case 'break':
      return '<br>\n';
    default:
      return refuse(node);
  }
}

function linkHtml(node: Link, lang: string | undefined, anchors: ReadonlySet<string>): string {
  const content = inlineHtml(node.children, anchors);
  const safe = safeHref(node.url, anchors);
  if (safe === null) return lang === undefined ? content : inLanguage(lang, content);
  const href = attribute('href', safe.href);
  if (!safe.external) return `<a${href}${attribute('lang', lang)}>${content}</a>`;
  // On paper the address must be read; there it is printed after the text, unless the text is the address.
  const classes = spellsOut(plainText(node), safe.href) ? 'external spelled-out' : 'external';
  return `<a${href} rel="noopener" class="${classes}"${attribute('lang', lang)}>${content}</a>`;
}

function inLanguage(lang: string, content: string): string {
  return `<span${attribute('lang', lang)}>${content}</span>`;
}

function spellsOut(text: string, href: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return bare(text.trim()) === bare(href);
}
