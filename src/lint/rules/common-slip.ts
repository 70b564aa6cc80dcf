import { matchesIn } from '../../text/matches-in.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { COMMON_SLIPS } from '../wording/common-slips.ts';

const TABLE = expressionTable(COMMON_SLIPS);

/** «17.mai», «1.januar»: the space after the full stop is missing. */
const DATE = /\b(\d{1,2})\.(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/g;

export const commonSlip: Rule = {
  id: 'common-slip',
  kind: 'language',
  title: { nb: 'Vanlig skrivefeil', en: 'Common slip of the pen' },
  description: {
    nb: 'Noen få skrivefeil går igjen i slike avtaler. En avtale på papir med feil i gir mindre tillit.',
    en: 'A few slips recur in such agreements, and a document with slips is trusted less.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  check({ prose }, report) {
    for (const { entry, hit, start, end, text } of findExpressions(prose, TABLE)) {
      const right = entry === null ? null : matchCase(entry, text);
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» ser ut som en skrivefeil.`, en: `“${text}” looks like a slip of the pen.` },
        help:
          right === null
            ? { nb: 'Les setningen på nytt.', en: 'Read the sentence again.' }
            : { nb: `Skriv «${right}».`, en: `Write “${right}”.` },
        ...(right !== null && { fix: right }),
      });
    }
    for (const text of prose.texts) {
      if (!/\d\.[a-z]/.test(text.words)) continue;
      for (const { 0: date, 1: day, 2: month, index } of matchesIn(text.words, DATE))
        report({
          at: placeIn(text, index, index + date.length),
          message: { nb: `«${date}» mangler mellomrom.`, en: `“${date}” lacks a space.` },
          help: { nb: `Skriv ${day}. ${month}.`, en: `Write ${day}. ${month}.` },
          fix: `${day}. ${month}`,
        });
    }
  },
};

function matchCase(right: string, written: string): string {
  return /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(written) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
