import { type Sentence, sentencesOf } from '../../commitments/sentences.ts';
import { type Word, wordsOf } from '../../commitments/words.ts';
import type { Place } from '../rule.ts';
import type { Text } from './texts.ts';

export type { Word };

/** A sentence of an agreement's text. */
export interface ProseSentence {
  readonly text: ProseText;
  readonly start: number;
  readonly end: number;
  /** Stands in a list item. */
  readonly item: boolean;
  /** Indexes into the words of the text. */
  readonly from: number;
  readonly to: number;
  /** The keys of its words, with one blank between and around: ` det skal holdes to møter `. */
  readonly keys: string;
}

/** A word and where it stands. */
export interface Hit {
  text: ProseText;
  /** Index among the words of the text. */
  index: number;
  word: Word;
}

/** A text with its words and sentences. */
export interface ProseText extends Readonly<Text> {
  /** Its place among the texts. */
  readonly order: number;
  readonly wordList: readonly Word[];
  readonly sentences: readonly ProseSentence[];
}

/** All text of an agreement, read once for all rules. */
export interface Prose {
  texts: readonly ProseText[];
  /** Every word form, once. */
  keys(): Iterable<string>;
  /** Every place where a word stands, in the order of the texts. */
  hits(key: string): readonly Hit[];
  /** The word forms that begin so; at least three letters are needed. */
  keysFrom(stem: string): readonly string[];
  sentenceAt(hit: Hit): ProseSentence;
}

const NOWHERE: readonly Hit[] = [];

/** A text as it is read. A class, so that all texts have one shape, which is what reading them quickly depends on; so with sentences. */
class ReadText implements ProseText {
  readonly path: Text['path'];
  readonly text: string;
  readonly words: string;
  readonly kind: Text['kind'];
  readonly section: string;
  readonly order: number;
  readonly wordList: readonly Word[];
  private read: readonly ProseSentence[] | null = null;

  constructor({ path, text, words, kind, section }: Text, order: number, wordList: readonly Word[]) {
    this.path = path;
    this.text = text;
    this.words = words;
    this.kind = kind;
    this.section = section;
    this.order = order;
    this.wordList = wordList;
  }

  get sentences(): readonly ProseSentence[] {
    this.read ??= readSentences(this);
    return this.read;
  }
}

class ReadSentence implements ProseSentence {
  readonly text: ProseText;
  readonly start: number;
  readonly end: number;
  readonly item: boolean;
  readonly from: number;
  readonly to: number;
  private joined: string | null = null;

  constructor(text: ProseText, { start, end, item }: Sentence, from: number, to: number) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.item = item;
    this.from = from;
    this.to = to;
  }

  /** Most sentences are never asked. */
  get keys(): string {
    this.joined ??= keysBetween(this.text.wordList, this.from, this.to);
    return this.joined;
  }
}

/** How many letters a stem has at least: `møt*`. */
const STEM = 3;

/** Splits texts into words and sentences and indexes the words: rules look words up and need not read the text again. */
export function readProse(texts: readonly Text[]): Prose {
  // Places are numbers, counted through all texts: most are never asked for.
  const places = new Map<string, number[]>();
  const firsts: number[] = [];
  let count = 0;
  const read = texts.map((text, order): ProseText => {
    const wordList = wordsOf(text.words);
    firsts.push(count);
    for (const { key } of wordList) {
      const list = places.get(key);
      if (list) list.push(count++);
      else places.set(key, [count++]);
    }
    return new ReadText(text, order, wordList);
  });
  let beginnings: Map<string, string[]> | undefined;
  // Rules ask for the same words and stems.
  const known = new Map<string, readonly Hit[]>();
  const stems = new Map<string, readonly string[]>();

  return {
    texts: read,
    keys: () => places.keys(),
    hits(key) {
      const list = places.get(key);
      if (!list) return NOWHERE;
      let hits = known.get(key);
      if (!hits) {
        hits = list.map((place) => {
          const text = read[lastAtMost(firsts.length, (it) => firsts[it]!, place)]!;
          const index = place - firsts[text.order]!;
          return { text, index, word: text.wordList[index]! };
        });
        known.set(key, hits);
      }
      return hits;
    },
    keysFrom(stem) {
      if (stem.length < STEM) throw new Error(`the stem «${stem}» is too short`);
      let keys = stems.get(stem);
      if (!keys) {
        beginnings ??= byBeginning(places.keys());
        keys = (beginnings.get(stem.slice(0, STEM)) ?? []).filter((key) => key.startsWith(stem));
        stems.set(stem, keys);
      }
      return keys;
    },
    sentenceAt,
  };
}

/** The last of `count` ascending numbers that is not greater than the wanted one. */
function lastAtMost(count: number, numberAt: (index: number) => number, wanted: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

function byBeginning(keys: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const beginning = key.slice(0, STEM);
    const list = found.get(beginning);
    if (list) list.push(key);
    else found.set(beginning, [key]);
  }
  return found;
}

function readSentences(text: ProseText): ProseSentence[] {
  const { wordList } = text;
  let next = 0;
  return sentencesOf(text.words).map((sentence) => {
    while (next < wordList.length && wordList[next]!.start < sentence.start) next++;
    const from = next;
    while (next < wordList.length && wordList[next]!.start < sentence.end) next++;
    return new ReadSentence(text, sentence, from, next);
  });
}

/** The keys of some words, with one blank between and around. */
export function keysBetween(wordList: readonly Word[], from: number, to: number): string {
  let keys = ' ';
  for (let index = Math.max(0, from); index < Math.min(to, wordList.length); index++)
    keys += `${wordList[index]!.key} `;
  return keys;
}

function sentenceAt({ text, index }: Hit): ProseSentence {
  const { sentences, wordList } = text;
  const sentence = sentences[lastAtMost(sentences.length, (it) => sentences[it]!.from, index)];
  return sentence ?? { text, start: 0, end: text.text.length, item: false, from: 0, to: wordList.length, keys: ' ' };
}

/** The place of a slice of a text. */
export function placeIn(text: Readonly<Text>, start: number, end: number): Place {
  return { path: text.path, start, end };
}
