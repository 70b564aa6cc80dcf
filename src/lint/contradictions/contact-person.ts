import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { isSameOffice, type Office, officeOf } from './office.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const WORDS = ['kontaktperson', 'kontaktpersonen'];
/** Not in cases of one kind only: «kommunens kontaktperson i barnevernssaker er …». */
const TOWARDS = '(?: (?:for|mot|overfor|til) (?:politiet|politikontakten|politirådet|avtalen|avtala|samarbeidet))?';
const OFFICE = '(?:den |det )?([^ ]+)';
const IS = [
  new RegExp(
    ` (?:kommunens (?:faste )?kontaktperson|kontaktpersonen (?:i|til|for|hos) kommun(?:en|a))${TOWARDS} (?:er|blir|vert|skal være|skal vere) ${OFFICE} `,
  ),
  new RegExp(` ${OFFICE} er (?:kommunens (?:faste )?kontaktperson|kontaktpersonen til kommunen)${TOWARDS} $`),
];

/** Who in the kommune the police turn to. */
export function contactPerson({ agreement, prose }: LintContext): Matter<Office> {
  const said: Said<Office>[] = [];
  const { fokusområder } = agreement.seksjoner;
  const given = isUtelatt(fokusområder) ? undefined : fokusområder.kommunens_kontaktperson;
  const role = given === undefined || isUtelatt(given) ? undefined : given.rolle;
  const office = role === undefined ? null : officeOf(role.toLowerCase());
  if (role !== undefined && office)
    said.push(saidAsFact(['seksjoner', 'fokusområder', 'kommunens_kontaktperson'], role, office));
  for (const sentence of sentencesWith(prose, WORDS, ({ text }) => text.kind === 'prose')) {
    const found = saidIn(sentence);
    if (found) said.push(found);
  }
  return {
    name: { nb: 'Kommunens kontaktperson', en: 'The contact person of the kommune' },
    said,
    agree: isSameOffice,
    help: {
      nb: 'Skriv kontaktpersonen ett sted, under fokusområder.kommunens_kontaktperson, og rett den andre.',
      en: 'Write the contact person once, under fokusområder.kommunens_kontaktperson, and correct the other.',
    },
  };
}

function saidIn(sentence: ProseSentence): Said<Office> | null {
  if (/ (?:eller|fravær|forfall) /.test(sentence.keys)) return null;
  for (const pattern of IS) {
    const key = pattern.exec(sentence.keys)?.[1];
    const office = key === undefined ? null : officeOf(key);
    const word = office && sentence.text.wordList.slice(sentence.from, sentence.to).find((it) => it.key === key);
    if (office && word) return saidInText(sentence, word.start, word.end, office);
  }
  return null;
}
