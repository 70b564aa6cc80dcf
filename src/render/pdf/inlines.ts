import type { EmbeddedFace } from './embedded-face.ts';
import type { Run } from './node.ts';
import { type Pdf, type StyleStack, TextBreaker, TextInlines } from './pdfmake/pdfmake.ts';

/** A word as pdfmake lays it out. */
export interface Inline extends Run {
  font: EmbeddedFace;
  fontSize: number;
  color: string;
  x: number;
  width: number;
  height: number;
  /** Width of the white space that does not count at the beginning and at the end of a line. */
  leadingCut: number;
  trailingCut: number;
  /** The line must end after this word, or may not. */
  lineEnd?: true;
  noNewLine?: true;
  /** The node whose page number this is; pdfmake knows the node that a name stands for. */
  _pageRef?: { _nodeRef: { positions?: { pageNumber: number }[] } };
}

/** What pdfmake's document is to a text: who has the faces. */
type FaceProvider = Pdf & { provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFace };

interface Style {
  bold: boolean;
  italics: boolean;
  fontSize: number;
  lineHeight: number;
}

/** What a run inherits from the nodes around it, and what it is where none says so. */
const INHERITED = {
  bold: false,
  italics: false,
  alignment: 'left',
  fontSize: 12,
  color: 'black',
  decoration: null,
  lineHeight: 1,
} as const;
const NAMES = Object.keys(INHERITED) as (keyof typeof INHERITED)[];

/**
 * pdfmake's division of text into measured words, with the style found once for each run instead of once for each word.
 * `TextInlines` finds the same words with the same widths; a test compares the pages.
 */
export class FastInlines extends TextInlines {
  override buildInlines(text: string | Run | Run[], stack: StyleStack) {
    const runs = (Array.isArray(text) ? text : [typeof text === 'string' ? { text } : text]) as Run[];
    const items: Inline[] = [];
    const width = widthTracker();
    let unfinished: string | null = null;
    for (const run of runs) {
      const words = wordsOf(run.text);
      const style = this.styleOf(run, stack);
      if (unfinished !== null && wordsOf(unfinished + words[0]!.text).length === 1) items.at(-1)!.noNewLine = true;
      for (const word of words) {
        const item: Inline = { ...style, text: word.text };
        if (word.lineEnd) item.lineEnd = true;
        const { font, fontSize } = item;
        item.width = font.widthOfString(word.text, fontSize);
        item.leadingCut = cut(word.text, 0, 1, font, fontSize);
        item.trailingCut = cut(word.text, word.text.length - 1, -1, font, fontSize);
        width.add(item);
        items.push(item);
      }
      const last = words.at(-1)!;
      unfinished = last.lineEnd ? null : last.text;
    }
    bindRanges(items);
    return { items, minWidth: width.min(), maxWidth: width.max() };
  }

  private styleOf(run: Run, stack: StyleStack): Inline {
    const style: Style = { ...INHERITED };
    for (const name of NAMES) Object.assign(style, { [name]: inherit(run, stack, name) ?? INHERITED[name] });
    const font = (this.pdfDocument as FaceProvider).provideFont('', style.bold, style.italics);
    const height = font.lineHeight(style.fontSize) * style.lineHeight;
    return { ...run, ...style, font, height, x: 0, width: 0, leadingCut: 0, trailingCut: 0 } as Inline;
  }
}

function inherit(run: Run, stack: StyleStack, name: keyof typeof INHERITED): unknown {
  const own = run[name as keyof Run];
  if (own !== undefined && own !== null) return own;
  for (let i = stack.styleOverrides.length - 1; i >= 0; i--) {
    const node = stack.styleOverrides[i]!;
    const value = typeof node === 'string' ? undefined : node[name];
    if (value !== undefined && value !== null) return value;
  }
  return stack.defaultStyle[name];
}

/** Keeps "9–15" on one line, where the rules of Unicode would let it break after the dash. */
export function bindRanges(items: readonly Inline[]): void {
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (next !== undefined && /\d–$/.test(item.text) && /^\d/.test(next.text)) item.noNewLine = true;
  });
}

/** Width of the white space from one end of a word, towards the other. */
function cut(word: string, start: number, step: 1 | -1, font: EmbeddedFace, size: number): number {
  let end = start;
  while (end >= 0 && end < word.length && /\s/.test(word[end]!)) end += step;
  if (end === start) return 0;
  return font.widthOfString(step === 1 ? word.slice(0, end) : word.slice(end + 1), size);
}

/** The widest word and the widest line that a text would have if it were never broken. */
function widthTracker() {
  let min = 0;
  let max = 0;
  let line: { width: number; leadingCut: number; trailingCut: number } | null = null;
  const trimmed = (item: { width: number; leadingCut: number; trailingCut: number }) =>
    Math.max(0, item.width - item.leadingCut - item.trailingCut);
  return {
    add(item: Inline) {
      min = Math.max(min, trimmed(item));
      line ??= { width: 0, leadingCut: item.leadingCut, trailingCut: 0 };
      line.width += item.width;
      line.trailingCut = item.trailingCut;
      max = Math.max(max, trimmed(line));
      if (item.lineEnd) line = null;
    },
    min: () => min,
    max: () => max,
  };
}

const REMEMBERED_TEXTS = 20_000;
const LONGEST_TEXT = 2000;
const breaker = new TextBreaker();
const remembered = new Map<string, { text: string; lineEnd?: true }[]>();

/** The words of a text, each with the white space after it. */
function wordsOf(text: string): { text: string; lineEnd?: true }[] {
  const known = remembered.get(text);
  if (known) return known;
  const words = breaker.getBreaks([text], null);
  if (text.length > LONGEST_TEXT) return words;
  if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
  remembered.set(text, words);
  return words;
}
