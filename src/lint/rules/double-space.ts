import { matchesIn } from '../../text/matches-in.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** After a character that is no bullet or bar of a table; before more text on the same line. */
const DOUBLE = /(?<=[A-Za-zÀ-ÖØ-öø-ɏ\d.,;:!?)»"”%]) {2,}(?=[^\s|])/g;

export const doubleSpace: Rule = {
  id: 'double-space',
  kind: 'language',
  title: { nb: 'Doble mellomrom', en: 'Double spaces' },
  description: {
    nb: 'Doble mellomrom er ofte rester etter klipp og lim.',
    en: 'Double spaces are often left over from cut and paste.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  check({ prose }, report) {
    for (const text of prose.texts) {
      if (!text.text.includes('  ')) continue;
      for (const { 0: spaces, index } of matchesIn(text.text, DOUBLE)) {
        const line = text.text.slice(text.text.lastIndexOf('\n', index) + 1, index);
        if (/^\s*\d{1,3}[.)]$/.test(line) || line.trimStart().startsWith('|')) continue;
        report({
          at: placeIn(text, index, index + spaces.length),
          message: { nb: `${spaces.length} mellomrom på rad.`, en: `${spaces.length} spaces in a row.` },
          help: { nb: 'Bruk ett mellomrom.', en: 'Use one space.' },
          fix: ' ',
        });
      }
    }
  },
};
