import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { normalise } from './content/typeset.ts';
import { REPERTOIRE } from './repertoire.ts';

/** A character that the faces lack, and the part of the agreement that it stands in. */
export interface UncoveredCharacter {
  character: string;
  codePoint: number;
  origin: Path;
}

/** What of a document cannot be printed; each character once for each origin. Does not load the faces or pdfmake. */
export function uncoveredCharacters(document: Document): UncoveredCharacter[] {
  const found = new Map<string, UncoveredCharacter>();
  for (const { text, origin } of textsOf(document)) {
    for (const { character } of uncoveredIn(text)) {
      const codePoint = character.codePointAt(0)!;
      found.set(`${codePoint} ${JSON.stringify(origin)}`, { character, codePoint, origin });
    }
  }
  return [...found.values()];
}

/** The characters of a text that the faces lack, with their UTF-16 offsets. */
export function uncoveredIn(text: string): { character: string; start: number }[] {
  if (text.search(UNCOVERED) < 0) return [];
  // A letter typed as two characters may be there as one.
  const composed = text.normalize('NFC');
  const lacking = new Set(Array.from(normalise(composed).matchAll(UNCOVERED_ALL), ([character]) => character));
  return Array.from(text.matchAll(UNCOVERED_ALL), ({ 0: character, index: start }) => ({ character, start })).filter(
    (it) => lacking.has(it.character),
  );
}

/** Neither in the faces nor white space nor one of the invisible characters that are left out in print. */
const LACKING = `[^${REPERTOIRE.split(' ')
  .map((range) =>
    range
      .split('-')
      .map((end) => `\\u{${end}}`)
      .join('-'),
  )
  .join('')}\\s\u00ad\u200b-\u200d\u2060\ufeff]`;
const UNCOVERED = new RegExp(LACKING, 'u');
const UNCOVERED_ALL = new RegExp(LACKING, 'gu');

interface Text {
  text: string;
  origin: Path;
}

function* textsOf(document: Document): Generator<Text> {
  const { signatures } = document;
  yield* nodes([...document.title, ...document.subtitle], ['tittel']);
  for (const { name, unit, numbers, origin } of document.parties) {
    yield* nodes([...name, ...(unit ?? [])], origin);
    yield { text: numbers.join(), origin };
  }
  for (const { term, description, origin } of document.details) {
    yield { text: term, origin };
    yield* nodes(description, origin);
  }
  for (const { number, title, blocks, origin } of document.chapters) {
    yield { text: number ?? '', origin };
    yield* nodes([...title, ...blocks], origin);
  }
  yield* nodes([...signatures.title, ...signatures.closing], signatures.origin);
  for (const { name, role, organisation, origin } of signatures.signatories) {
    yield { text: name ?? '', origin };
    yield* nodes([...role, ...organisation], origin);
  }
  for (const { title, blocks, origin } of document.attachments) yield* nodes([...title, ...blocks], origin);
}

/** The texts of mdast nodes, each with the nearest origin above it. */
function* nodes(children: readonly object[], above: Path): Generator<Text> {
  for (const node of children as readonly MarkdownNode[]) {
    const origin = node.data?.origin ?? above;
    if (node.value !== undefined) yield { text: node.value, origin };
    if (node.children) yield* nodes(node.children, origin);
  }
}

interface MarkdownNode {
  value?: string;
  children?: readonly object[];
  data?: { origin?: Path };
}
