import { matchesIn } from '../../text/matches-in.ts';
import type { Rule } from '../rule.ts';
import { stringsIn } from '../strings.ts';

const MARK = 'avtale-ignorer';
const IN_TEXT = /#[ \t]*avtale-ignorer[^\n]*/g;

export const ignoreInText: Rule = {
  id: 'ignore-in-text',
  kind: 'ignores',
  title: { nb: 'Ignorering inne i en tekst', en: 'Ignore inside a text' },
  description: {
    nb: 'I en tekst etter «|» eller i anførselstegn er «#» et tegn som andre. Ignoreringen virker ikke der, og blir trykt i avtalen.',
    en: 'In text after “|” or in quotation marks “#” is a character like others. The ignore has no effect there, and is printed in the agreement.',
  },
  severity: { draft: 'error', signing: 'error' },
  check(context, report) {
    for (const { path, key, text } of stringsIn(context)) {
      if (!text.includes(MARK)) continue;
      for (const { index, 0: found } of matchesIn(text, IN_TEXT)) {
        const over = typeof path.at(-1) === 'number' ? { nb: 'punktet', en: 'the item' } : named(key);
        report({
          at: { path, start: index, end: index + found.trimEnd().length },
          message: {
            nb: 'Ignoreringen står inne i teksten: den virker ikke her, og kommer med i avtalen.',
            en: 'The ignore stands inside the text: it has no effect here, and is printed in the agreement.',
          },
          help: {
            nb: `Flytt den til en egen linje over ${over.nb}. Da gjelder den for hele teksten.`,
            en: `Move it to a line of its own above ${over.en}. It then holds for the whole text.`,
          },
        });
      }
    }
  },
};

function named(key: string) {
  return { nb: `«${key}:»`, en: `«${key}:»` };
}
