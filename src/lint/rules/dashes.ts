import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const DAYS = 'mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag';
/** A hyphen between words with spaces, between times or years, between days of the week; two hyphens. */
const HYPHEN = new RegExp(
  `(?<=[\\p{L}\\p{N},.)]) (?:-|--) (?=[\\p{L}\\p{N}(])|(?<![\\d./-])\\d{1,2}[.:]\\d\\d ?- ?\\d{1,2}[.:]\\d\\d(?![\\d/-]|\\.\\d)|(?<![\\d/.-])(?:19|20)\\d\\d-(?:19|20)\\d\\d(?![\\d/-])|\\b(?:${DAYS})-(?:${DAYS})\\b`,
  'giu',
);

export const dashes: Rule = {
  id: 'dashes',
  kind: 'form',
  title: { nb: 'Bindestrek for tankestrek', en: 'Hyphen for a dash' },
  description: {
    nb: 'Mellom klokkeslett, årstall og dager, og som tankestrek, brukes –.',
    en: 'Between times, years and days, and as a dash, – is used.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  sources: [{ title: 'Språkrådet: skriveregler for tankestrek', date: '2026-11' }],
  check({ prose }, report) {
    for (const text of prose.texts) {
      if (!text.words.includes('-') || text.path[0] === 'erstatter') continue;
      for (const { 0: token, index } of text.words.matchAll(HYPHEN)) {
        const line = text.words.slice(text.words.lastIndexOf('\n', index) + 1, index);
        if (line.trimStart().startsWith('|')) continue;
        const right = token.replace(/-{1,2}/, '–').replace(/(?<=\d) ?– ?(?=\d)/, '–');
        report({
          at: placeIn(text, index, index + token.length),
          message: { nb: `«${token.trim()}» skal ha tankestrek.`, en: `“${token.trim()}” needs a dash.` },
          help: { nb: `Skriv «${right.trim()}».`, en: `Write “${right.trim()}”.` },
          fix: right,
        });
      }
    }
  },
};
