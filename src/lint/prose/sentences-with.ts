import type { Hit, Prose, ProseSentence } from './prose.ts';

/**
 * The sentences that hold one of the words, in the order of the texts, each once. `evaluer*` stands for every word that begins so; null for
 * any word. `keep` chooses among them.
 */
export function sentencesWith(
  prose: Prose,
  words: readonly string[] | null,
  keep: (sentence: ProseSentence) => boolean = () => true,
): ProseSentence[] {
  if (words === null) return prose.texts.flatMap(({ sentences }) => sentences.filter(keep));
  const seen = new Set<ProseSentence>();
  const found: ProseSentence[] = [];
  for (const hit of hitsOf(prose, words)) {
    const sentence = prose.sentenceAt(hit);
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    if (keep(sentence)) found.push(sentence);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.text.order - b.text.order || a.start - b.start);
}

/** The first sentence that holds one of the words and is what is looked for. */
export function firstSentenceWith(
  prose: Prose,
  words: readonly string[] | null,
  isWanted: (sentence: ProseSentence) => boolean,
): ProseSentence | undefined {
  if (words === null) {
    for (const { sentences } of prose.texts) {
      const found = sentences.find(isWanted);
      if (found) return found;
    }
    return undefined;
  }
  let first: ProseSentence | undefined;
  const seen = new Set<ProseSentence>();
  for (const hit of hitsOf(prose, words)) {
    if (first && !isBefore(hit, first)) continue;
    const sentence = prose.sentenceAt(hit);
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    if (isWanted(sentence)) first = sentence;
  }
  return first;
}

function isBefore({ text, word }: Hit, sentence: ProseSentence): boolean {
  return text.order < sentence.text.order || (text === sentence.text && word.start < sentence.start);
}

/** Every place where one of the words stands, in no order. */
export function hitsOf(prose: Prose, words: readonly string[]): Hit[] {
  const found: Hit[] = [];
  for (const word of words) {
    if (!isStem(word)) addAll(prose.hits(word), found);
    else for (const key of prose.keysFrom(word.slice(0, -1))) addAll(prose.hits(key), found);
  }
  return found;
}

/** One by one: as arguments, most lists are empty and cost more than the look-up, and those of a hostile file are too many for the stack. */
function addAll(hits: readonly Hit[], to: Hit[]): void {
  for (const hit of hits) to.push(hit);
}

const STAR = '*'.charCodeAt(0);

function isStem(word: string): boolean {
  return word.charCodeAt(word.length - 1) === STAR;
}

/** Whether a key is one of the words that a pattern stands for. */
export function isWord(key: string, pattern: string): boolean {
  return isStem(pattern) ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
}
