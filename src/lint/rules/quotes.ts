import { matchesIn } from '../../text/matches-in.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const QUOTED = /["“”]([^"“”«»\n]{1,300})["“”]/g;

export const quotes: Rule = {
  id: 'quotes',
  kind: 'form',
  title: { nb: 'Anførselstegn', en: 'Quotation marks' },
  description: {
    nb: 'Norsk bruker «slike» anførselstegn.',
    en: 'Norwegian uses quotation marks «like these».',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  sources: [{ title: 'Språkrådet: skriveregler for anførselstegn', date: '2026-11' }],
  check({ prose }, report) {
    for (const text of prose.texts) {
      if (!/["“”]/.test(text.words)) continue;
      for (const { 0: quoted, index } of matchesIn(text.words, QUOTED)) {
        const end = index + quoted.length;
        report({
          at: placeIn(text, index, end),
          message: { nb: `${quoted} skal ha norske anførselstegn.`, en: `${quoted} needs Norwegian quotation marks.` },
          help: { nb: 'Skriv « foran og » bak.', en: 'Write « before and » after.' },
          fix: [
            { at: placeIn(text, index, index + 1), text: '«' },
            { at: placeIn(text, end - 1, end), text: '»' },
          ],
        });
      }
    }
  },
};
