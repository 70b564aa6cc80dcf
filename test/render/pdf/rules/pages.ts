import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { contentProblems, type MarkedContent } from './content.ts';
import type { FontFacts } from './fonts.ts';
import { items, numberIn, numberTree, type Objects } from './objects.ts';

/** A page with what it paints for the structure. */
export interface Page {
  reference: PDFRef;
  marked: ReadonlyMap<number, MarkedContent>;
  /** Each with its kind and what it says. */
  artifacts: readonly string[];
  annotations: readonly PDFRef[];
}

/** ISO 19005-2, 6.2.2 and 6.3, and PDF/UA 7.1 and 7.18: what pages paint, and their annotations. */
export function pageProblems(file: Objects, fonts: Map<PDFDict, FontFacts>): { pages: Page[]; problems: string[] } {
  const { document, get, text, bytes } = file;
  const problems: string[] = [];
  const parents = numberTree(file, get(document.catalog, 'StructTreeRoot', 'ParentTree'));
  if (get(document.catalog, 'StructTreeRoot', 'ParentTree', 'Limits'))
    problems.push('ISO 32000-1, 7.9.7: the root of a tree has limits');
  const next = numberIn(get(document.catalog, 'StructTreeRoot', 'ParentTreeNextKey'));
  const keys = [...parents.keys()];
  if (keys.some((key, index) => index > 0 && key <= keys[index - 1]!))
    problems.push('6.7.3.3: the parent tree is not sorted');
  if (next === undefined || keys.some((key) => key >= next)) problems.push('6.7.3.3: the next key of the parent tree');
  const used: (number | undefined)[] = [];
  const pages = document.getPages().map(({ node, ref }, index): Page => {
    const add = (found: string[]) => problems.push(...found.map((each) => each.replace(': ', `: page ${index + 1}: `)));
    const annotations = items(get(node, 'Annots')) as PDFRef[];
    if (text(get(node, 'Tabs')) !== 'S') add(['UA 7.18.3-1: tab order is not that of the structure']);
    const resources = get(node, 'Resources');
    if (!(node.get(PDFName.of('Resources')) && resources instanceof PDFDict)) add(['6.2.2-2: no resources of its own']);
    const named = get(resources, 'Font');
    const entries = named instanceof PDFDict ? named.keys().map((key) => key.decodeText()) : [];
    const here = new Map(entries.map((name) => [name, fonts.get(get(named, name) as PDFDict)!] as const));
    const stream = Buffer.from(bytes(get(node, 'Contents'))).toString('latin1');
    const { marked, artifacts, problems: found } = contentProblems(stream, here);
    add(found);
    const key = numberIn(get(node, 'StructParents'));
    used.push(key, ...annotations.map((each) => numberIn(get(each, 'StructParent'))));
    add(parentProblems(file, marked, get(parents.get(key ?? -1))));
    for (const annotation of annotations) add(annotationProblems(file, annotation, ref, parents));
    return { reference: ref, marked: new Map(marked.map((each) => [each.id, each])), artifacts, annotations };
  });
  if (keys.toSorted().join() !== used.toSorted().join())
    problems.push('6.7.3.3: the parent tree has other keys than pages');
  return { pages, problems };
}

/** Every marked piece belongs to the element that the parent tree names, and the other way round. */
function parentProblems({ get, text }: Objects, marked: MarkedContent[], entries: PDFObject | undefined): string[] {
  if (!(entries instanceof PDFArray)) return marked.length === 0 ? [] : ['UA 7.1-3: no entry in the parent tree'];
  const problems: string[] = [];
  if (entries.size() !== marked.length) problems.push('UA 7.1-3: the parent tree lists more or less than is marked');
  for (const { id, tag } of marked) {
    const role = text(get(entries, id, 'S'));
    if (role !== tag) problems.push(`UA 7.1-3: content ${id} is marked ${tag} and belongs to ${role}`);
  }
  return problems;
}

const FORBIDDEN_FLAGS = 1 + 2 + 32 + 256;
const PRINT = 4;

function annotationProblems(
  { get, text }: Objects,
  reference: PDFRef,
  page: PDFRef,
  parents: Map<number, PDFObject>,
): string[] {
  const problems: string[] = [];
  const annotation = get(reference) as PDFDict;
  const subtype = text(get(annotation, 'Subtype'))!;
  const rule = (clause: string, ok: boolean, problem: string) => {
    if (!ok) problems.push(`${clause}: ${subtype} ${problem}`);
  };
  const element = get(parents.get(numberIn(get(annotation, 'StructParent')) ?? -1));
  const role = text(get(element, 'S'));
  const flags = numberIn(get(annotation, 'F')) ?? 0;
  const holds = items(get(element, 'K')).some(
    (kid) => kid instanceof PDFDict && kid.get(PDFName.of('Obj')) === reference && kid.get(PDFName.of('Pg')) === page,
  );
  rule('6.3.1-1', subtype === 'Link' || subtype === 'Widget', 'is an annotation without rules here');
  rule('6.3.2-1', annotation.has(PDFName.of('F')), 'has no flags');
  rule('6.3.2-2', (flags & FORBIDDEN_FLAGS) === 0 && (flags & PRINT) === PRINT, 'is not printed');
  rule('6.2.10', !annotation.has(PDFName.of('CA')), 'has an opacity');
  rule('UA 7.18.5-1', role === (subtype === 'Link' ? 'Link' : 'Form'), `belongs to ${role}`);
  rule('UA 7.18.1', holds, 'is not referred to from its element');
  const [left = 0, bottom = 0, right = 0, top = 0] = items(get(annotation, 'Rect')).map((each) => numberIn(each));
  rule(
    'UA 7.18.1',
    right > left && top > bottom && left >= 0 && right <= 595.28 && bottom >= 0 && top <= 841.89,
    'is nowhere',
  );
  if (subtype === 'Link') {
    rule('UA 7.18.5-2', (text(get(annotation, 'Contents')) ?? '').trim() !== '', 'has no description');
    rule('6.5.1-1', get(annotation, 'A') !== undefined, 'leads nowhere');
    return problems;
  }
  const appearance = get(annotation, 'AP');
  const keys = appearance instanceof PDFDict ? appearance.keys().map(String) : [];
  rule('6.3.3-1', keys.length > 0, 'has no appearance');
  rule('6.3.3-2', keys.join() === '/N' && get(appearance, 'N') instanceof PDFStream, 'has other appearances than N');
  rule('6.2.9-1', text(get(appearance, 'N', 'Subtype')) === 'Form', 'has an appearance that is no form');
  rule('6.2.2-2', get(appearance, 'N', 'Resources') instanceof PDFDict, 'has an appearance without resources');
  rule('6.4.1-1', !annotation.has(PDFName.of('A')), 'has an action');
  rule('UA 7.18.1-3', (text(get(annotation, 'TU')) ?? '') !== '', 'has no label');
  rule('ISO 32000-1, 12.7.3', /^[^.]+$/.test(text(get(annotation, 'T')) ?? ''), 'has no name');
  return problems;
}
