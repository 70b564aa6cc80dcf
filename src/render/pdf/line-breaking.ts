import type { Inline } from './inlines.ts';

/** A paragraph divided into lines. */
export interface BrokenText {
  /** The words; one that is wider than a line has been divided. */
  words: Inline[];
  /** For each line, the index after its last word. */
  ends: number[];
  heights: number[];
}

/** So many characters need not be measured to know that they do not fit, which would take long for a hostile word. */
const WIDER_THAN_ANY_LINE = 2000;

/** Divides a paragraph into lines of a width, by the rules of pdfmake (a test compares). */
export function breakLines(inlines: readonly Inline[], maxWidth: number): BrokenText {
  const words = [...inlines];
  const ends: number[] = [];
  const heights: number[] = [];
  for (let start = 0; start < words.length; ) {
    const end = endOfLine(words, start, maxWidth);
    let height = 0;
    for (let i = start; i < end; i++) height = Math.max(height, words[i]!.height);
    ends.push(end);
    heights.push(height);
    start = end;
  }
  return { words, ends, heights };
}

function endOfLine(words: Inline[], start: number, maxWidth: number): number {
  let used = -words[start]!.leadingCut;
  let end = start;
  let forced = false;
  let glued = false;
  while (end < words.length && (glued || end === start || (!forced && fits(words, end, used, maxWidth)))) {
    const room = maxWidth - (end === start ? 0 : used - words[end - 1]!.trailingCut);
    const divided = divideAt(words, end, room);
    const word = words[end]!;
    used += word.width;
    forced ||= word.lineEnd === true;
    glued = word.noNewLine === true && !divided;
    end++;
  }
  return end;
}

/** Whether a word, and those that may not be parted from it, fit behind what stands on the line. */
function fits(words: readonly Inline[], index: number, used: number, maxWidth: number): boolean {
  let { width, trailingCut } = words[index]!;
  for (let i = index; words[i]!.noNewLine && i + 1 < words.length; i++) {
    width += words[i + 1]!.width;
    trailingCut += words[i + 1]!.trailingCut;
  }
  return used + width - trailingCut <= maxWidth;
}

/** Divides a word that is too wide for the room that is left; says whether it did. */
function divideAt(words: Inline[], index: number, room: number): boolean {
  const word = words[index]!;
  if (word.text.length <= 1 || word.width <= room) return false;
  const characters = longestFit(word, room);
  if (characters >= word.text.length) return false;
  const [first, rest] = [word.text.slice(0, characters), word.text.slice(characters)].map((text) => ({
    ...word,
    text,
    width: text.length > WIDER_THAN_ANY_LINE ? Number.POSITIVE_INFINITY : word.font.widthOfString(text, word.fontSize),
  }));
  words.splice(index, 1, first!, rest!);
  return true;
}

function longestFit(word: Inline, room: number): number {
  let low = 1;
  let high = Math.min(word.text.length, WIDER_THAN_ANY_LINE);
  let best = 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (word.font.widthOfString(word.text.slice(0, middle), word.fontSize) <= room) {
      best = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}
