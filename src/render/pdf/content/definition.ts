import type { Document, Edition } from '../../../document/document.ts';
import type { Node } from '../node.ts';
import { addTag, rootTag, type Tag } from '../structure.ts';
import { attachmentEntries, attachmentNodes } from './attachments.ts';
import { blockNodes } from './blocks.ts';
import { contents, type Entry } from './contents.ts';
import { frontPage } from './front-page.ts';
import { chapterHeading } from './heading.ts';
import { plainText } from './runs.ts';
import { SIGNATURES, signatureNodes } from './signatures.ts';

/** What is to be laid out, and the structure tree that its text hangs in. */
export interface Definition {
  root: Tag;
  content: Node;
}

/** A document with less text than this gets no front page and no contents of its own. */
const SHORT = 1500;

/** The whole document as pdfmake nodes. Layout changes them: make a new definition for every rendering. */
export function define(document: Document, edition: Edition): Definition {
  const root = rootTag();
  const compact = isShort(document);
  // Names of destinations are the anchors of the HTML page.
  const anchors = new Set([...document.chapters, ...document.attachments].map(({ id }) => id));
  const front = frontPage(root, document, compact);
  const toc = compact ? [] : [contents(root, document, entriesOf(document))];
  const chapters = document.chapters.map((chapter, index): Node => {
    const sect = addTag(root, 'Sect');
    const { number, title } = chapter;
    const text = number === null ? plainText(title) : `${number} ${plainText(title)}`;
    const heading = chapterHeading(sect, {
      id: chapter.id,
      number,
      title,
      bookmark: { text, level: 1 },
      ...(index === 0 && !compact && { pageBreak: 'before' }),
    });
    return { stack: [heading, ...blockNodes(sect, chapter.blocks, anchors)] };
  });
  const signatures = signatureNodes(root, document, { target: edition.target, compact, anchors });
  const attachments = attachmentNodes(root, document, anchors);
  return { root, content: { stack: [...front, ...toc, ...chapters, ...signatures, ...attachments] } };
}

function entriesOf(document: Document): Entry[] {
  const { chapters, signatures } = document;
  return [
    ...chapters.map(({ id, number, title }) => ({ id, number, title })),
    { id: SIGNATURES, number: null, title: signatures.title },
    ...attachmentEntries(document),
  ];
}

function isShort(document: Document): boolean {
  let length = 0;
  const count = (node: object): void => {
    if ('value' in node && typeof node.value === 'string') length += node.value.length;
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(count);
  };
  for (const { blocks } of [...document.chapters, ...document.attachments]) blocks.forEach(count);
  return length < SHORT;
}
