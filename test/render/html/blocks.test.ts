import { expect, test } from 'vitest';
import { blockMarkup } from '../../../src/render/html/markup.ts';
import { markdown } from '../sample-document.ts';

const html = (source: string) => blockMarkup(markdown(source), { anchors: new Set(), heading: 'kapittel' }).toString();

test('paragraphs and marked words', () => {
  expect(html('En **viktig** og *ny* linje  \nmed brudd.\n\nEn til.')).toBe(
    '<p>En <strong>viktig</strong> og <em>ny</em> linje<br>\nmed brudd.</p>\n<p>En til.</p>',
  );
});

test('lists keep their kind, start and nesting', () => {
  expect(html('3. tre\n4. fire\n   - under')).toBe(
    '<ol start="3">\n<li>tre</li>\n<li>fire\n<ul>\n<li>under</li>\n</ul>\n</li>\n</ol>',
  );
});

test('headings, quotations and rules', () => {
  expect(html('### Tre\n\n> Sitat\n\n---')).toBe('<h3>Tre</h3>\n<blockquote>\n<p>Sitat</p>\n</blockquote>\n<hr>');
});

test('a table has headers with scope, and a box that can scroll and be named', () => {
  expect(html('| Hva | Antall |\n|---|--:|\n| Møter | 2 |')).toBe(
    [
      '<div class="table" role="group" aria-labelledby="kapittel" tabindex="0"><table>',
      '<thead>',
      '<tr>',
      '<th scope="col">Hva</th>',
      '<th scope="col" class="right">Antall</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td>Møter</td>',
      '<td class="right">2</td>',
      '</tr>',
      '</tbody>',
      '</table></div>',
    ].join('\n'),
  );
});

test('an empty header is no header, and a short row is filled up', () => {
  const table = html('|  | A |\n|---|---|\n| x |');
  expect(table).toContain('<td></td>\n<th scope="col">A</th>');
  expect(table).toContain('<td>x</td>\n<td></td>');
});

test('a heading names the tables below it, up to the next', () => {
  const table = '| A |\n|---|\n| x |';
  const tags = html(
    `${table}\n\n### Uten\n\nTekst.\n\n### Med\n\n${table}\n\n${table}\n\n### Siste\n\nTekst.\n\n> ${table.replaceAll('\n', '\n> ')}`,
  );
  expect(tags.match(/<h3.*|aria-labelledby="[^"]*"/g)).toEqual([
    'aria-labelledby="kapittel"',
    '<h3>Uten</h3>',
    '<h3 id="_kapittel-4">Med</h3>',
    'aria-labelledby="_kapittel-4"',
    'aria-labelledby="_kapittel-4"',
    '<h3>Siste</h3>',
    'aria-labelledby="kapittel"',
  ]);
});
