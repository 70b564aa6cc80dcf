import { PAGE_SIZE } from '../agreement-pdf.ts';
import type { Margin, TextStyle } from '../node.ts';

/** The rhythm of the page: text stands on lines 16 points apart, and space comes in halves of a line. */
export const LINE = 16;

/** Height of the face in ems; line heights are given to pdfmake as multiples of it. */
const FACE_HEIGHT = 1.424;

/** Forty-one lines of text, and room below for what e-signing services put at the foot of a page. */
export const PAGE_MARGINS = { left: 92, top: 88, right: 83.28, bottom: PAGE_SIZE.height - 88 - 41 * LINE };
export const TEXT_WIDTH = PAGE_SIZE.width - PAGE_MARGINS.left - PAGE_MARGINS.right;

/** Chapter numbers stand in the margin, this far left of the text. */
export const NUMBER_WIDTH = 34;

export const INK = '#1b1f24';
export const NAVY = '#14324f';
export const MUTED = '#56606b';
export const LINK = '#0b4d85';
export const RULE = '#c3cad1';
export const WRITING_LINE = '#6d7781';
export const MARK = '#e9edf0';

/** Size and distance of lines, both in points. */
export function type(fontSize: number, leading: number): { fontSize: number; lineHeight: number } {
  return { fontSize, lineHeight: leading / (fontSize * FACE_HEIGHT) };
}

export const BODY: TextStyle = { ...type(11, LINE), color: INK };
export const SMALL: TextStyle = { ...type(9.5, 14), color: MUTED };
export const FURNITURE: TextStyle = { ...type(8.5, 12), color: MUTED };
export const TABLE_TEXT: TextStyle = { ...type(10, 14) };
/** The longer a title, the smaller it is set, down to the size of headings. */
export function titleStyle(characters: number, compact: boolean): TextStyle {
  const size = characters <= 80 && !compact ? type(28, 36) : characters <= 160 ? type(22, 28) : type(17, 24);
  return { ...size, bold: true, color: NAVY };
}

export const SUBTITLE: TextStyle = { ...type(14, 20), color: INK };

export interface HeadingStyle {
  style: TextStyle;
  margin: Margin;
}

/** By level; 1 is the title of the document, which stands on the front page only. */
export const HEADINGS: Readonly<Record<2 | 3 | 4 | 5 | 6, HeadingStyle>> = {
  2: { style: { ...type(17, 24), bold: true, color: NAVY }, margin: [0, 24, 0, 8] },
  3: { style: { ...type(12.5, LINE), bold: true, color: NAVY }, margin: [0, 12, 0, 4] },
  4: { style: { ...type(11, LINE), bold: true }, margin: [0, 8, 0, 0] },
  5: { style: { ...type(11, LINE), bold: true, italics: true }, margin: [0, 8, 0, 0] },
  6: { style: { ...type(11, LINE), italics: true }, margin: [0, 8, 0, 0] },
};

export const AFTER_PARAGRAPH = LINE / 2;
