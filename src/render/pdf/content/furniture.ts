import type { Document, Edition } from '../../../document/document.ts';
import { shortFingerprint } from '../../../document/fingerprint.ts';
import { PAGE_SIZE } from '../agreement-pdf.ts';
import type { Face } from '../face.ts';
import type { Node } from '../node.ts';
import { plainText } from './runs.ts';
import { FURNITURE, PAGE_MARGINS, RULE, TEXT_WIDTH } from './style.ts';
import { typeset } from './typeset.ts';

/** Distance of the rule in the footer from the edge of the page; below it there is room for what services print there. */
const FOOTER_FROM_EDGE = 76;
const HEADER_FROM_EDGE = 44;

/** Running header and footer. Nothing of them is read aloud. */
export interface Furniture {
  header(page: number): Node | null;
  footer(page: number, pages: number): Node;
}

/** The title on every page but the first, where it stands large; fingerprint and page number on all. */
export function furniture(document: Document, edition: Edition, face: Face): Furniture {
  const title = fitted(typeset(plainText(document.title)), face);
  const fingerprint = `${document.words.fingerprint} ${shortFingerprint(edition.fingerprint)}`;
  return {
    header: (page) =>
      page === 1
        ? null
        : {
            stack: [text(title, 'header'), { ...rule(), margin: [0, 6, 0, 0] }],
            margin: [PAGE_MARGINS.left, HEADER_FROM_EDGE, PAGE_MARGINS.right, 0],
          },
    footer: (page, pages) => ({
      stack: [
        rule(),
        {
          columns: [
            { ...text(fingerprint, 'footer'), width: '*' },
            { ...text(pageOf(document.words.pageOf, page, pages), 'footer'), alignment: 'right', width: 'auto' },
          ],
          margin: [0, 6, 0, 0],
        },
      ],
      margin: [
        PAGE_MARGINS.left,
        PAGE_MARGINS.bottom - FOOTER_FROM_EDGE,
        PAGE_SIZE.width - PAGE_MARGINS.left - TEXT_WIDTH,
        0,
      ],
    }),
  };
}

function rule(): Node {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: RULE }] };
}

function text(value: string, artifact: 'header' | 'footer'): Node {
  return { text: [{ text: value, artifact }], ...FURNITURE };
}

function pageOf(pattern: string, page: number, pages: number): string {
  return pattern.replace('{page}', String(page)).replace('{pages}', String(pages));
}

/** A title that is too long for one line ends in an ellipsis. */
function fitted(title: string, face: Face): string {
  const room = (TEXT_WIDTH * 1000) / FURNITURE.fontSize!;
  if (face.shape(title).width <= room) return title;
  const words = title.split(' ');
  while (words.length > 1 && face.shape(`${words.join(' ')} …`).width > room) words.pop();
  let text = words.join(' ');
  while (text.length > 1 && face.shape(`${text} …`).width > room) text = text.slice(0, -1);
  return `${text} …`;
}
