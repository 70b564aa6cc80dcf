import { type ProseText, placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { foreignPassage } from '../wording/foreign-passage.ts';
import { ONLY_IN } from '../wording/malform-words.ts';

export const otherLanguageWord: Rule = {
  id: 'other-language-word',
  kind: 'language',
  title: { nb: 'Ord fra den andre målformen', en: 'Word of the other written language' },
  description: {
    nb: 'Et enkelt ord på den andre målformen er som regel kommet med fra en mal eller en tidligere avtale.',
    en: 'A single word of the other written language has mostly come along from a template or an earlier agreement.',
  },
  severity: { draft: 'info', signing: 'info' },
  needs: [['målform']],
  check({ agreement, prose }, report) {
    const other = agreement.målform === 'bokmål' ? 'nynorsk' : 'bokmål';
    const hits = hitsOf(prose, [...ONLY_IN[other]]).filter(
      ({ text, word }) => text.kind === 'prose' && !isQuoted(text.words, word.start),
    );
    const mixed = new Map<unknown, boolean>();
    const isMixed = (text: ProseText) => {
      if (!mixed.has(text)) mixed.set(text, foreignPassage(text, agreement.målform).length > 0);
      return mixed.get(text)!;
    };
    for (const { text, word, index } of hits) {
      // After a word with a capital in the middle of a sentence it is part of a name: «planen Trygg saman».
      const before = text.wordList[index - 1]?.text ?? '';
      const isInName =
        /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(before) &&
        before !== before.toUpperCase() &&
        index - 1 > prose.sentenceAt({ text, word, index }).from;
      if (
        isMixed(text) ||
        isInName ||
        (word.key === 'vert' && isHost(text, index)) ||
        (/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(word.text) &&
          before !== '' &&
          !/[.:!?|\n]/.test(text.words.slice(0, word.start).trimEnd().slice(-1)))
      )
        continue;
      report({
        at: placeIn(text, word.start, word.end),
        message: {
          nb: `«${word.text}» er ${other}; avtalen er på ${agreement.målform}.`,
          en: `“${word.text}” is ${other}; the agreement is in ${agreement.målform}.`,
        },
        help: { nb: `Skriv ordet på ${agreement.målform}.`, en: `Write the word in ${agreement.målform}.` },
      });
    }
  },
};

/** «Vert for fellesmøtet er Skien», «Karasjok er vert»: the noun, and not «som vert halde». */
function isHost({ wordList, words }: ProseText, index: number): boolean {
  const [before, next] = [wordList[index - 1]?.key ?? '', wordList[index + 1]];
  if (next?.key === 'for') return true;
  const ends = next === undefined || /[.,;:)]/.test(words.slice(wordList[index]!.end, next.start));
  return /^(?:er|være|blir|ble)$/.test(before) && (ends || /^(?:i|da|og|på)$/.test(next.key));
}

/** Titles and quotations keep their language. */
function isQuoted(words: string, at: number): boolean {
  const line = words.slice(words.lastIndexOf('\n\n', at) + 1, at);
  return line.lastIndexOf('«') > line.lastIndexOf('»') || (line.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}
