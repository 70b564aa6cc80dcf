import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { renderHtml } from '../../src/render/html/render.ts';
import { page as htmlPage } from '../render/html/page.ts';
import { edition, sampleDocument, signatory, text } from '../render/html/sample.ts';
import { chapter, markdown } from '../render/sample-document.ts';
import { findChromium, openChromium } from './chromium.ts';
import { type PdfPage, pagesOf } from './pages-of.ts';

const longWord = 'Kriminalitetsforebyggingssamarbeidsavtaleoppfølgingsansvarlighetsfordeling';
const wideTable = `| ${'Overskrift | '.repeat(8)}\n| ${'--- | '.repeat(8)}\n| ${`${longWord} | `.repeat(8)}`;

const documents = {
  plain: sampleDocument(),
  draft: sampleDocument({ mark: 'UTKAST' }),
  difficult: sampleDocument({
    mark: 'AVSLÅTT',
    title: text(`Avtale om ${longWord} & <mer>`),
    chapters: [
      chapter('en', null, longWord, `${longWord}\n\n${wideTable}\n\n[${longWord}](https://eksempel.no/${longWord})`),
      chapter('to', null, 'Lister', `- en\n  1. ${longWord}\n     - tre\n       - fire\n         - ${longWord}`),
    ],
    signatures: {
      ...sampleDocument().signatures,
      closing: markdown('Siste setning i avtalen.'),
      signatories: Array.from({ length: 10 }, (_, n) => signatory('kommune', `Kommune ${n + 1}`, 'Ordfører', `k_${n}`)),
    },
  }),
} satisfies Record<string, Document>;

const executable = findChromium();

if (executable === null) console.warn('No Chromium on PATH or in CHROME_PATH: the browser tests are skipped.');

describe.skipIf(executable === null)('the page in Chromium', { timeout: 60_000 }, () => {
  let browser: Awaited<ReturnType<typeof openChromium>>;
  let server: Server;
  let page: Page;
  let requests: string[];
  let complaints: string[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const document = documents[(request.url ?? '').slice(1) as keyof typeof documents];
      response.writeHead(document ? 200 : 404, { 'content-type': 'text/html' });
      response.end(document && renderHtml(document, edition, htmlPage));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await openChromium(executable!);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const address = (name: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;

  async function open(name: keyof typeof documents, width: number) {
    page = await browser.context.newPage();
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.setViewportSize({ width, height: 740 });
    await page.goto(address(name));
  }

  const names = Object.keys(documents) as (keyof typeof documents)[];
  const views = names.flatMap((name) => [360, 1280].map((width) => ({ name, width })));

  describe.each(['light', 'dark'] as const)('axe finds nothing in %s colours', (colorScheme) => {
    test.each(views)('$name at $width', async ({ name, width }) => {
      await open(name, width);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(axe.source);
      // No rule is left out: the default set holds the best practices besides WCAG.
      const found = await page.evaluate(async () => {
        const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        const describeEach = ({ id, nodes }: axe.Result) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`;
        return { violations: violations.map(describeEach), passes: passes.map(({ id }) => id) };
      });
      await page.close();
      expect(found.violations).toEqual([]);
      expect(found.passes).toEqual(expect.arrayContaining(['color-contrast', 'heading-order', 'region', 'skip-link']));
    });
  });

  test.each(names)('%s loads nothing and breaks no policy of its own', async (name) => {
    await open(name, 1280);
    const styled = await page.evaluate<string>('getComputedStyle(document.body).marginTop');
    await page.close();
    expect(styled).toBe('0px');
    // A browser asks for the site's icon by itself; the page does not.
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([address(name)]);
    expect(complaints).toEqual([]);
  });

  test.each(names.flatMap((name) => [320, 360, 768, 1024].map((width) => ({ name, width }))))(
    '$name does not scroll sideways at $width',
    async ({ name, width }) => {
      await open(name, width);
      const scrolls = await page.evaluate<number>('document.documentElement.scrollWidth');
      await page.close();
      expect(scrolls).toBeLessThanOrEqual(width);
    },
  );

  test('the first key press shows the skip link, and it leads past the contents', async () => {
    await open('plain', 1280);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const skip = page.locator('.skip');
    const isShown = () => skip.evaluate((link) => link.getBoundingClientRect().bottom > 0);
    const before = await isShown();
    await page.keyboard.press('Tab');
    const after = await isShown();
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    await page.keyboard.press('Enter');
    const landed = await page.evaluate<string>('document.activeElement.id');
    await page.keyboard.press('Tab');
    const next = await page.evaluate<boolean>('document.activeElement.closest("main") !== null');
    await page.close();
    expect({ before, after, outline, landed, next }).toEqual({
      before: false,
      after: true,
      outline: 'solid',
      landed: '_text',
      next: true,
    });
  });

  test('an entry of the contents leads to its chapter', async () => {
    await open('plain', 360);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('nav a', { hasText: 'Politiråd' }).focus();
    await page.keyboard.press('Enter');
    const top = await page.locator('#politirad').evaluate((heading) => heading.getBoundingClientRect().top);
    await page.close();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
  });

  describe('on paper', () => {
    const print = async (name: keyof typeof documents) => {
      await open(name, 1280);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      return pagesOf(pdf);
    };

    test('the pages are A4 and numbered, without the skip link', async () => {
      const pages = await print('plain');
      for (const [index, { width, height, text: printed }] of pages.entries()) {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
        expect(printed).toContain(`${index + 1} / ${pages.length}`);
        expect(printed).not.toContain('Hopp til innholdet');
      }
    });

    test('the mark stands across every page of a draft', async () => {
      const huge = ({ runs }: PdfPage) => runs.filter(({ size }) => size > 60).map(({ text: printed }) => printed);
      for (const each of await print('draft')) expect(huge(each)).toContain('UTKAST');
      for (const each of await print('plain')) expect(huge(each)).toEqual([]);
    });

    test('a table that is too wide is neither cut nor makes the rest small', async () => {
      const pages = await print('difficult');
      // The mark is turned, so its width says nothing of how far it reaches.
      const runs = pages.flatMap((each) => each.runs).filter(({ size }) => size < 60);
      const headers = runs.filter(({ text: printed }) => /^Over/.test(printed));
      expect(headers).toHaveLength(8);
      expect(Math.max(...runs.map(({ right }) => right))).toBeLessThan(pages[0]!.width - 50);
      expect(runs.find(({ text: printed }) => printed.startsWith('Avtale om'))?.size).toBeCloseTo(24, 0);
    });

    test('ten signatories stay together with the closing sentence', async () => {
      const pages = await print('difficult');
      const [signing, ...others] = pages.filter(({ text: printed }) => /Kommune \d/.test(printed));
      expect(others).toEqual([]);
      expect(signing?.text).toContain('Siste setning i avtalen.');
    });

    test('an address is spelled out', async () => {
      // An address may go on in the next line after any of its hyphens; where, depends on the fonts of the machine.
      const printed = (await print('plain'))
        .map((each) => each.text)
        .join(' ')
        .replace(/(?<=\S-) (?=\d)/g, '');
      expect(printed).toContain('politiloven § 2 (https://lovdata.no/lov/1995-08-04-53)');
      expect(printed).not.toContain('https://www.politiet.no (');
    });
  });
});
