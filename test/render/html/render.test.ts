import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html/render.ts';
import { chapter, sampleDocument as commonDocument, markdown, words } from '../sample-document.ts';
import { page } from './page.ts';
import { all, attributes, parsePage, textOf, texts } from './parse.ts';
import { edition, sampleDocument, text } from './sample.ts';

const html = renderHtml(sampleDocument({ mark: 'UTKAST' }), edition, page);
const { tree, errors } = parsePage(html);

const variants = {
  'one of everything': sampleDocument({ mark: 'UTKAST' }),
  'the sample that the PDF is tested with': commonDocument(),
  'as little as possible': sampleDocument({
    language: 'nn-NO',
    details: [],
    attachments: [],
    chapters: [chapter('eit', null, 'Eit kapittel', '')],
    metadata: { ...sampleDocument().metadata, authors: [], keywords: [], caseNumber: null },
  }),
  'hostile titles': sampleDocument({ title: text(`"><script>alert('&')</script>`), mark: `"'><b onclick=x>&amp;` }),
};

describe('the page is valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // HTML lets an id begin with an underscore.
      'valid-id': ['error', { relaxed: true }],
      // An agreement's title is as long as it is, and its telephone numbers break where its author lets them.
      'long-title': 'off',
      'tel-non-breaking': 'off',
    },
  });

  test.each(Object.entries(variants))('%s', async (_name, document) => {
    const written = renderHtml(document, edition, page);
    const { results } = await validator.validateString(written);
    const complaints = results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${line}: ${ruleId}`));
    expect(complaints).toEqual([]);
    expect(parsePage(written).errors).toEqual([]);
  });

  test('every id is used once, and every reference leads somewhere', () => {
    expect(errors).toEqual([]);
    const ids = attributes('[id]', 'id', tree);
    expect(new Set(ids).size).toBe(ids.length);
    const links = attributes('a[href^="#"]', 'href', tree).map((href) => String(href).slice(1));
    const labels = attributes('[aria-labelledby]', 'ariaLabelledBy', tree).flat();
    expect([...links, ...labels].filter((id) => !ids.includes(id as string))).toEqual([]);
  });
});

describe('structure', () => {
  test('there is one of each landmark, in reading order', () => {
    const landmarks = all('body > header, body > nav, body > main, body > footer', tree);
    expect(landmarks.map(({ tagName }) => tagName)).toEqual(['header', 'nav', 'main', 'footer']);
    expect(all('main > article', tree)).toHaveLength(1);
  });

  test('headings start at one and skip no level', () => {
    const levels = all('h1, h2, h3, h4, h5, h6', tree).map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  });

  test('the skip link comes first and leads to the text', () => {
    const [first] = all('body a', tree);
    expect(first?.properties.href).toBe('#_text');
    expect(attributes('main', 'id', tree)).toEqual(['_text']);
  });

  test('the contents list chapters, signatures and attachments with text of their own', () => {
    expect(attributes('nav a', 'href', tree)).toEqual([
      ...sampleDocument().chapters.map(({ id }) => `#${id}`),
      '#_signatures',
      '#_attachments',
      '#vedlegg-1',
    ]);
    expect(texts('nav a', tree).slice(3, 5)).toEqual([
      '4 Politiråd',
      '5 SLT (samordning av lokale kriminalitetsforebyggende tiltak)',
    ]);
  });

  test('a chapter keeps its id as its anchor', () => {
    const ids = attributes('article h2', 'id', tree).filter((id) => !String(id).startsWith('_'));
    expect(ids).toEqual([...sampleDocument().chapters.map(({ id }) => id), 'vedlegg-1']);
  });

  test('parties and details stand on the front page', () => {
    expect(texts('header li', tree)).toEqual([
      'Eksempelvik kommune Kommunenummer 9901 Organisasjonsnummer 999 888 777',
      'Nordre politidistrikt Fjordene politistasjonsdistrikt',
    ]);
    expect(texts('header dt', tree)).toEqual(['Gjelder', 'Vedtatt av', 'Saksnummer']);
    expect(texts('header dd', tree)).toEqual([
      '1. januar 2027 – 31. desember 2030',
      'Kommunestyret, sak 12/26',
      '26/1234',
    ]);
  });

  test('each signatory has room for what is not known yet', () => {
    expect(texts('.signatory', tree)).toHaveLength(2);
    const [first, second] = all('.signatory', tree);
    expect(texts('dt', first!)).toEqual([words.organisation, 'Rolle', 'Sted', 'Dato', 'Underskrift', 'Navn']);
    expect(texts('dd', first!)).toEqual(['Eksempelvik kommune', 'Ordfører', '', '', '', 'Kari Nordmann']);
    expect(texts('dd', second!)).toEqual(['Nordre politidistrikt', 'Politimester', '', '', '', '']);
  });

  test('an attachment is named, and printed where it has text', () => {
    expect(texts('#_attachments + ul li', tree)).toEqual(['Vedlegg 1: Årshjul', 'Vedlegg 2: Kart over distriktet']);
    expect(texts('.attachment h2', tree)).toEqual(['Vedlegg 1: Årshjul']);
  });
});

describe('language', () => {
  test('the page and a passage in another language say what they are', () => {
    expect(attributes('html', 'lang', tree)).toEqual(['nb-NO']);
    expect(all('.subtitle [lang="se"]', tree).map(textOf)).toEqual(['Ovdamearkka suohkan']);
  });

  test('the passage keeps its language in the contents', () => {
    const sami = { ...chapter('sapmi', '1', '', ''), title: text('Sámi giella', 'se') };
    const written = parsePage(renderHtml(sampleDocument({ chapters: [sami] }), edition, page)).tree;
    expect(texts('nav [lang="se"], h2 [lang="se"]', written)).toEqual(['Sámi giella', 'Sámi giella']);
  });

  test('a whole block can be in another language', () => {
    const [block] = markdown('Min giella.');
    block!.data = { lang: 'se' };
    const sami = { ...chapter('sapmi', '1', 'Samisk', ''), blocks: [block!] };
    const written = parsePage(renderHtml(sampleDocument({ chapters: [sami] }), edition, page)).tree;
    expect(texts('p[lang="se"]', written)).toEqual(['Min giella.']);
  });
});

describe('the mark', () => {
  test('is words for everyone, and known to the print style', () => {
    expect(texts('header .mark', tree)).toEqual(['UTKAST']);
    expect(attributes('body', 'dataMark', tree)).toEqual(['UTKAST']);
    expect(textOf(all('title', tree)[0]!)).toMatch(/^UTKAST: Avtale om /);
  });

  test('leaves no trace where there is none', () => {
    const unmarked = renderHtml(sampleDocument(), edition, page);
    expect(all('.mark, [data-mark]', parsePage(unmarked).tree)).toEqual([]);
    expect(texts('title', parsePage(unmarked).tree)).toEqual([sampleDocument().metadata.title]);
  });
});

describe('metadata', () => {
  const meta = (name: string, from = tree) => attributes(`meta[name="${name}"]`, 'content', from);

  test('says what the document is and which printing this is', () => {
    expect(meta('description')).toEqual(['Samarbeid om å forebygge kriminalitet i Eksempelvik']);
    expect(meta('author')).toEqual(['Eksempelvik kommune', 'Nordre politidistrikt']);
    expect(meta('keywords')).toEqual(['politiråd, politikontakt']);
    expect(meta('generator')).toEqual(['avtale 0.1.0']);
    expect(meta('avtale-fingerprint')).toEqual([edition.fingerprint]);
    expect(meta('avtale-revision')).toEqual([edition.revision]);
    expect(meta('avtale-case-number')).toEqual(['26/1234']);
    expect(meta('avtale-journal-number')).toEqual([]);
    expect(texts('footer code', tree)).toEqual(['3f9a1c0b7d2e']);
  });

  test('says nothing of a revision where there is none', () => {
    const written = renderHtml(sampleDocument(), { ...edition, revision: null }, page);
    expect(meta('avtale-revision', parsePage(written).tree)).toEqual([]);
  });
});

describe('self-contained', () => {
  test('runs nothing and loads nothing', () => {
    expect(all('script, link, img, iframe, object, embed, form, [src], [style]', tree)).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/);
  });

  test('the policy allows exactly the style in the page', () => {
    const [style] = texts('style', tree).length === 1 ? /<style>([\s\S]*?)<\/style>/.exec(html)!.slice(1) : [''];
    const hash = createHash('sha256').update(style!).digest('base64');
    expect(attributes('meta[http-equiv]', 'content', tree)).toEqual([
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    ]);
  });

  test('is the same from a checkout with other line ends', () => {
    const windows = { template: page.template.replaceAll('\n', '\r\n'), style: page.style.replaceAll('\n', '\r\n') };
    expect(renderHtml(sampleDocument({ mark: 'UTKAST' }), edition, windows)).toBe(html);
  });
});
