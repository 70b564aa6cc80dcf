import type { Inline } from '../../../document/document.ts';
import type { Bookmark, Node } from '../node.ts';
import { addTag, type Tag } from '../structure.ts';
import { inlineRuns, textRun } from './runs.ts';
import { HEADINGS, NUMBER_WIDTH } from './style.ts';

export interface ChapterHeading {
  /** Name of the destination. */
  id: string;
  number: string | null;
  title: readonly Inline[];
  bookmark?: Bookmark;
  pageBreak?: 'before';
}

/** The heading of a chapter or what stands beside chapters. Its number hangs in the margin. */
export function chapterHeading(parent: Tag, { id, number, title, bookmark, pageBreak }: ChapterHeading): Node {
  const { style, margin } = HEADINGS[2];
  const tag = addTag(parent, 'H2');
  const [left, top, right, bottom] = margin;
  // The number is read before the title, so it is tagged first.
  const numberRun = number === null ? null : textRun(tag, `${number} `, style);
  const text: Node = { text: inlineRuns(tag, title, { style }), ...style, id, ...(bookmark && { bookmark }) };
  const common = { keepWithNext: true, ...(pageBreak && { pageBreak }) };
  if (numberRun === null) return { ...text, ...common, margin };
  return {
    columns: [
      { text: [numberRun], ...style, width: NUMBER_WIDTH },
      { ...text, width: '*' },
    ],
    ...common,
    margin: [left - NUMBER_WIDTH, top, right, bottom],
  };
}
