import type { EmbeddedFace } from './embedded-face.ts';
import type { Shaped } from './face.ts';
import type { Run } from './node.ts';

/** So many characters need not be measured to know that they do not fit on a line. */
export const WIDER_THAN_ANY_LINE = 2000;

/** How a run of text looks once everything around it has had its say. Lengths are in points. */
export interface RunStyle {
  run: Run;
  font: EmbeddedFace;
  fontSize: number;
  /** Of a line of it. */
  height: number;
  alignment: string;
  color: string;
  decoration: string | null;
}

/** A measured word with the white space after it: what lines are made of. Lengths are in points. */
export class Word {
  readonly shaped: Shaped;
  readonly style: RunStyle;
  width: number;
  /** Width of the white space that does not count at the beginning and at the end of a line. */
  leadingCut: number;
  trailingCut: number;
  /** The line must end after this word, or may not. */
  lineEnd: boolean;
  noNewLine = false;

  constructor(shaped: Shaped, style: RunStyle, lineEnd: boolean) {
    this.shaped = shaped;
    this.style = style;
    this.width = (shaped.width * style.fontSize) / 1000;
    this.leadingCut = shaped.leading === 0 ? 0 : (shaped.leading * style.fontSize) / 1000;
    this.trailingCut = shaped.trailing === 0 ? 0 : (shaped.trailing * style.fontSize) / 1000;
    this.lineEnd = lineEnd;
  }

  /** A part of a word that is divided. As pdfmake has it, what holds for the word holds for each part. */
  part(text: string): Word {
    const { style, lineEnd, noNewLine, leadingCut, trailingCut } = this;
    const shaped = text.length > WIDER_THAN_ANY_LINE ? unmeasured(text) : style.font.face.shape(text);
    const part = new Word(shaped, style, lineEnd);
    return Object.assign(part, { noNewLine, leadingCut, trailingCut });
  }
}

/** What is longer is divided again before it is painted, so a hostile word of a million letters need not be shaped for every line of it. */
function unmeasured(text: string): Shaped {
  return { text, operand: '', width: Number.POSITIVE_INFINITY, leading: 0, trailing: 0 };
}

/** Neighbouring words of one run on one line: what pdfmake places and the painter paints. */
export class Piece {
  readonly run: Run;
  readonly font: EmbeddedFace;
  readonly fontSize: number;
  readonly height: number;
  readonly alignment: string;
  readonly color: string;
  readonly decoration: string | null;
  readonly leadingCut: number;
  readonly trailingCut: number;
  readonly lineEnd: boolean;
  /** The node whose page number this is; pdfmake knows the node that a name stands for. */
  readonly _pageRef: PageReference | undefined;
  /** From the beginning of the line. */
  x = 0;
  width = 0;
  words: readonly Shaped[];
  painted = false;

  constructor(words: readonly Word[], from: number, to: number) {
    const first = words[from]!;
    const last = words[to - 1]!;
    const { style } = first;
    this.run = style.run;
    this.font = style.font;
    this.fontSize = style.fontSize;
    this.height = style.height;
    this.alignment = style.alignment;
    this.color = style.color;
    this.decoration = style.decoration;
    this.leadingCut = first.leadingCut;
    this.trailingCut = last.trailingCut;
    this.lineEnd = last.lineEnd;
    this._pageRef = (style.run as { _pageRef?: PageReference })._pageRef;
    const shaped: Shaped[] = [];
    for (let i = from; i < to; i++) {
      shaped.push(words[i]!.shaped);
      this.width += words[i]!.width;
    }
    this.words = shaped;
  }

  get text(): string {
    return this.words.map(({ text }) => text).join('');
  }
}

interface PageReference {
  _nodeRef: { positions?: { pageNumber: number }[] };
}

/** The pieces of a line that has these words. */
export function piecesOf(words: readonly Word[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let start = from; start < to; ) {
    const { style } = words[start]!;
    let end = start + 1;
    while (end < to && words[end]!.style === style) end++;
    pieces.push(new Piece(words, start, end));
    start = end;
  }
  return pieces;
}
