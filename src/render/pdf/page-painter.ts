import type { AgreementPdf } from './agreement-pdf.ts';
import type { Inline } from './inlines.ts';
import type { Bookmark, Vector } from './node.ts';
import { type Line, type Outline, Renderer, TextDecorator } from './pdfmake/pdfmake.ts';
import { paintSignatureField } from './signature-field.ts';
import { markAnnotation, markArtifact, markContent } from './structure.ts';
import { fillOperator, paintWords, round, strokeOperator } from './text-painter.ts';
import { textString } from './text-string.ts';

/** A line of text after layout. */
interface PlacedLine extends Omit<Line, 'inlines'> {
  inlines: Inline[];
  /** Name of the destination that it is. */
  id?: string;
}

/** Room above a line that the outline leads to. */
const ABOVE_TARGET = 8;

/** Paints laid out pages with their tags. Text without a tag that is not declared an artifact is an error of this program. */
export class PagePainter extends Renderer {
  private readonly document: AgreementPdf;
  private readonly painted = new WeakSet<Inline>();
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
    for (const inline of inlines) insertPageNumber(inline);
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
      while (end < inlines.length && this.belongTogether(inlines[start]!, inlines[end]!)) end++;
      this.renderPiece(line, inlines.slice(start, end), x, y);
      start = end;
    }
  }

  /** Whether two neighbours are one piece of marked content. */
  private belongTogether(a: Inline, b: Inline): boolean {
    return (
      a.content === b.content &&
      this.painted.has(a) === this.painted.has(b) &&
      a.link === b.link &&
      a.linkToDestination === b.linkToDestination
    );
  }

  private renderPiece(line: PlacedLine, inlines: Inline[], x: number, y: number): void {
    const first = inlines[0]!;
    const { content } = first;
    const paint = () => this.paintText(line, inlines, x, y);
    if (this.painted.has(first)) {
      // The header row of a table, on its second page.
      markArtifact(this.document, 'repetition', paint);
      return;
    }
    for (const inline of inlines) {
      this.painted.add(inline);
      if (inline.artifact === undefined && inline._pageRef === undefined)
        this.paintedCharacters += countCharacters(inline.text);
    }
    if (content !== undefined) {
      markContent(this.document, content, paint);
      if (first.link !== undefined || (first.linkToDestination !== undefined && first._pageRef === undefined))
        this.addLink(inlines, x, y, line.getHeight());
      return;
    }
    if (!first.artifact) throw new Error(`untagged text: «${inlines.map((inline) => inline.text).join('')}»`);
    markArtifact(this.document, first.artifact, paint);
  }

  private paintText(line: PlacedLine, inlines: Inline[], x: number, y: number): void {
    paintWords(this.document, inlines, x, y + line.getAscenderHeight());
    if (!inlines.some((inline) => inline.decoration)) return;
    const piece = Object.assign(Object.create(line) as PlacedLine, { inlines });
    piece.getAscenderHeight = () => line.getAscenderHeight();
    new TextDecorator(this.document).drawDecorations(piece, x, y);
  }

  private addLink(inlines: Inline[], x: number, y: number, height: number): void {
    const first = inlines[0]!;
    const last = inlines.at(-1)!;
    const left = x + first.x;
    const right = first.linkEnd === undefined ? x + last.x + last.width - last.trailingCut : left + first.linkEnd;
    const description =
      first.description ??
      inlines
        .map((inline) => inline.text)
        .join('')
        .trim();
    markAnnotation(this.document, first.content!, (key) => {
      const options = { StructParent: key, F: 4, Contents: new String(textString(description)) };
      if (first.link !== undefined) this.document.link(left, y, right - left, height, first.link, options);
      else this.document.goTo(left, y, right - left, height, first.linkToDestination!, options);
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

/** Puts the page number where it was left open; it is set against the right end of its room. */
function insertPageNumber(inline: Inline): void {
  const target = inline._pageRef;
  if (target === undefined) return;
  const page = target._nodeRef.positions?.[0]?.pageNumber;
  if (page === undefined) throw new Error(`no page for ${inline.pageReference}`);
  inline.text = String(page);
  const width = inline.font.widthOfString(inline.text, inline.fontSize);
  inline.x += inline.width - width;
  inline.width = width;
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
