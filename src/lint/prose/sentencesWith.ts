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
  const found = new Set<ProseSentence>();
  for (const hit of hitsOf(prose, words)) {
    const sentence = prose.sentenceAt(hit);
    if (!found.has(sentence) && keep(sentence)) found.add(sentence);
  }
  return [...found].sort((a, b) => a.text.order - b.text.order || a.start - b.start);
}

/** Every place where one of the words stands, in no order. */
export function hitsOf(prose: Prose, words: readonly string[]): Hit[] {
  return words.flatMap((word) =>
    word.endsWith('*') ? prose.keysFrom(word.slice(0, -1)).flatMap((key) => prose.hits(key)) : prose.hits(word),
  );
}

/** Whether a key is one of the words that a pattern stands for. */
export function isWord(key: string, pattern: string): boolean {
  return pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
}
