import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { numberIn, type Objects } from './objects.ts';
import type { Page } from './pages.ts';

/** A piece of a page, or an annotation on it, that an element holds. */
export type Piece = { page: number; mark: number } | { page: number; annotation: PDFObject };

/** An element of the structure tree, read from the objects of the file. */
export interface Element {
  role: string;
  lang: string | undefined;
  attributes: Record<string, string>;
  /** Elements in it. */
  kids: Element[];
  /** Elements and pieces in reading order. */
  parts: (Element | Piece)[];
  /** How many pieces of pages and annotations it holds itself. */
  contents: number;
  /** The index of the page of each piece. */
  pages: number[];
}

const BLOCKS = ['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BlockQuote', 'L', 'Table', 'TOC', 'Sect', 'Form'];
const INLINE = ['Span', 'Link'];
/** What may stand directly inside of what: ISO 32000-1, 14.8.4, which PDF/UA 7.2 makes a rule for some. */
const INSIDE: Record<string, readonly string[]> = {
  Document: BLOCKS,
  Sect: BLOCKS,
  BlockQuote: BLOCKS,
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  LBody: [...BLOCKS, ...INLINE],
  Table: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
  Reference: ['Link'],
  Link: ['Span'],
  Form: [],
  Span: [],
  Lbl: [],
};
const STRUCTURAL = ['Document', 'Sect', 'BlockQuote', 'L', 'LI', 'Table', 'TR', 'TOC', 'TOCI', 'Reference'];
const CLAUSES: Record<string, string> = {
  L: 'UA 7.2-19',
  LI: 'UA 7.2-20',
  Table: 'UA 7.2-3',
  TR: 'UA 7.2-10',
  TOC: 'UA 7.2-27',
};

/** Reads the structure tree from the file. */
export function structureOf({ document, get, text }: Objects): Element {
  const references = document.getPages().map((page) => page.ref);
  const pageOf = (holder: PDFDict) => references.indexOf(holder.get(PDFName.of('Pg')) as PDFRef);
  const read = (object: PDFObject | undefined, parent: PDFObject | undefined): Element => {
    const element = get(object) as PDFDict;
    if (element.get(PDFName.of('P')) !== parent) throw new Error('UA 7.1-12: an element does not point to its parent');
    const list = get(element, 'K');
    const parts = (list instanceof PDFArray ? list.asArray() : []).map((kid): Element | Piece => {
      if (kid instanceof PDFRef) return read(kid, object);
      const holder = kid instanceof PDFDict ? kid : element;
      const annotation = holder.get(PDFName.of('Obj'));
      if (kid instanceof PDFDict && annotation) return { page: pageOf(holder), annotation };
      return { page: pageOf(holder), mark: numberIn(kid instanceof PDFDict ? get(kid, 'MCID') : kid)! };
    });
    const a = get(element, 'A');
    const attributes =
      a instanceof PDFDict
        ? Object.fromEntries(a.entries().map(([key, value]) => [key.decodeText(), text(value)!]))
        : {};
    const pieces = parts.filter((part) => 'page' in part);
    return {
      role: text(get(element, 'S'))!,
      lang: text(get(element, 'Lang')),
      attributes,
      parts,
      kids: parts.filter((part) => 'role' in part),
      contents: pieces.length,
      pages: pieces.map((piece) => piece.page),
    };
  };
  const root = document.catalog.get(PDFName.of('StructTreeRoot'));
  const kids = get(root, 'K');
  if (!(kids instanceof PDFArray) || kids.size() !== 1) throw new Error('the structure has not one root');
  return read(kids.get(0), root);
}

/** Structure that breaks the rules of ISO 19005-2, 6.7.3, PDF/UA 7.1 to 7.5, or the grammar of standard structure types. */
export function structureProblems(objects: Objects, pages: readonly Page[]): string[] {
  const problems: string[] = [];
  const root = structureOf(objects);
  const rule = (clause: string, ok: boolean, problem: string) => {
    if (!ok) problems.push(`${clause}: ${problem}`);
  };
  rule('6.7.3.3', root.role === 'Document', 'the root is not a Document');
  let heading = 0;
  let titles = 0;
  const held: string[] = [];
  const visit = (element: Element, parent: Element | null): void => {
    const { role, kids, attributes, contents } = element;
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    if (level > 0) {
      rule('UA 7.4.2-1', level <= heading + 1, `H${level} after H${heading}`);
      heading = level;
      if (level === 1) titles++;
    }
    const allowed = INSIDE[role] ?? (/^(?:P|H[1-6]|TH|TD)$/.test(role) ? INLINE : undefined);
    rule('6.7.3.4-1', allowed !== undefined, `${role} is not in use`);
    for (const kid of kids) {
      rule(
        CLAUSES[role] ?? 'ISO 32000-1, 14.8.4',
        allowed?.includes(kid.role) ?? false,
        `${kid.role} inside of ${role}`,
      );
    }
    const homeless = ['LI', 'Lbl', 'LBody', 'TR', 'TH', 'TD', 'TOCI', 'Reference'].includes(role);
    if (homeless)
      rule('UA 7.2-4', INSIDE[parent?.role ?? '']?.includes(role) ?? false, `${role} inside of ${parent?.role}`);
    if (STRUCTURAL.includes(role)) rule('UA 7.2', contents === 0, `${role} has content of its own`);
    if (role === 'TH') rule('UA 7.5-1', /^(Column|Row|Both)$/.test(attributes.Scope ?? ''), 'TH without a scope');
    if (role === 'L') {
      const hasLabels = kids.every((item) => item.kids[0]?.role === 'Lbl');
      const kind = attributes.ListNumbering;
      rule('UA 7.6', kind !== undefined && (kind === 'None' || hasLabels), `a list numbered ${kind}`);
    }
    if (role === 'Table') {
      const columns = kids.map((row) => row.kids.reduce((sum, cell) => sum + Number(cell.attributes.ColSpan ?? 1), 0));
      rule('UA 7.2-42', new Set(columns).size <= 1, 'a table whose rows differ in length');
      rule(
        'UA 7.5',
        kids.some((row) => row.kids.some((cell) => cell.role === 'TH')),
        'a table without headers',
      );
      rule(
        'UA 7.2-15',
        kids.every((row) => row.kids.every((cell) => !cell.attributes.RowSpan)),
        'cells over rows',
      );
    }
    if (kids.length === 0 && role !== 'TD' && role !== 'TH') rule('UA 7.1', contents > 0, `${role} is empty`);
    for (const piece of element.parts) if ('page' in piece) held.push(nameOf(piece));
    for (const kid of kids) visit(kid, element);
  };
  visit(root, null);
  rule('UA 7.4.2', titles === 1, `${titles} titles`);
  const there = pages.flatMap(({ marked, annotations }, page) => [
    ...[...marked.keys()].map((mark) => nameOf({ page, mark })),
    ...annotations.map((annotation) => nameOf({ page, annotation })),
  ]);
  rule(
    'UA 7.1-3',
    held.toSorted().join() === there.toSorted().join(),
    'the structure holds more or less than is on pages',
  );
  return [...problems, ...orderProblems(root, pages)];
}

function nameOf(piece: Piece): string {
  return 'mark' in piece ? `${piece.page} ${piece.mark}` : `${piece.page} ${piece.annotation}`;
}

interface Box {
  page: number;
  left: number;
  right: number;
  top: number;
}

/** Half of a line: what differs by less stands beside each other. */
const SAME_LINE = 5;

/** Elements that are read after another and stand neither below nor to the right of it: PDF/UA 7.2, on reading order. */
function orderProblems(root: Element, pages: readonly Page[]): string[] {
  const problems: string[] = [];
  const visit = (element: Element): Box[] => {
    const boxes = element.parts.map((part) => ('role' in part ? visit(part) : boxOf(part, pages)));
    const filled = boxes.filter((each) => each.length > 0);
    filled.forEach((box, index) => {
      const before = filled[index - 1];
      // Hundreds of columns are narrower than a letter, which then stands in the next one too.
      const isNextCell = element.role === 'TR' && before && box[0]!.left > before[0]!.left;
      if (before && !isNextCell && !follows(before, box))
        problems.push(`UA 7.2: in ${element.role} on page ${box[0]!.page + 1}, reading order is not that of the page`);
    });
    return filled.flat();
  };
  visit(root);
  return problems;
}

function boxOf(piece: Piece, pages: readonly Page[]): Box[] {
  const content = 'mark' in piece ? pages[piece.page]?.marked.get(piece.mark) : undefined;
  return content && !Number.isNaN(content.top) ? [{ page: piece.page, ...content }] : [];
}

function follows(before: readonly Box[], after: readonly Box[]): boolean {
  const [end, start] = [before.at(-1)!, after[0]!];
  if (start.page !== end.page) return start.page > end.page;
  if (start.top > end.top + SAME_LINE) return true;
  if (Math.abs(start.top - end.top) <= SAME_LINE && start.left >= end.right - 1) return true;
  const here = before.filter((box) => box.page === start.page);
  const there = after.filter((box) => box.page === start.page);
  return Math.min(...there.map((box) => box.left)) >= Math.max(...here.map((box) => box.right)) - 1;
}
