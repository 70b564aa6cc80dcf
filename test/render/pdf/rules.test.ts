import { type PDFArray, type PDFDict, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { edition, sampleDocument } from '../sample-document.ts';
import { problemsOf } from './problems-of.ts';
import { dictionaries, type Objects, openObjects } from './rules/objects.ts';

/** The rules themselves: a file that keeps them all is broken in one place, and the clause that forbids it is named. */
const good = Buffer.from(
  renderPdf({ ...sampleDocument(), mark: 'UTKAST' }, { ...edition, target: 'acrobat' }).bytes,
).toString('latin1');

const clauses = (problems: readonly string[]) => [...new Set(problems.map((problem) => problem.split(': ')[0]))];
const bytesOf = (file: string) => Buffer.from(file, 'latin1');

describe('what is wrong in the bytes', () => {
  test.each<[string, (file: string) => string]>([
    ['6.1.2-1', (file) => file.replace('%PDF-1.7', '%PDF-2.0')],
    ['6.1.2-2', (file) => file.replace('%\xff\xff\xff\xff', '%abcd')],
    ['6.1.3-1', (file) => file.replace(/\/ID \[[^\]]*\]/, (id) => ' '.repeat(id.length))],
    ['6.1.3-3', (file) => `${file}\n\n`],
    ['6.1.4-2', (file) => file.replace(/(\d{10}) 00000 n \n(\d{10})/, '$2 00000 n \n$1')],
    ['6.1.6-1', (file) => file.replace('/Tabs /S', '/T <123>')],
    [
      '6.1.7.1-1',
      (file) => file.replace(/\/Length (\d)(\d+)\n/, (_, a, b) => `/Length ${a}${(Number(b) + 1) % 10 ** b.length}\n`),
    ],
    ['6.1.7.1-2', (file) => file.replace('stream\n', 'stream\r')],
    ['6.1.9-1', (file) => file.replace(' 0 obj\n', ' 0 obj ')],
    ['6.1.9-1', (file) => file.replace('\nendobj', ' endobj')],
    ['6.1.13-1', (file) => file.replace('/Tabs /S', '/T 2147483648')],
    ['6.1.13-4', (file) => file.replace('/Tabs /S', `/${'x'.repeat(128)} /S`)],
    ['6.6.2.1-2', (file) => file.replace('id="W5M0MpCehiHzreSzNTczkc9d"', 'id="W5M0MpC" bytes="120"')],
    ['6.6.2.1-4', (file) => file.replace('</dc:format>', '</dc:formal>')],
    ['6.6.2.1-5', (file) => file.replace('<pdf:Producer>avtale', '<pdf:Producer>avt\xe5le')],
    [
      '6.6.2.3.1-1',
      (file) => file.replace('<dc:format>application/pdf</dc:format>', '<dc:fnrmat>application/pdf</dc:fnrmat>'),
    ],
    ['6.6.2.3.1-1', (file) => file.replace('<pdfaProperty:name>revision', '<pdfaProperty:name>revisjon')],
    [
      '6.6.2.3.1-2',
      (file) =>
        file
          .replace('<dc:creator><rdf:Seq>', '<dc:creator><rdf:Bag>')
          .replace('</rdf:Seq></dc:creator>', '</rdf:Bag></dc:creator>'),
    ],
    ['6.6.2.3.3-1', (file) => file.replaceAll('pdfaSchema:prefix>', 'pdfaSchema:prefiks>')],
    ['6.6.2.3.3-4', (file) => file.replace('>external<', '>ekstern.<')],
    ['6.6.3', (file) => file.replace('/Producer', '/Produser')],
    ['6.6.4-2', (file) => file.replace('<pdfaid:part>2', '<pdfaid:part>1')],
    ['6.6.4-3', (file) => file.replace('conformance>A<', 'conformance>B<')],
    ['6.7.2.2-1', (file) => file.replace('/Marked true', '/Marked null')],
    ['6.7.4-1', (file) => file.replace('(nb-NO)', '(norsk)')],
    ['UA 5-2', (file) => file.replace('<pdfuaid:part>1', '<pdfuaid:part>2')],
    ['UA 7.1-10', (file) => file.replace('/DisplayDocTitle true', '/DisplayDocTitle null')],
    ['UA 7.18.3-1', (file) => file.replace('/Tabs /S', '/Tabs /R')],
    ['6.3.2-2', (file) => file.replace('/F 4\n', '/F 6\n')],
    ['UA 7.18.5-2', (file) => file.replace('/Contents (', '/Kontents (')],
    ['UA 7.18.1-3', (file) => file.replace('/TU (', '/TX (')],
    ['UA 7.5-1', (file) => file.replace('/Scope /Column', '/Skope /Column')],
    ['UA 7.6', (file) => file.replace('/ListNumbering /Disc', '/ListNumberinf /Disc')],
    ['UA 7.4.2-1', (file) => file.replace('/S /H2', '/S /H3')],
    ['6.7.3.4-1', (file) => file.replace('/S /H2', '/S /Hx')],
    ['UA 7.2-27', (file) => file.replace('/S /TOCI', '/S /LBox')],
  ])('%s, %#', async (clause, damage) => {
    const damaged = damage(good);
    expect(damaged).not.toBe(good);
    expect(clauses(await problemsOf(bytesOf(damaged)))).toContain(clause);
  });
});

describe('what is wrong in the objects', () => {
  const find = (file: Objects, key: string, value: string) => {
    for (const { dict } of dictionaries(file)) if (file.text(file.get(dict, key)) === value) return dict;
    throw new Error(`no ${value}`);
  };
  const set = (dict: PDFDict, key: string, value: Parameters<PDFDict['set']>[1]) => dict.set(PDFName.of(key), value);
  const catalog = ({ document }: Objects) => document.catalog as PDFDict;

  test.each<[string, (file: Objects) => void]>([
    ['6.1.12-1', (file) => set(catalog(file), 'Perms', file.document.context.obj({}))],
    ['6.1.13-11', (file) => set(find(file, 'Type', 'Page'), 'MediaBox', file.document.context.obj([0, 0, 1, 9]))],
    ['6.1.13-3', (file) => set(find(file, 'Subtype', 'Link'), 'Contents', PDFString.of('x'.repeat(33_000)))],
    ['6.2.10-1', (file) => set(find(file, 'Type', 'Page'), 'Group', file.document.context.obj({ SMask: 'None' }))],
    ['6.2.11.3.2-1', (file) => find(file, 'Subtype', 'CIDFontType2').delete(PDFName.of('CIDToGIDMap'))],
    [
      '6.2.11.5-1',
      (file) => (file.get(find(file, 'Subtype', 'CIDFontType2'), 'W', 1) as PDFArray).set(9, PDFNumber.of(1)),
    ],
    ['6.2.11.6-1', (file) => set(find(file, 'Type', 'FontDescriptor'), 'Flags', PDFNumber.of(36))],
    ['6.2.3-2', (file) => catalog(file).delete(PDFName.of('OutputIntents'))],
    ['6.3.3-1', (file) => find(file, 'Subtype', 'Widget').delete(PDFName.of('AP'))],
    [
      '6.4.1-3',
      (file) => set(file.get(catalog(file), 'AcroForm') as PDFDict, 'NeedAppearances', file.document.context.obj(true)),
    ],
    ['6.5.1-1', (file) => set(find(file, 'S', 'URI'), 'S', PDFName.of('Launch'))],
    ['6.5.2-1', (file) => set(catalog(file), 'OpenAction', file.document.context.obj({}))],
    ['6.8-5', (file) => set(catalog(file), 'X', file.document.context.obj({ Type: 'Filespec' }))],
    ['6.9-1', (file) => set(catalog(file), 'OCProperties', file.document.context.obj({}))],
    ['6.11-1', (file) => set(catalog(file), 'Requirements', file.document.context.obj([]))],
    [
      'UA 7.1-5',
      (file) => set(file.get(catalog(file), 'StructTreeRoot') as PDFDict, 'RoleMap', file.document.context.obj({})),
    ],
    ['6.7.4-1', (file) => set(find(file, 'S', 'Span'), 'Lang', PDFString.of('nord samisk'))],
    ['UA 7.1-3', (file) => set(find(file, 'S', 'H1'), 'K', file.document.context.obj([]))],
    ['UA 7.18.5-1', (file) => set(find(file, 'Subtype', 'Link'), 'StructParent', PDFNumber.of(0))],
    ['UA 7.2-42', (file) => (file.get(find(file, 'S', 'TR'), 'K') as PDFArray).remove(0)],
    ['UA 7.2', (file) => swap(file.get(find(file, 'S', 'Document'), 'K') as PDFArray, 0, 1)],
    [
      'ISO 32000-1, 12.3.3',
      (file) => (file.get(catalog(file), 'Outlines', 'First') as PDFDict).delete(PDFName.of('Dest')),
    ],
  ])('%s, %#', async (clause, damage) => {
    const file = await openObjects(bytesOf(good));
    damage(file);
    expect(clauses(await problemsOf(await file.document.save({ useObjectStreams: false })))).toContain(clause);
  });
});

describe('what is wrong on a page', () => {
  test.each<[string, (content: string) => string]>([
    ['6.1.13-8', (content) => `${'q '.repeat(29)}${'Q '.repeat(29)}${content}`],
    ['6.1.6-1', (content) => content.replace(/<([\da-f]{4})/, '<0$1')],
    ['6.2.11.8-1', (content) => content.replace(/<[\da-f]{4}/, '<0000')],
    ['6.2.11.4.1-2', (content) => content.replace(/<[\da-f]{4}/, '<fff0')],
    ['6.2.2-1', (content) => `BX foo EX\n${content}`],
    ['6.2.2-2', (content) => content.replace(/\/F\d /, '/F9 ')],
    ['6.2.4.2-1', (content) => `/Pattern cs\n${content}`],
    [
      'UA 7.1-1',
      (content) => content.replace('BDC\n', 'BDC\n/Artifact <</Type /Layout>> BDC\n').replace('EMC', 'EMC\nEMC'),
    ],
    ['UA 7.1-3', (content) => content.replace(/\/Artifact <<[^>]*>> BDC([\s\S]*?)EMC/, '$1')],
    ['UA 7.8', (content) => content.replace('/Type /Pagination', '/Type /Paginering')],
  ])('%s, %#', async (clause, damage) => {
    const file = await openObjects(bytesOf(good));
    const { context } = file.document;
    const page = file.document.getPage(0).node;
    const content = Buffer.from(file.bytes(file.get(page, 'Contents'))).toString('latin1');
    expect(damage(content)).not.toBe(content);
    page.set(PDFName.of('Contents'), context.register(context.flateStream(bytesOf(damage(content)))));
    expect(clauses(await problemsOf(await file.document.save({ useObjectStreams: false })))).toContain(clause);
  });
});

describe('what is wrong with an attached file', () => {
  const source = { name: 'avtale.yaml', bytes: Buffer.from('tittel: Avtale\n') };
  const attached = Buffer.from(renderPdf(sampleDocument(), edition, { source }).bytes).toString('latin1');

  test.each<[string, (file: string) => string]>([
    ['6.8-1', (file) => file.replace('application#2Fyaml', 'applikasjonon.yaml')],
    ['6.8-2', (file) => file.replace('/UF (avtale.yaml)', '/UX (avtale.yaml)')],
    ['6.8-3', (file) => file.replace('/AFRelationship /Source', '/AFRelationship /Kildee')],
    ['6.8-4', (file) => file.replace('/AF [', '/AX [')],
  ])('%s', async (clause, damage) => {
    expect(damage(attached)).not.toBe(attached);
    expect(clauses(await problemsOf(bytesOf(damage(attached)), 3))).toContain(clause);
  });
});

function swap(array: PDFArray, a: number, b: number): void {
  const [first, second] = [array.get(a), array.get(b)];
  array.set(a, second);
  array.set(b, first);
}
