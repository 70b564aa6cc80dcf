import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Agreement } from '../../schema/agreement.ts';
import type { Parallellnavn } from '../../schema/parter.ts';
import { kommunerOf } from './view.ts';

/** A name in another language than the document's, with its BCP 47 tag. */
export interface ForeignName {
  name: string;
  lang: string;
}

const TAGS: Readonly<Record<Parallellnavn['språk'], string>> = {
  nordsamisk: 'se',
  lulesamisk: 'smj',
  sørsamisk: 'sma',
  kvensk: 'fkv',
};

/** Names in Sami and Kven that the agreement states for its parties. */
export function statedNames(agreement: Agreement): ForeignName[] {
  const stated = [
    ...kommunerOf(agreement).flatMap((it) => it.parallellnavn ?? []),
    ...(agreement.parter.politi.parallellnavn ?? []),
  ];
  return stated.map(({ språk, navn }) => ({ name: navn, lang: TAGS[språk] }));
}

/** Splits text nodes so that every foreign name stands in a node of its own with its language. Changes the nodes in place. */
export function tagLanguages(nodes: readonly Nodes[], names: readonly ForeignName[]): void {
  if (names.length === 0) return;
  const longestFirst = [...names].sort((a, b) => b.name.length - a.name.length);
  for (const node of nodes) {
    if (!('children' in node)) continue;
    tagLanguages(node.children, names);
    const children = node.children as PhrasingContent[];
    const split = children.flatMap((child): PhrasingContent[] =>
      child.type === 'text' ? splitText(child, longestFirst) : [child],
    );
    children.length = 0;
    for (const child of split) children.push(child);
  }
}

/** One text node as one or several, foreign names marked. `names` are tried in order at every place. */
export function splitText(node: Text, names: readonly ForeignName[]): Text[] {
  if (node.data?.lang) return [node];
  const text = node.value;
  const parts: Text[] = [];
  let from = 0;
  for (let hit = nextName(text, from, names); hit; hit = nextName(text, from, names)) {
    if (hit.at > from) parts.push({ type: 'text', value: text.slice(from, hit.at) });
    parts.push({ type: 'text', value: hit.name, data: { lang: hit.lang } });
    from = hit.at + hit.name.length;
  }
  if (parts.length === 0) return [node];
  return from < text.length ? [...parts, { type: 'text', value: text.slice(from) }] : parts;
}

function nextName(text: string, from: number, names: readonly ForeignName[]): (ForeignName & { at: number }) | null {
  let first: (ForeignName & { at: number }) | null = null;
  for (const it of names) {
    const at = indexOfName(text, it.name, from);
    if (at >= 0 && (!first || at < first.at)) first = { ...it, at };
  }
  return first;
}

/** Next occurrence of a name as whole words. */
function indexOfName(text: string, name: string, from: number): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + name.length] ?? ' ')) return at;
  }
  return -1;
}
