import { matchesIn } from '../../text/matches-in.ts';
import { isNationalIdentityNumber } from '../check-digits.ts';
import { placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Place, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { stringsIn } from '../strings.ts';

/** Eleven digits, however they are spaced: «010190 12345», «01 01 90 – 1 23 45». */
const ELEVEN = /(?<![\d/.–-])\d(?:[ \u00a0]?\d){5}[ \u00a0.–-]{0,3}\d(?:[ \u00a0]?\d){4}(?![ \u00a0]?\d|[/-]\d)/g;

/** Its last five digits, or all with the points of a date: «personnummer 12345», «personnummer 01.01.70 12345». */
const NAMED_DIGITS =
  /(?:personn(?:umme)?r|fødselsn(?:umme)?r)\.?:? (?:er )?(?:(?:\d{1,2}\.){2}(?:\d\d){1,2} ?)?\d{5}(?![\d/-]| ?\d)/gi;

const CALLED =
  'fødselsnummer fødselsnummeret fødselsnumre fødselsnumra fødselsnr personnummer personnummeret personnumre personnr'.split(
    ' ',
  );
const USED =
  / (?:bruker|brukar|brukes|brukast|bruke|nytter|nyttar|nyttast|fører|føres|førast|noterer|noterar|noteres|noterast|registrerer|registreres|registrerast|oppgir|oppgis|oppgjev|oppgjevast|skriver|skriv|skrives|inneholder|inneheld|lister|listes|sender|sendes|sendast|deler|deles|utveksler|utveksles|merkes|merkast|står|med|skal) /;
const ABOUT_PERSONS =
  /notat|referat|protokoll|liste|oversikt|register|skjema|ungdom| unge| barn| elev|enkeltperson|einskildperson|gruppe|gruppa| rådet|møte/;
const NOT_USED =
  / (?:ikke|ikkje|uten|utan|ingen|aldri|verken|fjernes|fjernast|sladdes|sladdast|utelates|hjemmel|heimel|signer[^ ]*|politiattest[^ ]*) /;

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
    const found = (at: Place) =>
      report({
        at,
        message: { nb: 'Dette ser ut som et fødselsnummer.', en: 'This looks like a national identity number.' },
        help: {
          nb: 'Ta det ut. Har det ligget i git, må det også fjernes fra historikken.',
          en: 'Take it out. If it has been committed, remove it from the history too.',
        },
      });
    for (const sentence of sentencesWith(context.prose, CALLED, ({ text }) => text.kind === 'prose')) {
      const { keys, text } = sentence;
      if (!USED.test(keys) || !ABOUT_PERSONS.test(keys) || NOT_USED.test(keys)) continue;
      const word = text.wordList.slice(sentence.from, sentence.to).find(({ key }) => CALLED.includes(key))!;
      report({
        at: placeIn(text, word.start, word.end),
        message: {
          nb: `«${word.text}» trengs ikke for å samarbeide om forebygging.`,
          en: `“${word.text}” is not needed for cooperation on prevention.`,
        },
        help: {
          nb: 'Skriv at personer omtales uten fødselsnummer, eller vis til hjemmelen og det saklige behovet (personopplysningsloven § 12).',
          en: 'Write that persons are mentioned without identity numbers, or refer to the provision and the need (personopplysningsloven § 12).',
        },
      });
    }
    for (const { path, text } of stringsIn(context)) {
      if (/personn|fødselsn/i.test(text))
        for (const { 0: named, index } of matchesIn(text, NAMED_DIGITS))
          found({ path, start: index, end: index + named.length });
      if (!/\d[ \u00a0]?\d[ \u00a0]?\d/.test(text)) continue;
      for (const { 0: digits, index } of matchesIn(text, ELEVEN)) {
        if (!isNationalIdentityNumber(digits.replace(/\D/g, '')) && !isCalledSo(text, index, digits)) continue;
        found({ path, start: index, end: index + digits.length });
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
