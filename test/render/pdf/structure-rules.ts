import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Objects } from './conformance.ts';

/** An element of the structure tree, read from the objects of the file. */
export interface Element {
  role: string;
  lang: string | undefined;
  attributes: Record<string, string>;
  kids: Element[];
  /** How many pieces of pages and annotations it holds itself. */
  contents: number;
  /** The index of the page of each piece. */
  pages: number[];
}

/** What may stand directly inside of what. */
const INSIDE: Record<string, readonly string[]> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
  Reference: ['Link'],
};
const PARENTS: Record<string, string> = {
  LI: 'L',
  Lbl: 'LI',
  LBody: 'LI',
  TR: 'Table',
  TH: 'TR',
  TD: 'TR',
  TOCI: 'TOC',
};

/** Reads the structure tree from the file. */
export function structureOf({ document, get, text }: Objects): Element {
  const references = document.getPages().map((page) => page.ref);
  const pageOf = (holder: PDFDict) => references.indexOf(holder.get(PDFName.of('Pg')) as PDFRef);
  const read = (object: PDFObject | undefined, parent: PDFObject | undefined): Element => {
    const element = get(object) as PDFDict;
    if (element.get(PDFName.of('P')) !== parent) throw new Error('an element does not point to its parent');
    const kids: Element[] = [];
    const pages: number[] = [];
    const list = get(element, 'K');
    for (const kid of list instanceof PDFArray ? list.asArray() : []) {
      if (kid instanceof PDFRef) kids.push(read(kid, object));
      else pages.push(pageOf(kid instanceof PDFDict ? kid : element));
    }
    const a = get(element, 'A');
    const attributes =
      a instanceof PDFDict
        ? Object.fromEntries(a.entries().map(([key, value]) => [key.decodeText(), text(value)!]))
        : {};
    return {
      role: text(get(element, 'S'))!,
      lang: text(get(element, 'Lang')),
      attributes,
      kids,
      contents: pages.length,
      pages,
    };
  };
  const root = document.catalog.get(PDFName.of('StructTreeRoot'));
  const kids = get(root, 'K');
  if (!(kids instanceof PDFArray) || kids.size() !== 1) throw new Error('the structure has not one root');
  return read(kids.get(0), root);
}

/** What in the structure tree breaks the rules of PDF/UA or the grammar of standard structure types. */
export function structureProblems(objects: Objects): string[] {
  const problems: string[] = [];
  const root = structureOf(objects);
  if (root.role !== 'Document') problems.push('the root is not a Document');
  let heading = 0;
  let titles = 0;
  const visit = (element: Element, parent: Element | null): void => {
    const { role, kids, attributes, contents } = element;
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    if (level > 0) {
      if (level > heading + 1) problems.push(`H${level} after H${heading}`);
      heading = level;
      if (level === 1) titles++;
    }
    for (const kid of kids)
      if (INSIDE[role] && !INSIDE[role].includes(kid.role)) problems.push(`${kid.role} inside of ${role}`);
    if (PARENTS[role] && parent?.role !== PARENTS[role]) problems.push(`${role} outside of ${PARENTS[role]}`);
    if (INSIDE[role] && contents > 0) problems.push(`${role} has content of its own`);
    if (role === 'TH' && !['Column', 'Row'].includes(attributes.Scope ?? '')) problems.push('TH without a scope');
    if (role === 'L' && attributes.ListNumbering === undefined) problems.push('L without a numbering');
    if (role === 'Table' && new Set(kids.map((row) => row.kids.length)).size > 1)
      problems.push('a table whose rows differ in length');
    if (kids.length === 0 && contents === 0 && role !== 'TD' && role !== 'TH') problems.push(`${role} is empty`);
    for (const kid of kids) visit(kid, element);
  };
  visit(root, null);
  if (titles !== 1) problems.push(`${titles} titles`);
  return problems;
}
