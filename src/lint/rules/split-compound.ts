import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { type Hit, placeIn } from '../prose/prose.ts';
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
      if (second.text !== second.key || isGenitive(hit)) continue;
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

/** «barn og ungdoms miljø» */
function isGenitive({ text: { wordList }, index, word }: Hit): boolean {
  const [before, and] = [wordList[index - 2]?.key ?? '', wordList[index - 1]?.key ?? ''];
  return (
    word.key === 'ungdoms' && /^(?:og|eller)$/.test(and) && /^(?:barns?|borns?|unges?|voksnes?|vaksnes?)$/.test(before)
  );
}
