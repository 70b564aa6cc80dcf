import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const brokenWord: Rule = {
  id: 'broken-word',
  kind: 'language',
  title: { nb: 'Ord delt over to linjer', en: 'Word broken over two lines' },
  description: {
    nb: 'Bindestreker fra linjedelingen i et annet dokument blir stående midt i ordet når teksten flyter på nytt.',
    en: 'Hyphens from the line breaks of another document stay inside the word when the text flows anew.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose }, report) {
    for (const text of prose.texts) {
      for (let at = text.words.indexOf('-\n'); at >= 0; at = text.words.indexOf('-\n', at + 1)) {
        const before = /[a-zæøå]{2,30}$/i.exec(text.words.slice(Math.max(0, at - 30), at))?.[0];
        const after = /^[ \t]*([a-zæøå]{2,40})/.exec(text.words.slice(at + 2, at + 80));
        if (before === undefined || !after || /^(?:og|eller|samt|til|men)$/.test(after[1]!)) continue;
        const [start, end] = [at - before.length, at + 2 + after[0].length];
        report({
          at: placeIn(text, start, end),
          message: {
            nb: `«${before}-» og «${after[1]}» er ett ord, delt over to linjer.`,
            en: `“${before}-” and “${after[1]}” are one word, broken over two lines.`,
          },
          help: { nb: `Skriv «${before}${after[1]}».`, en: `Write “${before}${after[1]}”.` },
        });
      }
    }
  },
};
