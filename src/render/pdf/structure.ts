import type { AgreementPdf } from './agreement-pdf.ts';
import type { Reference } from './pdfmake/pdfmake.ts';
import { Raw } from './raw.ts';

/** The standard structure types in use. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Form';

export interface TagOptions {
  /** Another language than the document's. */
  lang?: string;
  /** Attributes: names and what they are, which are names too. */
  attributes?: Record<string, string>;
}

/** An element of the structure tree. It is planned with the content and filled while pages are painted. */
export interface Tag {
  readonly role: Role;
  readonly options: TagOptions;
  /** In reading order. */
  readonly kids: (Tag | TaggedContent)[];
  reference?: Reference;
}

/** A place in the reading order for pieces of pages: a paragraph's text has several when lines or pages part it. */
export interface TaggedContent {
  readonly tag: Tag;
  readonly marks: Mark[];
}

type Mark = { page: Reference; id: number } | { page: Reference; annotation: Reference };

/** The root of a document's structure tree. */
export function rootTag(): Tag {
  return { role: 'Document', options: {}, kids: [] };
}

/** Appends an element. */
export function addTag(parent: Tag, role: Role, options: TagOptions = {}): Tag {
  const tag: Tag = { role, options, kids: [] };
  parent.kids.push(tag);
  return tag;
}

/** The place for the next content of the element; content that follows on other content of the same element shares its place. */
export function contentOf(tag: Tag): TaggedContent {
  const last = tag.kids.at(-1);
  if (last !== undefined && 'marks' in last) return last;
  const content: TaggedContent = { tag, marks: [] };
  tag.kids.push(content);
  return content;
}

/** The element's object in the file. */
export function elementOf(document: AgreementPdf, tag: Tag): Reference {
  tag.reference ??= document.ref({ S: tag.role });
  return tag.reference;
}

/** Paints a piece of the current page as content of an element. */
export function markContent(document: AgreementPdf, content: TaggedContent, paint: () => void): void {
  const { page } = document;
  const parents = document.getStructParentTree().get(page.structParentTreeKey) as Reference[];
  const id = parents.length;
  parents.push(elementOf(document, content.tag));
  content.marks.push({ page: page.dictionary, id });
  document.addContent(`/${content.tag.role} <</MCID ${id}>> BDC`);
  paint();
  document.addContent('EMC');
}

/** Paints a piece of the current page that readers are to pass over. */
export function markArtifact(document: AgreementPdf, type: ArtifactType, paint: () => void): void {
  document.addContent(`/Artifact <<${ARTIFACTS[type]}>> BDC`);
  paint();
  document.addContent('EMC');
}

export type ArtifactType = 'header' | 'footer' | 'repetition' | 'layout' | 'mark';

const ARTIFACTS: Record<ArtifactType, string> = {
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  repetition: '/Type /Pagination',
  layout: '/Type /Layout',
  mark: '/Type /Pagination /Subtype /Watermark',
};

/** Adds the annotation that `annotate` makes on the current page to the structure; `annotate` gets the key that belongs in it. */
export function markAnnotation(document: AgreementPdf, content: TaggedContent, annotate: (key: number) => void): void {
  const key = document.createStructParentTreeNextKey();
  document.getStructParentTree().add(key, elementOf(document, content.tag));
  annotate(key);
  content.marks.push({ page: document.page.dictionary, annotation: document.page.annotations.at(-1)! });
}

/** Writes the structure tree. Elements that nothing was painted for are left out, except empty cells. */
export function writeStructure(document: AgreementPdf, root: Tag): void {
  const treeRoot = document.getStructTreeRoot();
  if (hasContent(root)) treeRoot.data.K = [writeTag(document, root, treeRoot)];
}

function hasContent(tag: Tag): boolean {
  return (
    tag.role === 'TD' ||
    tag.role === 'TH' ||
    tag.kids.some((kid) => ('role' in kid ? hasContent(kid) : kid.marks.length > 0))
  );
}

function writeTag(document: AgreementPdf, tag: Tag, parent: Reference): Reference {
  const element = elementOf(document, tag);
  const kids: string[] = [];
  let page: Reference | undefined;
  for (const kid of tag.kids) {
    if ('role' in kid) {
      if (hasContent(kid)) kids.push(String(writeTag(document, kid, element)));
      continue;
    }
    for (const mark of kid.marks) {
      if ('annotation' in mark) {
        kids.push(`<< /Type /OBJR /Obj ${mark.annotation} /Pg ${mark.page} >>`);
        continue;
      }
      page ??= mark.page;
      kids.push(page === mark.page ? String(mark.id) : `<< /Type /MCR /Pg ${mark.page} /MCID ${mark.id} >>`);
    }
  }
  const { lang, attributes } = tag.options;
  const entries = [`/S /${tag.role}`, `/P ${parent}`, `/K [${kids.join(' ')}]`];
  if (page !== undefined) entries.push(`/Pg ${page}`);
  if (lang !== undefined) entries.push(`/Lang (${languageCode(lang)})`);
  if (attributes !== undefined)
    entries.push(
      `/A << ${Object.entries(attributes)
        .map(([name, value]) => `/${name} /${value}`)
        .join(' ')} >>`,
    );
  // There are hundreds of elements: written out at once, they need no dictionaries in between.
  element.data = new Raw(`<< ${entries.join(' ')} >>`) as unknown as Reference['data'];
  element.end();
  return element;
}

/** Only what has the form of a code may be written as it is. */
function languageCode(lang: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang)) throw new Error(`not the code of a language: ${lang}`);
  return lang;
}
