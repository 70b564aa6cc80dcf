import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { chapter, edition, sampleDocument } from '../sample-document.ts';
import { problemsOf } from './problems-of.ts';

function table(columns: number, rows: number): string {
  const row = (cell: string) => `|${cell.repeat(columns)}\n`;
  return row('a|') + row('-|') + row('tekst her|').repeat(rows);
}

/** What no saksbehandler writes, but a stranger's pull request may hold. */
const hostile: Record<string, string> = {
  'quotations in quotations': `${'>'.repeat(200)} a`,
  'lists in lists': Array.from({ length: 60 }, (_, i) => `${' '.repeat(i * 2)}- punkt ${i}`).join('\n'),
  'more columns than fit': table(60, 3),
  'far more columns than fit': table(300, 1),
  'very many rows': table(2, 1500),
  'a word of many pages': 'x'.repeat(60_000),
  'spaces that do not break': `a${'\u00a0'.repeat(20_000)}b`,
  'very many runs': '**a**b'.repeat(3_000),
  'very many headings': '### h\n\n'.repeat(500),
  'nothing but breaks': 'a\\\n'.repeat(3_000),
  'headings and links longer than a string may be': `### ${'lang '.repeat(8_000)}\n\n[${'å'.repeat(20_000)}](https://example.no/${'a'.repeat(40_000)}) [b](https://example.no "${'ø'.repeat(20_000)}")`,
  'items that begin with lists': '- - 1. - innerst\n  - etter\n\n1. - tall utenfor',
};

test.each(Object.entries(hostile))(
  '%s',
  async (_name, text) => {
    const document = { ...sampleDocument(), chapters: [chapter('ond', '1', 'Ond', text)] };
    const { bytes } = renderPdf(document, edition);
    expect(await problemsOf(bytes)).toEqual([]);
  },
  60_000,
);

test('text that cannot be printed is an error of the program, never a gap in the document', () => {
  const document = { ...sampleDocument(), chapters: [chapter('ond', '1', 'Ond', 'Вместе')] };
  expect(() => renderPdf(document, edition)).toThrow('no glyph for U+412');
});
