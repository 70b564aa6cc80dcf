import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../src/document/document.ts';
import { renderHtml } from '../../../src/render/html/render.ts';
import { chapter, markdown } from '../sample-document.ts';
import { page } from './page.ts';
import { all, attributes, parsePage, texts } from './parse.ts';
import { edition, sampleDocument, signatory, text } from './sample.ts';

const render = (changes: Partial<Document>) => parsePage(renderHtml(sampleDocument(changes), edition, page)).tree;
const withBlocks = (...given: Block[]) => render({ chapters: [{ ...chapter('en', '1', 'En', ''), blocks: given }] });
const nasty = `</title></style><script>alert("1")</script>&amp;&<>"' {{words.name}} {{{mark}}}`;

describe('text stays text', () => {
  const everywhere = render({
    mark: nasty,
    title: text(nasty),
    subtitle: text(nasty),
    parties: [{ side: 'kommune', name: text(nasty), unit: text(nasty), numbers: [nasty], origin: [] }],
    details: [{ term: nasty, description: text(nasty), agreed: true, origin: [] }],
    chapters: [{ ...chapter('en', nasty, nasty, ''), blocks: [{ type: 'paragraph', children: text(nasty) as [] }] }],
    signatures: {
      title: text(nasty),
      closing: [],
      signatories: [{ ...signatory('politi', nasty, nasty), name: nasty }],
      origin: [],
    },
    attachments: [{ id: 'vedlegg-1', number: 1, title: text(nasty), blocks: markdown('Tekst.'), origin: [] }],
    metadata: {
      title: nasty,
      authors: [nasty],
      subject: nasty,
      keywords: [nasty],
      caseNumber: nasty,
      journalNumber: nasty,
    },
  });

  test('wherever it stands', () => {
    expect(all('script', everywhere)).toEqual([]);
    expect(all('style', everywhere)).toHaveLength(1);
    const places =
      '.mark, h1, .subtitle, .party .name, .party .small, header dt, header dd, nav a[href="#_signatures"], .number, ' +
      '#en + p, #_signatures, .who dd, .wide:last-child dd';
    for (const found of texts(places, everywhere)) expect(found).toBe(nasty);
    expect(texts('title', everywhere)).toEqual([`${nasty}: ${nasty}`]);
  });

  test('in attributes too', () => {
    expect(attributes('body', 'dataMark', everywhere)).toEqual([nasty]);
    for (const name of ['author', 'description', 'keywords', 'avtale-case-number', 'avtale-journal-number']) {
      expect(attributes(`meta[name="${name}"]`, 'content', everywhere)).toEqual([nasty]);
    }
  });

  test('a language tag cannot leave its attribute', () => {
    const tree = render({ title: text('Tittel', '"><script>') });
    expect(all('script', tree)).toEqual([]);
    expect(attributes('h1 span', 'lang', tree)).toEqual(['"><script>']);
  });

  test('a character that HTML forbids is replaced', () => {
    const tree = render({ title: text('a\u0000b\u001b[31mc\ud800d\ufffee\u0085f') });
    expect(texts('h1', tree)).toEqual(['a\ufffdb\ufffd[31mc\ufffdd\ufffde\ufffdf']);
  });
});

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://example.no/1',
    'ftp://example.no/',
    '//example.no/',
    '/rot',
    'naboside.html',
    '',
    '#finnes-ikke',
    '#_text" onclick="x',
    'https://politiet.no@example.com/',
    'https://:hemmelig@example.com/',
    'http://',
  ])('%j is not a link, but its text stays', (url) => {
    const link = { type: 'link' as const, url, children: [{ type: 'text' as const, value: 'klikk her' }] };
    const tree = withBlocks({ type: 'paragraph', children: [link] });
    expect(all('.chapter p a', tree)).toEqual([]);
    expect(texts('#en + p', tree)).toEqual(['klikk her']);
  });

  test.each([
    ['https://lovdata.no/lov/1995-08-04-53/§2', 'https://lovdata.no/lov/1995-08-04-53/%C2%A72', ['noopener']],
    ['http://eksempel.no', 'http://eksempel.no/', ['noopener']],
    ['https://æøå.no/"onclick="x', 'https://xn--5cab8c.no/%22onclick=%22x', ['noopener']],
    ['mailto:post@eksempel.no', 'mailto:post@eksempel.no', undefined],
    ['tel:+4702800', 'tel:+4702800', undefined],
    ['#en', '#en', undefined],
  ])('%s is a link', (url, href, rel) => {
    const tree = withBlocks({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', value: 'x' }] }],
    });
    const [link] = all('#en + p a', tree);
    expect(link?.properties.href).toBe(href);
    expect(link?.properties.rel).toEqual(rel);
  });

  test('a link in a chapter title is not nested in the link of the contents', () => {
    const title = markdown('Om [**politiet**](https://www.politiet.no)')[0]!;
    const linked = { ...chapter('en', '1', '', ''), title: title.type === 'paragraph' ? title.children : [] };
    const tree = render({ chapters: [linked] });
    expect(all('a a', tree)).toEqual([]);
    expect(texts('nav strong, h2 a strong', tree)).toEqual(['politiet', 'politiet']);
  });

  test('an address that is its own text is not printed twice', () => {
    const tree = withBlocks(
      ...markdown('<https://www.politiet.no> [politiet.no](https://politiet.no) [her](https://a.no)'),
    );
    expect(attributes('#en + p a', 'className', tree)).toEqual([
      ['external', 'spelled-out'],
      ['external', 'spelled-out'],
      ['external'],
    ]);
  });
});

describe('what a Document cannot hold', () => {
  test.each([
    { type: 'html', value: '<script>alert(1)</script>' },
    { type: 'image', url: 'https://example.no/spor.png', alt: '' },
    { type: 'code', value: 'x' },
    { type: 'inlineCode', value: 'x' },
    { type: 'linkReference', identifier: 'x', referenceType: 'full', children: [] },
    { type: 'footnoteReference', identifier: 'x' },
    { type: 'constructor', children: [] },
    { type: 'iframe', children: [] },
  ])('$type is refused as our own mistake', (node) => {
    const paragraph = { type: 'paragraph', children: [node as unknown as RootContent] } as Block;
    expect(() => withBlocks(paragraph)).toThrow(node.type);
  });
});
