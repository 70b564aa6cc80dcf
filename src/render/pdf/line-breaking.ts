import { WIDER_THAN_ANY_LINE, type Word } from './words.ts';

/** A paragraph divided into lines. */
export interface BrokenText {
  width: number;
  /** The words; one that is wider than a line has been divided. */
  words: Word[];
  /** For each line, the index after its last word. */
  ends: number[];
  heights: number[];
}

/** Divides a paragraph into lines of a width, by the rules of pdfmake (a test compares). */
export function breakLines(inlines: readonly Word[], maxWidth: number): BrokenText {
  const words = [...inlines];
  const ends: number[] = [];
  const heights: number[] = [];
  for (let start = 0; start < words.length; ) {
    const end = endOfLine(words, start, maxWidth);
    let height = 0;
    for (let i = start; i < end; i++) height = Math.max(height, words[i]!.style.height);
    ends.push(end);
    heights.push(height);
    start = end;
  }
  return { width: maxWidth, words, ends, heights };
}

function endOfLine(words: Word[], start: number, maxWidth: number): number {
  let used = -words[start]!.leadingCut;
  let end = start;
  let forced = false;
  let glued = false;
  while (end < words.length && (glued || end === start || (!forced && fits(words, end, used, maxWidth)))) {
    const room = maxWidth - (end === start ? 0 : used - words[end - 1]!.trailingCut);
    const divided = divideAt(words, end, room);
    const word = words[end]!;
    used += word.width;
    forced ||= word.lineEnd;
    glued = word.noNewLine && !divided;
    end++;
  }
  return end;
}

/** Whether a word, and those that may not be parted from it, fit behind what stands on the line. */
function fits(words: readonly Word[], index: number, used: number, maxWidth: number): boolean {
  let { width, trailingCut } = words[index]!;
  for (let i = index; words[i]!.noNewLine && i + 1 < words.length; i++) {
    width += words[i + 1]!.width;
    trailingCut += words[i + 1]!.trailingCut;
  }
  return used + width - trailingCut <= maxWidth;
}

/** Divides a word that is too wide for the room that is left; says whether it did. */
function divideAt(words: Word[], index: number, room: number): boolean {
  const word = words[index]!;
  const { text } = word.shaped;
  if (text.length <= 1 || word.width <= room) return false;
  const characters = longestFit(word, room);
  if (characters >= text.length) return false;
  words.splice(index, 1, word.part(text.slice(0, characters)), word.part(text.slice(characters)));
  return true;
}

function longestFit({ shaped: { text }, style: { font, fontSize } }: Word, room: number): number {
  let low = 1;
  let high = Math.min(text.length, WIDER_THAN_ANY_LINE);
  let best = 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (font.widthOfString(text.slice(0, middle), fontSize) <= room) {
      best = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}
