import { matchesIn } from '../../text/matches-in.ts';
import { isOrganisationNumber } from '../check-digits.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { stringsIn } from '../strings.ts';

const IN_TEXT = /(?:org(?:anisasjons)?\.? ?(?:nr|nummer)\.?:? )(\d{3} ?\d{3} ?\d{3})(?!\d)/gi;

export const organisationNumber: Rule = {
  id: 'organisation-number',
  kind: 'form',
  title: { nb: 'Organisasjonsnummer', en: 'Organisation number' },
  description: {
    nb: 'Det siste sifferet i et organisasjonsnummer er et kontrollsiffer. Stemmer det ikke, er et siffer galt.',
    en: 'The last digit of an organisation number is a check digit. If it does not fit, a digit is wrong.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.brreg],
  check(context, report) {
    for (const { path, key, text } of stringsIn(context)) {
      if (key === 'orgnummer') judge(text, 0);
      else if (/\d{3} ?\d{3} ?\d{3}/.test(text))
        for (const match of matchesIn(text, IN_TEXT))
          judge(match[1]!, match.index + match[0].length - match[1]!.length);

      function judge(number: string, start: number) {
        if (isOrganisationNumber(number)) return;
        report({
          at: { path, start, end: start + number.length },
          message: {
            nb: `«${number}» er ikke et gyldig organisasjonsnummer.`,
            en: `“${number}” is no valid organisation number.`,
          },
          help: { nb: 'Slå det opp i Brønnøysundregistrene.', en: 'Look it up in the Brønnøysund registers.' },
        });
      }
    }
  },
};
