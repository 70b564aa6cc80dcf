import type { Furniture } from './content/furniture.ts';
import { placeFixed } from './fixed.ts';
import {
  heightOf,
  heightToKeep,
  linesOf,
  type Measured,
  type MeasuredTable,
  type MeasuredText,
  rowHeights,
} from './heights.ts';
import { FastInlines } from './inlines.ts';
import { lineOf } from './lines.ts';
import { Measuring, Preparation } from './measure.ts';
import type { ListItem, ListNode, Node } from './node.ts';
import { LayoutBuilder, Line, type Pdf } from './pdfmake/pdfmake.ts';
import { Piece, type Word } from './words.ts';

interface Placed {
  positions: unknown[];
}

/** A list as pdfmake has measured it. */
type MeasuredList = Omit<ListNode, 'ul'> & Placed & { ul: (Measured & { marker: ListItem['marker'] })[] };

/** A table row higher than this part of a page may be broken. */
const TALLEST_UNBROKEN_ROW = 0.4;

/**
 * pdfmake's layout with what it lacks: headings stay with their text, paragraphs leave no single line behind, list markers are
 * tagged text, and nothing that must not be broken is higher than a page (pdfmake would drop what is over).
 */
export class AgreementLayout extends LayoutBuilder {
  override tryLayoutDocument(content: object, document: Pdf, styles: object, defaultStyle: object, ...rest: unknown[]) {
    this.equip(document, styles, defaultStyle);
    return super.tryLayoutDocument(content, document, styles, defaultStyle, ...rest);
  }

  /** What prepares and measures nodes; the reference in the tests leaves pdfmake's own here. */
  protected equip(document: Pdf, styles: object, defaultStyle: object): void {
    this.docPreprocessor = new Preparation();
    this.docMeasure = new Measuring(document, styles, defaultStyle, {}, undefined);
    this.docMeasure.textInlines = new FastInlines(document);
  }

  override processNode(node: Measured, isVerticalAlignmentAllowed?: boolean): void {
    if (node.unbreakable && heightOf(node, this.writer.context().availableWidth) > this.pageHeight())
      node.unbreakable = false;
    if (this.mayBreakPage()) this.prepare(node);
    this.place(node, isVerticalAlignmentAllowed);
  }

  override addHeadersAndFooters(header: Furniture['header'], footer: Furniture['footer']): void {
    const { pages } = this.writer.context();
    const { width, height } = this.pageSize;
    pages.forEach((page, index) => {
      const add = (node: Node | null, top: number) => {
        if (node) placeFixed(page, this.docMeasure.measureNode(node) as Measured, 0, top, width);
      };
      add(header(index + 1), 0);
      add(footer(index + 1, pages.length), height - this.pageMargins.bottom);
    });
  }

  /** What pdfmake does with a node, without all that nodes here do not have; the reference in the tests has it done by pdfmake. */
  protected place(node: Measured, _isVerticalAlignmentAllowed?: boolean): void {
    const { writer } = this;
    node.positions = [];
    if (node.pageBreak === 'before') writer.moveToNextPage();
    const margin = node._margin;
    if (margin) {
      this.moveDown(margin[1]);
      writer.context().addMargin(margin[0], margin[2]);
    }
    if (node.unbreakable) writer.beginUnbreakableBlock();
    if ('text' in node) this.processLeaf(node);
    else if ('stack' in node) this.processVerticalContainer(node as typeof node & Placed);
    else if ('columns' in node) this.processColumns(node);
    else if ('ul' in node) this.processList(false, node as MeasuredList);
    else if ('table' in node) this.processTable(node);
    else appendAll(node.positions, writer.addCanvas(node));
    if (node.unbreakable) writer.commitUnbreakableBlock();
    if (margin) {
      this.moveDown(margin[3]);
      writer.context().addMargin(-margin[0], -margin[2]);
    }
  }

  /** Leaves room; what does not fit on the page goes no further than the top of the next. */
  private moveDown(height: number): void {
    const { writer } = this;
    const { availableHeight } = writer.context();
    // Within a block that is placed as a whole, the available height is not a number.
    if (availableHeight < height) {
      writer.context().moveDown(availableHeight);
      writer.moveToNextPage();
    } else writer.context().moveDown(height);
  }

  override processLeaf(node: MeasuredText): void {
    const { writer } = this;
    let line = this.buildNextLine(node);
    if (line !== null && node.id !== undefined) Object.assign(line, { id: node.id, _node: node });
    while (line !== null) {
      const { availableHeight, y, pageMargins } = writer.context();
      if (line.getHeight() > availableHeight && y > pageMargins.top) writer.moveToNextPage();
      node.positions!.push(writer.addLine(line));
      line = this.buildNextLine(node);
    }
  }

  /** Finds the page that a node begins on, and drops the space above it at the head of one. */
  private prepare(node: Measured): void {
    const { availableWidth, availableHeight } = this.writer.context();
    if (node.unbreakable && !this.isAtTop() && heightOf(node, availableWidth) > availableHeight)
      this.writer.moveToNextPage();
    const isFollowingPage = this.writer.context().page > 0;
    if (node.pageBreak === 'before' || (this.isAtTop() && isFollowingPage)) dropSpaceAbove(node);
    if ('text' in node) this.avoidSingleLines(node);
  }

  override processVerticalContainer(node: Placed & { stack: Measured[] }): void {
    node.stack.forEach((item, index) => {
      if (item.pageBreak !== 'before') this.keepTogether(node.stack, index);
      this.processNode(item);
      appendAll(node.positions, positionsOf(item));
    });
  }

  /** Begins a new page when what has to stand together from here on does not fit on this one. */
  private keepTogether(nodes: Measured[], index: number): void {
    if (!this.mayBreakPage() || this.isAtTop()) return;
    const { availableWidth, availableHeight } = this.writer.context();
    const node = nodes[index]!;
    if (node.keepEndWithNext && 'text' in node) this.keepEnd(node, heightToKeep(nodes, index + 1, availableWidth));
    if (!node.keepWithNext && !node.keepEndWithNext) return;
    const needed = heightToKeep(nodes, index, availableWidth);
    if (needed > availableHeight && needed <= this.pageHeight()) this.writer.moveToNextPage();
  }

  /** Takes the last two lines of a paragraph over to the next page when what follows does not fit below them. */
  private keepEnd(node: MeasuredText, following: number): void {
    const { availableWidth, availableHeight } = this.writer.context();
    const [left, , right] = node._margin ?? [0, 0, 0, 0];
    const { heights } = linesOf(node, availableWidth - left - right);
    if (heights.length >= 4 && heightOf(node, availableWidth) + following > availableHeight)
      node.partAt = heights.length - 2;
  }

  /** Plans where a page break parts a paragraph, so that at least two lines stand on either side. */
  private avoidSingleLines(node: MeasuredText): void {
    const { availableWidth, availableHeight } = this.writer.context();
    const [left, top, right] = node._margin ?? [0, 0, 0, 0];
    const { heights } = linesOf(node, availableWidth - left - right);
    let room = availableHeight - top;
    let fitting = 0;
    while (fitting < heights.length && heights[fitting]! <= room) room -= heights[fitting++]!;
    if (fitting === heights.length) return;
    const last = Math.min(fitting, heights.length - 2);
    const planned = Math.min(last, node.partAt ?? last);
    node.partAt = heights.length < 4 || planned < 2 ? 0 : planned;
  }

  /** Like pdfmake's, but without copying the remaining words for every word. */
  override buildNextLine(node: MeasuredText): Line | null {
    const width = this.writer.context().availableWidth;
    const broken = linesOf(node, width);
    const { ends } = broken;
    const index = this.beginLine(node);
    if (index >= ends.length) return null;
    const line = lineOf(broken, index);
    line.lastLineInParagraph = index === ends.length - 1;
    if (index === 0 && node.bookmark) line.bookmark = node.bookmark;
    return line;
  }

  /** Counts the lines of a paragraph and begins a new page before the one where it is to be parted. */
  protected beginLine(node: MeasuredText): number {
    const index = node.line ?? 0;
    node.line = index + 1;
    if (node.partAt === index && this.mayBreakPage() && !this.isAtTop()) this.writer.moveToNextPage();
    return index;
  }

  /** Lists have one kind of item here: blocks with a marker that hangs beside the first line. */
  override processList(_ordered: boolean, node: MeasuredList): void {
    const { writer } = this;
    // A listener for each list around is no leak.
    writer.setMaxListeners(0);
    writer.context().addMargin(node.indent);
    const left = writer.context().x;
    let next: object | undefined;
    const hang = (line: Line) => {
      if (next === undefined) return;
      const marker = new Line(this.pageSize.width);
      marker.addInline(next);
      next = undefined;
      // Lines are placed from where the text begins, which is further in when an item begins with another list.
      marker.x = left - node.hang - writer.context().x;
      marker.y = line.getAscenderHeight() - marker.getAscenderHeight();
      // Before the line that it belongs to, which has just been added.
      writer.addLine(marker, true, writer.context().getCurrentPage().items.length - 1);
    };
    writer.addListener('lineAdded', hang);
    node.ul.forEach((item) => {
      next = this.markerOf(item);
      this.processNode(item);
      appendAll(node.positions, positionsOf(item));
    });
    writer.removeListener('lineAdded', hang);
    writer.context().addMargin(-node.indent);
  }

  protected markerOf(item: { marker: ListItem['marker'] }): object {
    const { textInlines, styleStack } = this.docMeasure;
    const words = textInlines.buildInlines(item.marker, styleStack).items as Word[];
    return new Piece(words, 0, words.length);
  }

  override processTable(node: MeasuredTable): void {
    const width = this.writer.context().availableWidth;
    const heights = rowHeights(node, width);
    const limit = this.pageHeight() * TALLEST_UNBROKEN_ROW;
    if (heights.some((height) => height > limit)) node.table.dontBreakRows = false;
    if (heights.slice(0, node.table.headerRows).some((height) => height > limit)) node.table.headerRows = 0;
    if (heights[node.table.headerRows]! > limit) node.table.keepWithHeaderRows = 0;
    super.processTable(node);
  }

  private pageHeight(): number {
    return this.pageSize.height - this.pageMargins.top - this.pageMargins.bottom;
  }

  /** Not inside of columns, tables or blocks that are placed as a whole. */
  private mayBreakPage(): boolean {
    return this.nestedLevel === 0 && this.writer.transactionLevel === 0;
  }

  private isAtTop(): boolean {
    const { y, pageMargins } = this.writer.context();
    return y <= pageMargins.top;
  }
}

function dropSpaceAbove(node: Measured): void {
  if (node._margin) node._margin = [node._margin[0], 0, node._margin[2], node._margin[3]];
  if ('stack' in node && node.stack[0]) dropSpaceAbove(node.stack[0]);
}

/** Where pdfmake has placed the lines of a node. */
function positionsOf(node: Measured): unknown[] {
  return (node as unknown as { positions: unknown[] }).positions;
}

/** Without spreading, which has a limit. */
function appendAll(target: unknown[], items: readonly unknown[]): void {
  for (const item of items) target.push(item);
}
