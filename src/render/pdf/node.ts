import type { TaggedContent } from './structure.ts';

/** Left, top, right, bottom. */
export type Margin = readonly [number, number, number, number];

/** How text looks. pdfmake inherits it from the nodes around. */
export interface TextStyle {
  fontSize?: number;
  /** A multiple of the face's own height; see `leading`. */
  lineHeight?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  alignment?: 'left' | 'right' | 'center';
  decoration?: 'underline';
}

/** A piece of text in one style. Exactly one of `content` and `artifact` is set: untagged text is an error. */
export interface Run extends TextStyle {
  text: string;
  content?: TaggedContent;
  artifact?: 'header' | 'footer';
  /** Address of a link out of the document, or name of a destination in it. */
  link?: string;
  linkToDestination?: string;
  /** What a link says to those who do not see it. */
  description?: string;
  /** Where the sensitive part of a link ends, counted from the left margin of the node, when not at the end of its text. */
  linkEnd?: number;
  /** The text is the page number of this destination. */
  pageReference?: string;
}

/** What layout minds about any node. */
interface Common extends TextStyle {
  margin?: Margin;
  pageBreak?: 'before';
  /** All on one page, when a page is high enough. */
  unbreakable?: boolean;
  /** Never the last thing on a page. */
  keepWithNext?: boolean;
  /** Like `keepWithNext`, but a long paragraph may leave its beginning behind: two lines follow over. */
  keepEndWithNext?: boolean;
  /** In columns: points, the rest, or as wide as needed. */
  width?: number | '*' | 'auto';
}

export interface TextNode extends Common {
  text: Run[];
  /** Name of the destination at the first line. */
  id?: string;
  /** An entry in the outline, that leads to the first line. */
  bookmark?: Bookmark;
}

export interface Bookmark {
  text: string;
  /** 1 for chapters. */
  level: number;
}

export interface StackNode extends Common {
  stack: Node[];
}

export interface ColumnsNode extends Common {
  columns: Node[];
  columnGap?: number;
}

export interface ListNode extends Common {
  ul: ListItem[];
  /** How far the markers stand left of the items, and the items right of the text around them. */
  hang: number;
  indent: number;
}

export interface ListItem extends StackNode {
  marker: Run;
}

export interface TableNode extends Common {
  table: {
    headerRows: number;
    dontBreakRows: boolean;
    keepWithHeaderRows: number;
    widths: (number | '*' | 'auto')[];
    body: Node[][];
  };
  layout: object;
}

export interface CanvasNode extends Common {
  canvas: Vector[];
}

/** A straight line or a filled rectangle. */
export type Vector =
  | {
      type: 'line';
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      lineWidth: number;
      lineColor: string;
      field?: SignatureField;
    }
  | { type: 'rect'; x: number; y: number; w: number; h: number; color: string };

/** An empty signature field that stands on a line. */
export interface SignatureField {
  name: string;
  label: string;
  height: number;
  content: TaggedContent;
}

export type Node = TextNode | StackNode | ColumnsNode | ListNode | TableNode | CanvasNode;
