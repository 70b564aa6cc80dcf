import { divide } from './divide.ts';
import type { EmbeddedFace } from './embedded-face.ts';
import type { Run } from './node.ts';
import { type Pdf, type StyleStack, TextInlines } from './pdfmake/pdfmake.ts';
import { type RunStyle, Word } from './words.ts';

/** What pdfmake's document is to a text: who has the faces. */
type FaceProvider = Pdf & { provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFace };

/** What a run inherits from the nodes around it, and what it is where none says so. */
const INHERITED = {
  bold: false,
  italics: false,
  alignment: 'left',
  fontSize: 12,
  color: 'black',
  decoration: null as string | null,
  lineHeight: 1,
};
type Inherited = typeof INHERITED;

/**
 * pdfmake's division of text into measured words, with the style found once for each run instead of once for each word.
 * `TextInlines` finds the same words with the same widths; a test compares the pages.
 */
export class FastInlines extends TextInlines {
  override buildInlines(text: string | Run | Run[], stack: StyleStack) {
    const runs = (Array.isArray(text) ? text : [typeof text === 'string' ? { text } : text]) as Run[];
    const items: Word[] = [];
    const width = new WidthTracker();
    const around = inheritedFrom(stack);
    let unfinished: string | null = null;
    for (const run of runs) {
      const words = divide(run.text);
      const style = this.styleOf(run, around);
      const { face } = style.font;
      if (unfinished !== null && divide(unfinished + words[0]!.text).length === 1) items.at(-1)!.noNewLine = true;
      for (const { text, lineEnd } of words) {
        const word = new Word(face.shape(text), style, lineEnd === true);
        width.add(word);
        items.push(word);
      }
      const last = words.at(-1)!;
      unfinished = last.lineEnd ? null : last.text;
    }
    bindRanges(items);
    return { items, minWidth: width.min, maxWidth: width.max };
  }

  private styleOf(run: Run, around: Inherited): RunStyle {
    const { bold, italics, alignment, fontSize, color, decoration, lineHeight } = run;
    const font = (this.pdfDocument as FaceProvider).provideFont('', bold ?? around.bold, italics ?? around.italics);
    const size = fontSize ?? around.fontSize;
    return {
      run,
      font,
      fontSize: size,
      height: font.lineHeight(size) * (lineHeight ?? around.lineHeight),
      alignment: alignment ?? around.alignment,
      color: color ?? around.color,
      decoration: decoration ?? around.decoration,
    };
  }
}

/** What a text inherits from the nodes around it, the nearest first. */
function inheritedFrom({ defaultStyle, styleOverrides }: StyleStack): Inherited {
  const found = { ...INHERITED };
  for (const node of [defaultStyle, ...styleOverrides]) {
    if (typeof node === 'string') continue;
    const { bold, italics, alignment, fontSize, color, decoration, lineHeight } = node as Partial<Inherited>;
    if (bold !== undefined) found.bold = bold;
    if (italics !== undefined) found.italics = italics;
    if (alignment !== undefined) found.alignment = alignment;
    if (fontSize !== undefined) found.fontSize = fontSize;
    if (color !== undefined) found.color = color;
    if (decoration !== undefined) found.decoration = decoration;
    if (lineHeight !== undefined) found.lineHeight = lineHeight;
  }
  return found;
}

/** Keeps "9–15" on one line, where the rules of Unicode would let it break after the dash. */
export function bindRanges(
  items: readonly { readonly shaped: { readonly text: string }; noNewLine?: boolean }[],
): void {
  for (let i = 0; i + 1 < items.length; i++) {
    const { text } = items[i]!.shaped;
    if (!text.endsWith('–')) continue;
    if (/\d–$/.test(text) && /^\d/.test(items[i + 1]!.shaped.text)) items[i]!.noNewLine = true;
  }
}

/** The widest word and the widest line that a text would have if it were never broken. */
class WidthTracker {
  min = 0;
  max = 0;
  private used = 0;
  private leadingCut: number | null = null;

  add({ width, leadingCut, trailingCut, lineEnd }: Word): void {
    this.min = Math.max(this.min, width - leadingCut - trailingCut);
    this.leadingCut ??= leadingCut;
    this.used += width;
    this.max = Math.max(this.max, this.used - this.leadingCut - trailingCut);
    if (!lineEnd) return;
    this.used = 0;
    this.leadingCut = null;
  }
}
