import { sentencesOf } from '../../commitments/sentences.ts';
import { type Word, wordsOf } from '../../commitments/words.ts';
import type { Place } from '../rule.ts';
import type { Text } from './texts.ts';

export type { Word };

/** A sentence of an agreement's text. */
export interface ProseSentence {
  text: ProseText;
  start: number;
  end: number;
  /** Stands in a list item. */
  item: boolean;
  /** Indexes into the words of the text. */
  from: number;
  to: number;
  /** The keys of its words, with one blank between and around: ` det skal holdes to møter `. */
  keys: string;
}

/** A word and where it stands. */
export interface Hit {
  text: ProseText;
  /** Index among the words of the text. */
  index: number;
  word: Word;
}

/** A text with its words and sentences. */
export interface ProseText extends Text {
  /** Its place among the texts. */
  order: number;
  wordList: readonly Word[];
  sentences: readonly ProseSentence[];
}

/** All text of an agreement, read once for all rules. */
export interface Prose {
  texts: readonly ProseText[];
  /** Every place where a word stands, by its key. */
  index: ReadonlyMap<string, readonly Hit[]>;
  sentenceAt(hit: Hit): ProseSentence;
}

/** Splits texts into words and sentences and indexes the words: rules look words up and need not read the text again. */
export function readProse(texts: readonly Text[]): Prose {
  const index = new Map<string, Hit[]>();
  const read = texts.map((text, order) => {
    const wordList = wordsOf(text.words);
    const proseText: ProseText = { ...text, order, wordList, sentences: [] };
    proseText.sentences = sentences(proseText);
    wordList.forEach((word, position) => {
      const hit = { text: proseText, index: position, word };
      const hits = index.get(word.key);
      if (hits) hits.push(hit);
      else index.set(word.key, [hit]);
    });
    return proseText;
  });
  return { texts: read, index, sentenceAt };
}

function sentences(text: ProseText): ProseSentence[] {
  const { wordList } = text;
  let next = 0;
  return sentencesOf(text.words).map(({ start, end, item }) => {
    while (next < wordList.length && wordList[next]!.start < start) next++;
    const from = next;
    while (next < wordList.length && wordList[next]!.start < end) next++;
    const keys = ` ${wordList
      .slice(from, next)
      .map(({ key }) => key)
      .join(' ')} `;
    return { text, start, end, item, from, to: next, keys };
  });
}

function sentenceAt({ text, index }: Hit): ProseSentence {
  const { sentences } = text;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.from <= index) low = middle;
    else high = middle - 1;
  }
  return (
    sentences[low] ?? {
      text,
      start: 0,
      end: text.text.length,
      item: false,
      from: 0,
      to: text.wordList.length,
      keys: ' ',
    }
  );
}

/** The place of a slice of a text. */
export function placeIn(text: Text, start: number, end: number): Place {
  return { path: text.path, start, end };
}
