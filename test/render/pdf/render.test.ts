import { describe, expect, test, vi } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { edition, sampleDocument } from '../sample-document.ts';
import { elements, readPdf, squeeze } from './read-pdf.ts';
import { fontProblems } from './rules/fonts.ts';
import { openObjects } from './rules/objects.ts';
import { pageProblems } from './rules/pages.ts';

const rendered = renderPdf(sampleDocument(), edition);
const pdf = await readPdf(rendered.bytes);

describe('the sample as PDF', () => {
  test('says how many pages it has', () => {
    expect(rendered.pages).toBe(pdf.document.numPages);
  });

  test('shows what the document says, in reading order', () => {
    const text = squeeze(pdf.pages.map((page) => page.text).join(' '));
    const inOrder = [
      'Avtale om forebyggende samarbeid',
      'mellom Deanu gielda / Tana kommune og Finnmark politidistrikt',
      'Kommunenummer 5628',
      'Gjelder 1. januar 2027 – 31. desember 2030',
      'Innhold',
      '1 Formål Kommunen og politiet',
      'Tana politistasjon Etterforskning',
      'a) i kommunen innen én måned,',
      'Oahppo- ja bajásšaddanossodat',
      'Avtalen er undertegnet i to eksemplarer',
      'Ole-Ánde Turi',
      'Vedlegg 2: Tiltaksplan Planen rulleres',
    ];
    const found = inOrder.map((part) => text.indexOf(part));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('has fingerprint and page number at the foot of every page and the title at the head of all but the first', () => {
    pdf.pages.forEach((page, index) => {
      const artifacts = squeeze(page.artifacts);
      expect(artifacts).toContain('Fingeravtrykk 3f9a0c7be41d');
      expect(artifacts).toContain(`side ${index + 1} av ${pdf.pages.length}`);
      expect(artifacts.includes('Avtale om forebyggende samarbeid')).toBe(index > 0);
    });
  });

  test('marks header and footer as what they are, so that readers can pass over either', async () => {
    const file = await openObjects(rendered.bytes);
    const { pages } = pageProblems(file, fontProblems(file).fonts);
    pages.forEach(({ artifacts }, index) => {
      const said = artifacts.filter((each) => !each.endsWith(': '));
      expect(said.filter((each) => each.startsWith('/Type /Pagination /Subtype /Header: '))).toHaveLength(
        index > 0 ? 1 : 0,
      );
      expect(said.filter((each) => each.startsWith('/Type /Pagination /Subtype /Footer: '))).toHaveLength(2);
    });
  });

  test('has one title and a heading for every chapter', () => {
    const roles = pdf.pages.flatMap((page) => elements(page.structure)).map((element) => element.role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2').length).toBeGreaterThanOrEqual(8);
  });

  test('is made again byte by byte, at another time in another place', () => {
    const zone = process.env.TZ;
    vi.useFakeTimers({ now: Date.UTC(2041, 6, 1) });
    process.env.TZ = 'Pacific/Apia';
    try {
      expect(Buffer.from(renderPdf(sampleDocument(), edition).bytes).equals(Buffer.from(rendered.bytes))).toBe(true);
    } finally {
      vi.useRealTimers();
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
