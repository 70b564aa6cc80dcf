import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** Words that rightly stand twice: «får det det trenger», «den den gjelder», «jo mer, mer». */
const TWICE = new Set(
  'det den de dei der da som for på om til han ho hun vi har er seg sin så hva kva år jo nei ja langt lenge mer meir mange'.split(
    ' ',
  ),
);

export const repeatedWord: Rule = {
  id: 'repeated-word',
  kind: 'language',
  title: { nb: 'Samme ord to ganger', en: 'The same word twice' },
  description: {
    nb: 'Et ord som står to ganger etter hverandre, er som regel igjen etter en omskriving.',
    en: 'A word that stands twice in a row is mostly left from rewriting.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  check({ prose }, report) {
    for (const text of prose.texts) {
      if (text.kind !== 'prose') continue;
      const { wordList } = text;
      for (let index = 1; index < wordList.length; index++) {
        const [before, word] = [wordList[index - 1]!, wordList[index]!];
        if (word.key !== before.key || TWICE.has(word.key) || !/^[a-zæøå]+$/.test(word.text)) continue;
        if (!/^(?: |\n {0,20})$/.test(text.words.slice(before.end, word.start))) continue;
        report({
          at: placeIn(text, before.start, word.end),
          message: { nb: `«${word.text}» står to ganger.`, en: `“${word.text}” stands twice.` },
          help: { nb: 'Ta ut det ene.', en: 'Take one out.' },
          fix: [{ at: placeIn(text, before.end, word.end), text: '' }],
        });
      }
    }
  },
};
