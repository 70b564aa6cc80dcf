import { municipalitiesIn, partyMunicipalities, partyNumbers } from '../municipalities.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { isSignatureLine } from '../signature-line.ts';

export const signatureOfOther: Rule = {
  id: 'signature-of-other',
  kind: 'municipalities',
  title: { nb: 'Underskrift for en annen kommune', en: 'Signature for another kommune' },
  description: {
    nb: 'Står en annen kommune over underskriften, binder den ikke kommunen som er part.',
    en: 'If another kommune stands above the signature, it does not bind the one that is a party.',
  },
  severity: { draft: 'warning', signing: 'error' },
  needs: [['parter']],
  check(context, report) {
    const parties = partyMunicipalities(context);
    const own = partyNumbers(context);
    for (const { text, start, end, name, candidates } of municipalitiesIn(context)) {
      if (text.kind !== 'prose') continue;
      if (candidates.some(({ kommune, successors }) => [kommune, ...successors].some((it) => own.has(it.number))))
        continue;
      if (!isSignatureLine(text, start)) continue;
      const party = parties.map(({ navn }) => navn).join(' og ');
      report({
        at: placeIn(text, start, end),
        message: {
          nb: `Underskriften er for ${name}, men avtalen er med ${party}.`,
          en: `The signature is for ${name}, but the agreement is with ${party}.`,
        },
        help: {
          nb: 'Ta underskriftene ut av teksten, og skriv dem under signaturer.',
          en: 'Take the signatures out of the text, and write them under signaturer.',
        },
      });
    }
  },
};
