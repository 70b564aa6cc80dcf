import { PDFDict, PDFName, type PDFObject, type PDFString } from '@cantoo/pdf-lib';
import { dictionaries, items, numberIn, type Objects } from './objects.ts';

/** What no conforming file has, by the clause of ISO 19005-2 that forbids it, wherever it stands. */
const FORBIDDEN: Record<string, readonly string[]> = {
  '6.1.7.1-3': ['FFilter', 'FDecodeParms'],
  '6.2.5-1': ['TR', 'TR2'],
  '6.2.5-3': ['HTP', 'HT'],
  '6.2.8.1-1': ['Alternates', 'OPI'],
  '6.2.9-1': ['PS', 'Subtype2', 'Ref'],
  '6.2.10-1': ['SMask', 'BM'],
  '6.4.2-1': ['XFA'],
  '6.4.2-2': ['NeedsRendering'],
  '6.5.2-1': ['AA', 'JavaScript', 'JS', 'OpenAction'],
  '6.9-1': ['OCProperties', 'OC'],
  '6.10-1': ['AlternatePresentations', 'PresSteps'],
  '6.11-1': ['Requirements'],
  // Not of PDF/A: PDF/UA 7.2-21 to 23 and 7.20 want more where these are used, and they are not.
  'UA 7.2-21': ['ActualText', 'E'],
  'UA 7.1-5': ['RoleMap', 'ClassMap'],
};

/** Flate is all that is needed. */
const FILTERS = ['FlateDecode'];
const ACTIONS = ['GoTo', 'URI'];
/** A language tag of RFC 3066. */
const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

/** The rules for the catalog and for what dictionaries may hold. */
export function documentProblems(file: Objects, part: 2 | 3): string[] {
  const { document, get, text, bytes } = file;
  const { catalog, context } = document;
  const problems: string[] = [];
  const rule = (clause: string, ok: boolean, problem: string) => {
    if (!ok) problems.push(`${clause}: ${problem}`);
  };
  rule('6.1.13-7', context.largestObjectNumber <= 8_388_607, 'too many objects');
  rule('6.7.2.2-1', get(catalog, 'MarkInfo', 'Marked')?.toString() === 'true', 'not marked');
  rule('6.7.4-1', /^n[bn]-NO$/.test(text(get(catalog, 'Lang')) ?? ''), 'no language');
  rule('6.6.2.1-1', get(catalog, 'Metadata') !== undefined, 'no metadata');
  rule('6.7.3.3-1', get(catalog, 'StructTreeRoot') !== undefined, 'no structure');
  rule('6.4.1-3', get(catalog, 'AcroForm', 'NeedAppearances') === undefined, 'NeedAppearances');
  rule('6.1.12-1', get(catalog, 'Perms') === undefined, 'permissions');
  rule('UA 7.1-4', get(catalog, 'MarkInfo', 'Suspects')?.toString() !== 'true', 'suspect');
  rule(
    'UA 7.1-10',
    get(catalog, 'ViewerPreferences', 'DisplayDocTitle')?.toString() === 'true',
    'no title in the window',
  );
  const intents = items(get(catalog, 'OutputIntents'));
  const profile = get(intents[0], 'DestOutputProfile');
  const icc = profile ? Buffer.from(bytes(profile)).toString('latin1') : '';
  rule('6.2.3-2', intents.length === 1 && text(get(intents[0], 'S')) === 'GTS_PDFA1', 'not one output intent');
  rule('6.2.3-1', icc.slice(36, 40) === 'acsp' && icc.charCodeAt(8) < 5, 'the output profile is no ICC profile');
  rule('6.2.3-1', ['mntr', 'prtr'].includes(icc.slice(12, 16)), 'the output profile is for no monitor');
  rule(
    '6.2.4.3-2',
    icc.slice(16, 20) === 'RGB ' && numberIn(get(profile, 'N')) === 3,
    'the output profile is not for RGB',
  );
  for (const { dict, isStream } of dictionaries(file)) {
    for (const [clause, keys] of Object.entries(FORBIDDEN))
      for (const key of keys)
        rule(clause, !dict.has(PDFName.of(key)), `${key} in ${text(get(dict, 'Type')) ?? 'an object'}`);
    if (isStream) {
      const filter = get(dict, 'Filter');
      const names = filter === undefined ? [] : [filter, ...items(filter)].filter((each) => each instanceof PDFName);
      for (const name of names) rule('6.1.7.2-1', FILTERS.includes(text(name)!), `${name} is a filter`);
      rule('6.1.7.1-3', get(dict, 'F') === undefined, 'a stream in another file');
      rule('6.2.8.1-1', text(get(dict, 'Subtype')) !== 'Image', 'an image, for which no rules are checked here');
    }
    rule('6.2.5-1', text(get(dict, 'Type')) !== 'ExtGState', 'a graphics state, for which no rules are checked here');
    for (const action of [get(dict, 'A')]) {
      if (action instanceof PDFDict && action.has(PDFName.of('S')))
        rule('6.5.1-1', ACTIONS.includes(text(get(action, 'S'))!), `an action ${get(action, 'S')}`);
    }
    const lang = get(dict, 'Lang');
    if (lang) rule('6.7.4-1', LANGUAGE.test(text(lang)!), `${text(lang)} is no language`);
    for (const box of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox']) {
      const [left, bottom, right, top] = items(get(dict, box)).map((each) => numberIn(each)!);
      for (const size of left === undefined ? [] : [right! - left, top! - bottom!])
        rule('6.1.13-11', Math.abs(size) >= 3 && Math.abs(size) <= 14_400, `a page is ${size} points`);
    }
    if (text(get(dict, 'Type')) === 'Filespec' || dict.has(PDFName.of('EF')))
      problems.push(...(part === 2 ? ['6.8-5: an embedded file'] : attachmentProblems(file, dict)));
  }
  if (part === 3 && items(get(catalog, 'AF')).length === 0) problems.push('6.8-4: no associated file');
  return [...problems, ...nameTreeProblems(get(catalog, 'Names', 'Dests')), ...outlineProblems(file)];
}

/** ISO 19005-3, 6.8, and PDF/UA 7.11. */
function attachmentProblems({ document, get, text, bytes }: Objects, dict: PDFDict): string[] {
  const stream = get(dict, 'EF', 'F');
  const named = (text(get(dict, 'F')) ?? '') !== '' && (text(get(dict, 'UF')) ?? '') !== '';
  const associated = items(get(document.catalog, 'AF')).some((each) => get(each) === dict);
  const relation = text(get(dict, 'AFRelationship')) ?? '';
  const sum = get(stream, 'Params', 'CheckSum');
  return [
    ...(named ? [] : ['6.8-2: an attached file without a name']),
    ...(associated ? [] : ['6.8-4: an attached file that belongs to nothing']),
    ...(/^(Source|Data|Alternative|Supplement|Unspecified)$/.test(relation) ? [] : [`6.8-3: a file is ${relation}`]),
    ...(/^[-\w+.]+\/[-\w+.]+$/.test(text(get(stream, 'Subtype')) ?? '') ? [] : ['6.8-1: a file of no type']),
    ...(get(stream, 'Params', 'ModDate') ? [] : ['6.8: a file without a date']),
    ...(sum && stringBytes(sum) !== 16 ? ['ISO 32000-1, table 46: a checksum is sixteen bytes'] : []),
    ...(numberIn(get(stream, 'Params', 'Size')) === bytes(stream).length ? [] : ['6.8: the size of a file']),
  ];
}

function stringBytes(string: PDFObject): number {
  return 'asBytes' in string ? (string as PDFString).asBytes().length : 0;
}

/** Readers look names up by halving, byte by byte. */
function nameTreeProblems(tree: PDFObject | undefined): string[] {
  const names = items(tree instanceof PDFDict ? tree.get(PDFName.of('Names')) : undefined);
  const keys = names.flatMap((name, index) => (index % 2 === 0 ? [(name as PDFString).asString()] : []));
  const sorted = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1')));
  if (tree instanceof PDFDict && tree.has(PDFName.of('Limits')))
    return ['ISO 32000-1, 7.9.6: the root of a tree has limits'];
  return keys.join() === sorted.join() ? [] : ['ISO 32000-1, 7.9.6: names are not sorted by bytes'];
}

function outlineProblems({ document, get, text }: Objects): string[] {
  const problems: string[] = [];
  const visit = (item: PDFObject | undefined, depth: number): void => {
    for (let entry = get(item, 'First'); entry; entry = get(entry, 'Next')) {
      if (!text(get(entry, 'Title'))) problems.push('ISO 32000-1, 12.3.3: an outline entry without a title');
      if (get(entry, 'Dest') === undefined && get(entry, 'A') === undefined)
        problems.push('ISO 32000-1, 12.3.3: an outline entry that leads nowhere');
      if (get(entry, 'Parent') !== get(item)) problems.push('ISO 32000-1, 12.3.3: an outline entry has another parent');
      if (get(entry, 'First') && get(entry, 'Count') === undefined)
        problems.push('ISO 32000-1, 12.3.3: an outline entry without a count');
      visit(entry, depth + 1);
    }
  };
  visit(get(document.catalog, 'Outlines'), 0);
  return problems;
}
