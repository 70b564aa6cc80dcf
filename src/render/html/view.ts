import type {
  Attachment,
  Detail,
  Document,
  Edition,
  Inline,
  Party,
  Signatory,
  Words,
} from '../../document/document.ts';
import { shortFingerprint } from '../../document/fingerprint.ts';
import type { Surroundings } from './blocks.ts';
import { blockMarkup, inlineMarkup, type Markup, withoutLinks } from './markup.ts';

/** Ids that belong to the page. They start with an underscore, which a chapter's id never does. */
const pageIds = { title: '_title', signatures: '_signatures', attachments: '_attachments' } as const;

/** What the page template may mention, and nothing else. Strings are escaped where they are printed. */
export interface View {
  language: string;
  words: Words;
  mark: string | null;
  windowTitle: string;
  metadata: Document['metadata'] & { keywordList: string };
  edition: Edition;
  shortFingerprint: string;
  title: Markup;
  subtitle: Markup;
  parties: { name: Markup; unit: Markup | null; numbers: string[] }[];
  details: { term: string; description: Markup }[];
  contents: { id: string; number: string | null; title: Markup }[];
  chapters: { id: string; number: string | null; title: Markup; body: Markup }[];
  signatures: { title: Markup; closing: Markup; signatories: SignatoryView[] };
  attachments: AttachmentView[];
}

interface SignatoryView {
  name: string | null;
  role: Markup;
  organisation: Markup;
}

interface AttachmentView {
  id: string;
  label: string;
  title: Markup;
  /** The title as it stands inside a link. */
  linkTitle: Markup;
  /** Null where the attachment is a file of its own. */
  body: Markup | null;
}

/** A Document as its page template sees it. */
export function viewOf(document: Document, edition: Edition): View {
  const anchors = new Set([...document.chapters, ...document.attachments].map(({ id }) => id));
  const under = (heading: string): Surroundings => ({ anchors, heading });
  const inline = (inlines: Inline[]) => inlineMarkup(inlines, anchors);
  const { metadata, mark, signatures } = document;
  return {
    language: document.language,
    words: document.words,
    mark,
    windowTitle: mark === null ? metadata.title : `${mark}: ${metadata.title}`,
    metadata: { ...metadata, keywordList: metadata.keywords.join(', ') },
    edition,
    shortFingerprint: shortFingerprint(edition.fingerprint),
    title: inline(document.title),
    subtitle: inline(document.subtitle),
    parties: document.parties.map(({ name, unit, numbers }: Party) => ({
      name: inline(name),
      unit: unit && inline(unit),
      numbers,
    })),
    details: document.details.map(({ term, description }: Detail) => ({ term, description: inline(description) })),
    contents: contentsOf(document, inline),
    chapters: document.chapters.map(({ id, number, title, blocks }) => ({
      id,
      number,
      title: inline(title),
      body: blockMarkup(blocks, under(id)),
    })),
    signatures: {
      title: inline(signatures.title),
      closing: blockMarkup(signatures.closing, under(pageIds.signatures)),
      signatories: signatures.signatories.map(({ name, role, organisation }: Signatory) => ({
        name,
        role: inline(role),
        organisation: inline(organisation),
      })),
    },
    attachments: document.attachments.map((attachment) => ({
      id: attachment.id,
      label: labelOf(attachment, document.words),
      title: inline(attachment.title),
      linkTitle: inline(withoutLinks(attachment.title)),
      body: attachment.blocks.length === 0 ? null : blockMarkup(attachment.blocks, under(attachment.id)),
    })),
  };
}

function contentsOf(document: Document, inline: (inlines: Inline[]) => Markup): View['contents'] {
  const { chapters, signatures, attachments, words } = document;
  const entry = (id: string, number: string | null, title: Inline[]) => ({
    id,
    number,
    title: inline(withoutLinks(title)),
  });
  const text = (value: string): Inline => ({ type: 'text', value });
  return [
    ...chapters.map(({ id, number, title }) => entry(id, number, title)),
    entry(pageIds.signatures, null, signatures.title),
    ...(attachments.length > 0 ? [entry(pageIds.attachments, null, [text(words.attachments)])] : []),
    ...attachments
      .filter(({ blocks }) => blocks.length > 0)
      .map((each) => entry(each.id, null, [text(`${labelOf(each, words)}: `), ...each.title])),
  ];
}

function labelOf({ number }: Attachment, words: Words): string {
  return `${words.attachment} ${number}`;
}
