import { isNationalIdentityNumber } from '../check-digits.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { stringsIn } from '../strings.ts';

/** Eleven digits, however they are spaced: «010190 12345», «01 01 90 – 1 23 45». */
const ELEVEN = /(?<![\d/.–-])\d(?:[ \u00a0]?\d){5}[ \u00a0.–-]{0,3}\d(?:[ \u00a0]?\d){4}(?![ \u00a0]?\d|[/-]\d)/g;

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
      if (!/\d[ \u00a0]?\d[ \u00a0]?\d/.test(text)) continue;
      for (const { 0: digits, index } of text.matchAll(ELEVEN)) {
        if (!isNationalIdentityNumber(digits.replace(/\D/g, '')) && !isCalledSo(text, index, digits)) continue;
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

/** Where the text itself calls it a number of birth, a wrong digit does not make it harmless: «født 010190 12345». */
function isCalledSo(text: string, index: number, digits: string): boolean {
  const [day = 0, month = 0] = (digits.replace(/\D/g, '').match(/^\d\d|\d\d/g) ?? []).map(Number);
  const isDate = day % 40 >= 1 && day % 40 <= 31 && month % 40 >= 1 && month % 40 <= 12;
  return (
    isDate &&
    /(?:født|fødd|fødsels\S{0,12}|personn\S{0,8}|f\.? ?nr\.?|fnr\.?)[ :]{0,3}$/i.test(
      text.slice(Math.max(0, index - 24), index),
    )
  );
}
