import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SPLIT_COMPOUNDS } from '../wording/split-compounds.ts';

const TABLE = expressionTable(SPLIT_COMPOUNDS.map((words) => [words, null] as const));

export const splitCompound: Rule = {
  id: 'split-compound',
  kind: 'language',
  title: { nb: 'Særskriving', en: 'Compound written apart' },
  description: {
    nb: 'Sammensatte ord skrives i ett på norsk. Regelen kjenner bare de ordene som går igjen i slike avtaler.',
    en: 'Norwegian writes compounds as one word. The rule knows only the words that recur in such agreements.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  check({ prose }, report) {
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const { wordList, words } = hit.text;
      const [first, second] = [hit.word, wordList[hit.index + 1]!];
      if (words.slice(first.end, second.start) !== ' ') continue;
      // «barn og ungdoms miljø» is a genitive; «Politi Rådet» is somebody's name for something.
      if (/^(?:og|eller|og\/eller|samt)$/.test(wordList[hit.index - 1]?.key ?? '') || second.text !== second.key)
        continue;
      const right = first.text + second.text;
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» skrives i ett ord.`, en: `“${text}” is one word.` },
        help: { nb: `Skriv «${right}».`, en: `Write “${right}”.` },
        fix: right,
      });
    }
  },
};
