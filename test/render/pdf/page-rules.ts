import { PDFArray, PDFDict, PDFName, type PDFNumber, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { Objects } from './conformance.ts';
import { contentProblems, type MarkedContent } from './content-stream.ts';

/** What on the pages is unmarked, does not hang together with the structure, or is an annotation that readers cannot use. */
export function pageProblems(file: Objects): string[] {
  const { document, get, text, bytes } = file;
  const problems: string[] = [];
  const parents = numberTree(file, get(document.catalog, 'StructTreeRoot', 'ParentTree'));
  document.getPages().forEach((page, index) => {
    const node = page.node;
    const where = `page ${index + 1}`;
    if (text(get(node, 'Tabs')) !== 'S') problems.push(`${where}: tab order is not that of the structure`);
    const { marked, problems: found } = contentProblems(Buffer.from(bytes(get(node, 'Contents'))).toString('latin1'));
    problems.push(...found.map((problem) => `${where}: ${problem}`));
    const entries = parents.get((get(node, 'StructParents') as PDFNumber | undefined)?.asNumber() ?? -1);
    problems.push(...parentProblems(file, marked, entries).map((problem) => `${where}: ${problem}`));
    const annotations = get(node, 'Annots');
    for (const annotation of annotations instanceof PDFArray ? annotations.asArray() : []) {
      problems.push(...annotationProblems(file, annotation, parents).map((problem) => `${where}: ${problem}`));
    }
  });
  return problems;
}

/** Every marked piece belongs to the element that the parent tree names, and the other way round. */
function parentProblems({ get, text }: Objects, marked: MarkedContent[], entries: PDFObject | undefined): string[] {
  if (!(entries instanceof PDFArray)) return marked.length === 0 ? [] : ['no entry in the parent tree'];
  const problems: string[] = [];
  if (entries.size() !== marked.length) problems.push('the parent tree lists more or less than is marked');
  for (const { id, tag } of marked) {
    const role = text(get(entries, id, 'S'));
    if (role !== tag) problems.push(`content ${id} is marked ${tag} and belongs to ${role}`);
  }
  return problems;
}

function annotationProblems({ get, text }: Objects, reference: PDFObject, parents: Map<number, PDFObject>): string[] {
  const problems: string[] = [];
  const annotation = get(reference);
  const subtype = text(get(annotation, 'Subtype'));
  const element = parents.get((get(annotation, 'StructParent') as PDFNumber | undefined)?.asNumber() ?? -1);
  const role = text(get(element, 'S'));
  if (get(annotation, 'F')?.toString() !== '4') problems.push(`${subtype} is not printed`);
  if (role !== (subtype === 'Link' ? 'Link' : 'Form')) problems.push(`${subtype} belongs to ${role}`);
  const kids = get(element, 'K');
  const holds =
    kids instanceof PDFArray &&
    kids.asArray().some((kid) => kid instanceof PDFDict && kid.get(PDFName.of('Obj')) === reference);
  if (!holds) problems.push(`${subtype} is not referred to from its element`);
  if (subtype === 'Link' && !text(get(annotation, 'Contents'))) problems.push('a link without a description');
  if (subtype === 'Widget') {
    if (!text(get(annotation, 'TU'))) problems.push('a field without a label');
    if (!(get(annotation, 'AP', 'N') instanceof PDFStream)) problems.push('a field without an appearance');
  }
  return problems;
}

function numberTree({ get }: Objects, tree: PDFObject | undefined): Map<number, PDFObject> {
  const nums = get(tree, 'Nums');
  const entries = new Map<number, PDFObject>();
  if (!(nums instanceof PDFArray)) return entries;
  for (let i = 0; i < nums.size(); i += 2) entries.set((nums.get(i) as PDFNumber).asNumber(), get(nums.get(i + 1))!);
  return entries;
}
