import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const TABLE = expressionTable(
  [
    'osv|m.m|m.fl|mfl|m.v|mv|mm|etc|o.l|o.a|osb|o.fl',
    'og|eller slikt|slike|sånt|lignende|liknende|liknande',
    'og så videre|vidare|bortetter',
    'med flere|fleire|mer|meir',
    'og mye|mykje annet|anna|mer|meir',
  ].map((words) => [words, null]),
);
/** Goes on to tell what: «og lignende ordninger», «og mer enn», «med flere enn to». */
const GOES_ON = /^ (?:[a-zß-öø-ɏ]{4,}|enn|\d|av)/;
/** Provisions go on so, by custom. */
const PROVISION = /(?:§|\d|\d [A-Za-zÀ-ÖØ-öø-ɏ]) $/;

export const openList: Rule = {
  id: 'open-list',
  kind: 'strength',
  title: { nb: 'Opplisting uten slutt', en: 'List without an end' },
  description: {
    nb: 'Med «osv.» og «m.fl.» vet ingen hva og hvem som ellers er med.',
    en: 'With “osv.” and “m.fl.” nobody knows what and who else is included.',
  },
  severity: { draft: 'info', signing: 'info' },
  check({ prose }, report) {
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const { kind, section, words } = hit.text;
      if (kind !== 'prose' || section === 'vedlegg' || PROVISION.test(words.slice(Math.max(0, start - 4), start)))
        continue;
      const isWord = !/^(?:og|eller|med) /.test(text);
      if (isWord ? words[end] !== '.' && words[end] !== ',' : GOES_ON.test(words.slice(end, end + 12))) continue;
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}» sier ikke hva eller hvem som ellers er med.`,
          en: `“${text}” does not say what or who else is included.`,
        },
        help: {
          nb: 'Skriv hele listen, eller si hva som er felles for det som er med.',
          en: 'Write the whole list, or say what those included have in common.',
        },
      });
    }
  },
};
