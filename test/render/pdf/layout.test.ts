import { describe, expect, test } from 'vitest';
import { guardVersion } from '../../../src/render/pdf/pdfmake/pdfmake.ts';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { chapter, edition, markdown, sampleDocument } from '../sample-document.ts';
import { readPdf } from './read-pdf.ts';
import { openObjects } from './rules/objects.ts';
import { type Element, structureOf } from './rules/structure.ts';
import { torture } from './torture.ts';

const long = renderPdf(torture['thirty pages']!(), edition).bytes;

function flat(element: Element): Element[] {
  return [element, ...element.kids.flatMap(flat)];
}

/** The pages that an element and what is in it stand on. */
function pagesOf(element: Element): number[] {
  return [...new Set(flat(element).flatMap(({ pages }) => pages))].sort((a, b) => a - b);
}

describe('thirty pages', () => {
  test('the outline and the contents lead to the pages that are printed there', async () => {
    const { document, pages } = await readPdf(long);
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      ...Array.from({ length: 24 }, (_, i) => `${i + 1} Kapittel om ansvar og oppgaver, del ${i + 1}`),
      'Underskrifter',
      'Vedlegg',
      'Vedlegg 2: Tiltaksplan',
    ]);
    expect(outline[0]!.items.map(({ title }) => title)).toEqual(['Oppgaver']);
    const contents = pages
      .slice(0, 2)
      .map((page) => page.text)
      .join('\n');
    for (const { title, dest } of outline) {
      const page = (await document.getPageIndex((dest as [never])[0])) + 1;
      expect(pages[page - 1]!.text).toContain(title.replace(/^\d+ /, ''));
      expect(`${contents.replace(/\s+/g, ' ')} `).toContain(`${title.replace(/\s+/g, ' ')} ${page} `);
    }
  });

  test('headings stay with their text, and paragraphs leave no single line behind', async () => {
    const sections = flat(structureOf(await openObjects(long))).filter(({ role }) => role === 'Sect');
    for (const { kids } of sections) {
      kids.forEach((element, index) => {
        const next = kids[index + 1];
        if (/^H[2-6]$/.test(element.role) && next) expect(pagesOf(next)[0]).toBe(pagesOf(element)[0]);
        if (element.role !== 'P' || pagesOf(element).length < 2) return;
        // Every line is a piece of its own.
        for (const page of pagesOf(element))
          expect(element.pages.filter((each) => each === page).length).toBeGreaterThan(1);
      });
    }
  });
});

describe('the signature block', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('stands on one page with the closing sentence, for %d', async (count) => {
    const ten = torture['ten signatories']!();
    for (const filler of [1, 9, 14, 20]) {
      const document = {
        ...ten,
        chapters: [
          chapter('fyll', '1', 'Fyll', 'En linje som fyller litt av siden.\n\n'.repeat(filler + count).repeat(2)),
        ],
        signatures: {
          ...ten.signatures,
          closing: markdown(`${'En lang avslutning. '.repeat(filler * 20)}\n\nPartene undertegner her.`),
          signatories: ten.signatures.signatories.slice(0, count),
        },
      };
      const root = structureOf(await openObjects(renderPdf(document, { ...edition, target: 'acrobat' }).bytes));
      const block = flat(root).find(({ role, kids }) => role === 'Sect' && kids.some((kid) => kid.role === 'Sect'))!;
      const places = block.kids.filter(({ role }) => role === 'Sect');
      const closing = block.kids.filter(({ role }) => role === 'P').at(-1)!;
      expect(places).toHaveLength(count);
      expect([...new Set([closing, ...places].flatMap(pagesOf))]).toHaveLength(1);
      for (const place of places) expect(flat(place).filter(({ role }) => role === 'Form')).toHaveLength(1);
    }
  });
});

describe('text', () => {
  test('in another language says so', async () => {
    const spans = flat(structureOf(await openObjects(renderPdf(sampleDocument(), edition).bytes))).filter(
      ({ role }) => role === 'Span',
    );
    expect(spans.map(({ lang }) => lang)).toEqual(['se', 'se']);
  });

  test('links lead to chapters, printed and named attachments, and nowhere else in the file', async () => {
    const document = sampleDocument();
    const links =
      '[rådet](#politirad) [planen](#tiltaksplan) [hjulet](#arshjul) [intet](#finnes-ikke) [kode](javascript:alert)';
    document.chapters.push(chapter('lenker', '9', 'Lenker', links));
    const { document: pdf } = await readPdf(renderPdf(document, edition).bytes);
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
    const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
    const contents = document.chapters.length + ['underskrifter', 'vedlegg', 'tiltaksplan'].length;
    expect(annotations.slice(contents).map(({ dest, url }) => dest ?? url)).toEqual([
      'https://lovdata.no/lov/1995-08-04-53/%C2%A72',
      'politirad',
      'tiltaksplan',
      'arshjul',
    ]);
    const destinations = await pdf.getDestinations();
    for (const name of ['politirad', 'tiltaksplan', 'arshjul']) expect(Object.keys(destinations)).toContain(name);
  });
});

test('another version of pdfmake is refused with a reason', () => {
  expect(() => guardVersion('0.3.12')).toThrow('written for pdfmake 0.3.11 and found 0.3.12');
});

describe('a table', () => {
  const cells = async (text: string) => {
    const document = { ...sampleDocument(), chapters: [chapter('tabell', '1', 'Tabell', text)] };
    const root = structureOf(await openObjects(renderPdf(document, edition).bytes));
    const sect = flat(root).find(
      ({ role, kids }) =>
        role === 'Sect' &&
        kids.some((kid) => kid.role === 'Table' && kid.kids[0]!.kids[0]!.attributes.Scope === 'Column'),
    );
    // Every line is a piece of its own.
    return flat(sect!)
      .filter(({ role }) => role === 'TD')
      .map(({ contents }) => contents);
  };
  const long = 'Leder for den geografiske driftsenheten, som også svarer når det gjelder ungdom, '.repeat(2);

  test('does not break short texts where there is room for the long ones', async () => {
    expect(await cells(`| Kontakt | Telefon |\n|--|--|\n| ${long} | 800 40 008 eller 815 20 077 |`)).toEqual([3, 1]);
  });

  test('shares its room where all columns have long texts', async () => {
    const [first, second] = await cells(`| A | B |\n|--|--|\n| ${long} | ${long} |`);
    expect(Math.abs(first! - second!)).toBeLessThan(2);
  });
});
