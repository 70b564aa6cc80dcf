import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { all, attributes, parsePage, textOf, texts } from '../render/html/parse.ts';
import { readPdf, squeeze } from '../render/pdf/read-pdf.ts';
import { ownAgreement } from './agreement.ts';
import { avtale, folderWith, type RunOptions } from './avtale.ts';

const SLUGS = ['flakstad', 'nome', 'skien', 'sor-varanger'] as const;

/** What a reader must find in each, on paper and on the page. */
const FACTS: Record<(typeof SLUGS)[number], { number: string; draft: boolean; says: string[] }> = {
  flakstad: { number: '1859', draft: true, says: ['Flakstad kommune', 'Nordland politidistrikt', 'SLT'] },
  nome: { number: '3816', draft: true, says: ['Nome kommune', 'Sør-Øst politidistrikt', 'Midt-Telemark'] },
  skien: {
    number: '4003',
    draft: false,
    says: ['Skien kommune', 'Sør-Øst politidistrikt', 'Grenland politistasjon', 'Bamble', 'Porsgrunn', 'Mersmak'],
  },
  'sor-varanger': {
    number: '5605',
    draft: false,
    says: ['Sør-Varanger kommune', 'Finnmark politidistrikt', 'ordfører'],
  },
};

const agreements = Object.fromEntries(SLUGS.map((slug) => [`agreements/${slug}.yaml`, ownAgreement(slug)]));
let out: string;

beforeAll(async () => {
  const cwd = folderWith(agreements);
  expect((await avtale(['build'], { cwd })).code).toBe(0);
  out = join(cwd, 'build');
});

/** Text without what only shows how lines are set: soft hyphens, fixed spaces and breaks. */
const plain = (text: string) => squeeze(text.replace(/[\u00ad\u200b]/g, '').replace(/[\u00a0\u202f]/g, ' '));

describe.each(SLUGS)('%s', (slug) => {
  const { draft, says } = FACTS[slug];

  test('as PDF says what was agreed, and who shall sign', async () => {
    const { document, pages } = await readPdf(readFileSync(join(out, `${slug}.pdf`)));
    const text = plain(pages.map((it) => it.text).join('\n'));
    for (const words of says) expect(text).toContain(words);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null|\[object|NaN/);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    const output = manifest.outputs.find((it: { file: string }) => it.file === `${slug}.pdf`);
    expect(output.pages).toBe(pages.length);
    for (const { artifacts } of pages.slice(1)) expect(plain(artifacts)).toContain(output.fingerprint.slice(0, 12));
    expect((await document.getMetadata()).info).toMatchObject({ Language: expect.stringMatching(/^n[bn]-NO$/) });
  });

  test('as a page says the same, in good order', () => {
    const { tree, errors } = parsePage(readFileSync(join(out, `${slug}.html`), 'utf8'));
    expect(errors).toEqual([]);
    const text = plain(textOf(tree));
    for (const words of says) expect(text).toContain(words);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN/);
    expect(texts('h1', tree)).toHaveLength(1);
    expect(attributes('html', 'lang', tree)[0]).toMatch(/^n[bn](-NO)?$/);
    expect(all('script', tree)).toEqual([]);
    expect(text.includes('UTKAST') || /utkast/i.test(text)).toBe(draft);
  });
});

describe('the same agreement', () => {
  const sha = (folder: string, file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');

  test('gives the same bytes in any time zone, language, folder and year, with and without caches', async () => {
    const others: RunOptions[] = [
      {
        env: {
          TZ: 'Pacific/Kiritimati',
          LC_ALL: 'tr_TR.UTF-8',
          LANG: 'tr_TR.UTF-8',
          AVTALE_NO_CACHE: '1',
          COLUMNS: '20',
        },
      },
      { env: { TZ: 'America/Anchorage', LC_ALL: 'C', LANG: 'C', NO_COLOR: '1', SOURCE_DATE_EPOCH: '1' } },
    ];
    const folders = await Promise.all(
      others.map(async (options) => {
        const cwd = folderWith(agreements);
        const { code } = await avtale(['build', '--force'], { ...options, cwd });
        expect(code).toBe(0);
        return join(cwd, 'build');
      }),
    );
    for (const folder of folders) {
      for (const slug of SLUGS) {
        for (const format of ['pdf', 'html'])
          expect([slug, format, sha(folder, `${slug}.${format}`)]).toEqual([
            slug,
            format,
            sha(out, `${slug}.${format}`),
          ]);
      }
      expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(
        readFileSync(join(out, 'manifest.json'), 'utf8'),
      );
    }
  });

  test('gives the same bytes alone, among others, and in several processes', async () => {
    const cwd = folderWith(agreements);
    await avtale(['build', 'agreements/skien.yaml', '--out', 'alene'], { cwd });
    expect((await avtale(['build', '--jobs', '2', '--out', 'flere'], { cwd })).code).toBe(0);
    for (const file of ['skien.pdf', 'skien.html']) {
      expect(sha(join(cwd, 'alene'), file)).toBe(sha(out, file));
      expect(sha(join(cwd, 'flere'), file)).toBe(sha(out, file));
    }
  });
});
