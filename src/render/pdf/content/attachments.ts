import type { Attachment, Document, Inline } from '../../../document/document.ts';
import type { ListItem, Node } from '../node.ts';
import { addTag, type Tag } from '../structure.ts';
import { blockNodes, hangOf } from './blocks.ts';
import type { Entry } from './contents.ts';
import { chapterHeading } from './heading.ts';
import { inlineRuns, plainText, textRun } from './runs.ts';

/** "Vedlegg 2: Tiltaksplan". */
function attachmentTitle(attachment: Attachment, document: Document): Inline[] {
  return [{ type: 'text', value: `${document.words.attachment} ${attachment.number}: ` }, ...attachment.title];
}

/** Where the list of attachments that are files of their own can be linked to. */
const ATTACHMENTS = '_attachments';

/** What the contents list of the attachments: the list of those that are files of their own, and each that is printed. */
export function attachmentEntries(document: Document): Entry[] {
  const printed = document.attachments.filter((attachment) => attachment.blocks.length > 0);
  const listed = printed.length < document.attachments.length;
  return [
    ...(listed ? [{ id: ATTACHMENTS, number: null, title: listTitle(document) }] : []),
    ...printed.map((each) => ({ id: each.id, number: null, title: attachmentTitle(each, document) })),
  ];
}

/** The list of attachments that are files of their own, and those that are printed, each on a new page. */
export function attachmentNodes(root: Tag, document: Document, anchors: ReadonlySet<string>): Node[] {
  const named = document.attachments.filter((attachment) => attachment.blocks.length === 0);
  const printed = document.attachments.filter((attachment) => attachment.blocks.length > 0);
  return [
    ...(named.length > 0 ? [namedAttachments(root, document, named)] : []),
    ...printed.map((each) => printedAttachment(root, document, each, anchors)),
  ];
}

function listTitle({ words }: Document): Inline[] {
  return [{ type: 'text', value: words.attachments }];
}

function namedAttachments(root: Tag, document: Document, attachments: readonly Attachment[]): Node {
  const sect = addTag(root, 'Sect');
  const title = listTitle(document);
  const heading = chapterHeading(sect, {
    id: ATTACHMENTS,
    number: null,
    title,
    bookmark: { text: plainText(title), level: 1 },
  });
  const list = addTag(sect, 'L', { attributes: { O: 'List', ListNumbering: 'Decimal' } });
  const items = attachments.map((attachment): ListItem => {
    const item = addTag(list, 'LI');
    const marker = textRun(addTag(item, 'Lbl'), `${attachment.number}.`);
    return {
      marker,
      stack: [{ text: inlineRuns(addTag(item, 'LBody'), attachment.title), id: attachment.id }],
      margin: [0, 0, 0, 4],
    };
  });
  return { stack: [heading, { ul: items, hang: hangOf(2), indent: hangOf(2) }] };
}

function printedAttachment(root: Tag, document: Document, attachment: Attachment, anchors: ReadonlySet<string>): Node {
  const sect = addTag(root, 'Sect');
  const title = attachmentTitle(attachment, document);
  const heading = chapterHeading(sect, {
    id: attachment.id,
    number: null,
    title,
    bookmark: { text: plainText(title), level: 1 },
    pageBreak: 'before',
  });
  return { stack: [heading, ...blockNodes(sect, attachment.blocks, anchors)] };
}
