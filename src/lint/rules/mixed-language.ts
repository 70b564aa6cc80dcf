import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { foreignPassage } from '../wording/foreign-passage.ts';

export const mixedLanguage: Rule = {
  id: 'mixed-language',
  kind: 'language',
  title: { nb: 'Bokmål og nynorsk om hverandre', en: 'Bokmål and nynorsk mixed' },
  description: {
    nb: 'Avtalen har én målform. Tekst på den andre er ofte kopiert.',
    en: 'The agreement is in one written language. Text in the other is often copied.',
  },
  severity: { draft: 'info', signing: 'warning' },
  needs: [['målform']],
  check({ agreement, prose }, report) {
    const other = agreement.målform === 'bokmål' ? 'nynorsk' : 'bokmål';
    for (const text of prose.texts) {
      if (text.kind !== 'prose') continue;
      const found = foreignPassage(text, agreement.målform);
      const [first] = found;
      if (first === undefined) continue;
      const list = [...new Set(found.map((word) => `«${word.text}»`))].slice(0, 4).join(', ');
      report({
        at: placeIn(text, first.start, first.end),
        message: {
          nb: `Avtalen er på ${agreement.målform}, men her er det ${other}: ${list}.`,
          en: `The agreement is in ${agreement.målform}, but this is ${other}: ${list}.`,
        },
        help: {
          nb: `Skriv teksten på ${agreement.målform}, eller rett målform.`,
          en: `Write it in ${agreement.målform}, or correct målform.`,
        },
      });
    }
  },
};
