import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { isCommonSlip } from '../wording/common-slips.ts';
import { likelyWord } from '../wording/likely-word.ts';

export const likelyTypo: Rule = {
  id: 'likely-typo',
  kind: 'language',
  title: { nb: 'Trolig skrivefeil', en: 'Probably a slip of the pen' },
  description: {
    nb: 'En avtale på papir med feil i gir mindre tillit. Regelen kjenner bare ord som går igjen i slike avtaler.',
    en: 'A document with slips is trusted less. The rule knows only the words that recur in such agreements.',
  },
  severity: { draft: 'info', signing: 'info' },
  check({ prose }, report) {
    for (const key of prose.keys()) {
      const meant = likelyWord(key);
      if (meant === null || isCommonSlip(key)) continue;
      for (const hit of prose.hits(key)) {
        const { text, word } = hit;
        const isFirst =
          prose.sentenceAt(hit).from === hit.index || /^[|]\s*$/.test(text.words.slice(0, word.start).slice(-2));
        const own = word.text.slice(word.text.lastIndexOf('-') + 1);
        const isCompound = own.length < word.text.length;
        if (/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(own) && (!isFirst || isCompound)) continue;
        const ending = isCompound ? meant.slice(meant.lastIndexOf('-') + 1) : meant;
        const right = isCompound
          ? word.text.slice(0, -own.length) + ending
          : isFirst
            ? meant[0]!.toUpperCase() + meant.slice(1)
            : meant;
        report({
          at: placeIn(text, word.start, word.end),
          message: {
            nb: `«${word.text}» ser ut som en skrivefeil for «${isCompound ? right : meant}».`,
            en: `“${word.text}” looks like a slip for “${isCompound ? right : meant}”.`,
          },
          help: { nb: `Er det «${right}» som menes, så rett det.`, en: `If “${right}” is meant, correct it.` },
        });
      }
    }
  },
};
