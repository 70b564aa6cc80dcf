import { isNationalIdentityNumber } from '../check-digits.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { stringsIn } from '../strings.ts';

const ELEVEN = /(?<![\d/.-])(?:\d{11}|\d{6} \d{5})(?![\d/-])/g;

export const nationalIdentityNumber: Rule = {
  id: 'national-identity-number',
  kind: 'law',
  title: { nb: 'Fødselsnummer i avtalen', en: 'National identity number in the agreement' },
  description: {
    nb: 'Fødselsnummer skal ikke på internett, og en avtale er normalt offentlig. Tjenesten for e-signering spør selv.',
    en: 'Identity numbers do not belong on the internet, and an agreement is normally public. The e-signing service asks for them itself.',
  },
  severity: { draft: 'error', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.offentlegforskrifta],
  check(context, report) {
    for (const { path, text } of stringsIn(context)) {
      if (!/\d{5}/.test(text)) continue;
      for (const { 0: digits, index } of text.matchAll(ELEVEN)) {
        if (!isNationalIdentityNumber(digits)) continue;
        report({
          at: { path, start: index, end: index + digits.length },
          message: { nb: 'Dette ser ut som et fødselsnummer.', en: 'This looks like a national identity number.' },
          help: {
            nb: 'Ta det ut. Har det ligget i git, må det også fjernes fra historikken.',
            en: 'Take it out. If it has been committed, remove it from the history too.',
          },
        });
      }
    }
  },
};
