import type { Measured } from './heights.ts';
import { DocMeasure, DocPreprocessor } from './pdfmake/pdfmake.ts';

/** pdfmake's preparation of nodes, without what only other kinds of nodes need: it minds names of places and page numbers. */
export class Preparation extends DocPreprocessor {
  override preprocessNode(node: Measured): object {
    if ('text' in node) {
      // pdfmake prepares the runs of a text as nodes too.
      const isRun = !Array.isArray(node.text);
      if (isRun || node.id !== undefined || node.text.some(({ pageReference }) => pageReference !== undefined))
        super.preprocessNode(node);
      return node;
    }
    if ('table' in node) for (const row of node.table.body) for (const cell of row) this.preprocessNode(cell);
    for (const kid of kidsOf(node)) this.preprocessNode(kid);
    return node;
  }
}

/**
 * pdfmake's measuring of nodes, without named styles and what else is not used here. Lists are as wide as their own markers make
 * them.
 */
export class Measuring extends DocMeasure {
  override measureNode(node: Measured): object {
    const { styleStack } = this;
    styleStack.push(node);
    node._margin = node.margin ?? null;
    if ('text' in node) this.measureText(node);
    else if ('stack' in node) this.measureVerticalContainer(node);
    else if ('ul' in node) this.measureList(node);
    else if ('table' in node) this.measureTable(node);
    else if ('columns' in node) this.measureColumns(node);
    else this.measureCanvas(node);
    styleStack.pop();
    if (node._margin) {
      node._minWidth += node._margin[0] + node._margin[2];
      node._maxWidth += node._margin[0] + node._margin[2];
    }
    return node;
  }

  private measureText(node: Extract<Measured, { text: unknown }>): void {
    const { items, minWidth, maxWidth } = this.textInlines.buildInlines(node.text, this.styleStack);
    node._inlines = items as typeof node._inlines;
    node._minWidth = minWidth;
    node._maxWidth = maxWidth;
  }

  private measureList(node: Extract<Measured, { ul: unknown }>): void {
    node._minWidth = 0;
    node._maxWidth = 0;
    for (const item of node.ul) {
      this.measureNode(item);
      node._minWidth = Math.max(node._minWidth, item._minWidth + node.indent);
      node._maxWidth = Math.max(node._maxWidth, item._maxWidth + node.indent);
    }
  }
}

function kidsOf(node: Measured): readonly Measured[] {
  return 'stack' in node ? node.stack : 'ul' in node ? node.ul : 'columns' in node ? node.columns : [];
}
