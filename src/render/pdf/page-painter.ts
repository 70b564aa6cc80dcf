import type { AgreementPdf } from './agreement-pdf.ts';
import type { Bookmark, Vector } from './node.ts';
import { type Line, type Outline, Renderer, TextDecorator } from './pdfmake/pdfmake.ts';
import { paintSignatureField } from './signature-field.ts';
import { markAnnotation, markArtifact, markContent } from './structure.ts';
import { fillOperator, paintPieces, round, strokeOperator } from './text-painter.ts';
import { textString } from './text-string.ts';
import type { Piece } from './words.ts';

/** A line of text after layout. */
interface PlacedLine extends Omit<Line, 'inlines'> {
  inlines: Piece[];
  /** Name of the destination that it is. */
  id?: string;
}

/** Room above a line that the outline leads to. */
const ABOVE_TARGET = 8;

/** Paints laid out pages with their tags. Text without a tag that is not declared an artifact is an error of this program. */
export class PagePainter extends Renderer {
  private readonly document: AgreementPdf;
  /** The innermost outline entry of each level. */
  private readonly outline: Outline[] = [];
  /** Characters that were painted for the first time, to compare with what was to be painted. */
  paintedCharacters = 0;

  constructor(document: AgreementPdf) {
    super(document);
    this.document = document;
  }

  override renderLine(line: PlacedLine, x: number, y: number): void {
    const { inlines } = line;
    const first = inlines[0];
    if (first === undefined) return;
    for (const piece of inlines) insertPageNumber(piece);
    if (line.id !== undefined)
      this.document.addNamedDestination(
        line.id,
        'XYZ',
        round(x + first.x, 100),
        round(Math.max(0, y - ABOVE_TARGET), 100),
        null,
      );
    if (line.bookmark) this.addBookmark(line.bookmark, y);
    for (let start = 0; start < inlines.length; ) {
      let end = start + 1;
      while (end < inlines.length && belongTogether(inlines[start]!, inlines[end]!)) end++;
      this.renderPieces(line, start === 0 && end === inlines.length ? inlines : inlines.slice(start, end), x, y);
      start = end;
    }
  }

  private renderPieces(line: PlacedLine, pieces: Piece[], x: number, y: number): void {
    const first = pieces[0]!;
    const { content, artifact, link, linkToDestination } = first.run;
    const paint = () => this.paintText(line, pieces, x, y);
    if (first.painted) {
      // The header row of a table, on its second page.
      markArtifact(this.document, 'repetition', paint);
      return;
    }
    for (const piece of pieces) {
      piece.painted = true;
      if (piece.run.artifact === undefined && piece._pageRef === undefined)
        for (const { text } of piece.words) this.paintedCharacters += countCharacters(text);
    }
    if (content !== undefined) {
      markContent(this.document, content, paint);
      if (link !== undefined || (linkToDestination !== undefined && first._pageRef === undefined))
        this.addLink(pieces, x, y, line.getHeight());
      return;
    }
    if (!artifact) throw new Error(`untagged text: «${pieces.map(({ text }) => text).join('')}»`);
    markArtifact(this.document, artifact, paint);
  }

  private paintText(line: PlacedLine, pieces: Piece[], x: number, y: number): void {
    paintPieces(this.document, pieces, x, y + line.getAscenderHeight());
    if (!pieces.some(({ decoration }) => decoration)) return;
    const decorated = Object.assign(Object.create(line) as PlacedLine, { inlines: pieces });
    decorated.getAscenderHeight = () => line.getAscenderHeight();
    new TextDecorator(this.document).drawDecorations(decorated, x, y);
  }

  private addLink(pieces: Piece[], x: number, y: number, height: number): void {
    const first = pieces[0]!;
    const last = pieces.at(-1)!;
    const { run } = first;
    const left = x + first.x;
    const right = run.linkEnd === undefined ? x + last.x + last.width - last.trailingCut : left + run.linkEnd;
    const text = () => pieces.map((piece) => piece.text).join('');
    markAnnotation(this.document, run.content!, (key) => {
      const contents = new String(textString(run.description ?? text().trim()));
      const options = { StructParent: key, F: 4, Contents: contents };
      if (run.link !== undefined) this.document.link(left, y, right - left, height, run.link, options);
      else this.document.goTo(left, y, right - left, height, run.linkToDestination!, options);
    });
  }

  private addBookmark({ text, level }: Bookmark, y: number): void {
    const parent = this.outline[level - 1] ?? this.document.outline;
    // PDFKit counts `left` from the right edge.
    const position = { top: Math.max(0, y - ABOVE_TARGET), left: this.document.page.width };
    this.outline.length = level;
    this.outline[level] = parent.addItem(textString(text), { expanded: false, ...position });
    // PDFKit leaves the count out of what is closed: negative there, the number of visible entries at the root.
    const count = parent.children.length;
    parent.outlineData.Count = parent === this.document.outline ? count : -count;
  }

  /** Lines and filled rectangles are decoration; a line can carry a signature field. */
  override renderVector(vector: Vector): void {
    markArtifact(this.document, 'layout', () => this.document.addContent(vectorOperators(vector)));
    if (vector.type === 'line' && vector.field) paintSignatureField(this.document, vector, vector.field);
  }
}

function vectorOperators(vector: Vector): string {
  const r = (value: number) => round(value, 1000);
  if (vector.type === 'rect')
    return `${fillOperator(vector.color)}\n${r(vector.x)} ${r(vector.y)} ${r(vector.w)} ${r(vector.h)} re f`;
  const { x1, y1, x2, y2 } = vector;
  return `${r(vector.lineWidth)} w ${strokeOperator(vector.lineColor)}\n${r(x1)} ${r(y1)} m ${r(x2)} ${r(y2)} l S`;
}

/** Whether two neighbours are one piece of marked content. */
function belongTogether(a: Piece, b: Piece): boolean {
  return (
    a.run.content === b.run.content &&
    a.painted === b.painted &&
    a.run.link === b.run.link &&
    a.run.linkToDestination === b.run.linkToDestination
  );
}

/** Puts the page number where it was left open; it is set against the right end of its room. */
function insertPageNumber(piece: Piece): void {
  const target = piece._pageRef;
  if (target === undefined) return;
  const page = target._nodeRef.positions?.[0]?.pageNumber;
  if (page === undefined) throw new Error(`no page for ${piece.run.pageReference}`);
  const number = piece.font.face.shape(String(page));
  piece.words = [number];
  const width = (number.width * piece.fontSize) / 1000;
  piece.x += piece.width - width;
  piece.width = width;
}

/** Characters other than white space. Every text passes here twice, so it does without regular expressions. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0xa0) count++;
  }
  return count;
}
