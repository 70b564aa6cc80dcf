import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';

/** A page as an HTML parser reads it, and what the parser had to object to. */
export function parsePage(html: string): { tree: Root; errors: string[] } {
  const errors: string[] = [];
  const tree = fromHtml(html, { onerror: ({ line, ruleId }) => void errors.push(`${line}: ${ruleId}`) });
  return { tree, errors };
}

/** The elements that a selector matches. */
export function all(selector: string, tree: Nodes): Element[] {
  return selectAll(selector, tree);
}

/** The text inside a node, white space run together. */
export function textOf(node: Nodes): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** The texts of the elements that a selector matches. */
export function texts(selector: string, tree: Nodes): string[] {
  return all(selector, tree).map(textOf);
}

/** One attribute of each element that a selector matches. */
export function attributes(selector: string, name: string, tree: Nodes): unknown[] {
  return all(selector, tree).map(({ properties }) => properties[name]);
}
