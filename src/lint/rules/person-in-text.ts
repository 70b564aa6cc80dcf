import { matchesIn } from '../../text/matches-in.ts';
import { sentenceOf } from '../place-context.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { type NamedPerson, namedPersons } from '../wording/named-persons.ts';

const BORN =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ.])(?:f\.|født|fødd|fødselsdato:?) ?(?:den )?\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d(?!\d)/gi;

const SIGNS = /underte|underskr|signer|skriver under|skriv under/;

export const personInText: Rule = {
  id: 'person-in-text',
  kind: 'law',
  title: { nb: 'Navngitt person i løpende tekst', en: 'Named person in running text' },
  description: {
    nb: 'Folk skifter stilling. Navn i kontaktfelt kan oppdateres uten ny underskrift, og utelates ved publisering.',
    en: 'People change jobs. Names in contact fields can be updated without signing again, and left out when published.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [{ title: 'Personvern: minst mulig om enkeltpersoner i offentlige dokumenter', date: '2026-11' }],
  check(context, report) {
    for (const text of context.prose.texts)
      for (const { 0: token, index } of matchesIn(text.words, BORN))
        report({
          at: placeIn(text, index, index + token.length),
          message: { nb: `«${token}» ser ut som en fødselsdato.`, en: `“${token}” looks like a date of birth.` },
          help: { nb: 'Ta den ut; den hører ikke hjemme i avtalen.', en: 'Take it out; it does not belong here.' },
        });
    const signers = new Set((context.agreement.signaturer ?? []).map(({ navn }) => navn));
    // Who signs is named all the same.
    const isSigning = ({ text, start, name }: NamedPerson) =>
      signers.has(name) && SIGNS.test(sentenceOf({ text, start }, context.prose)?.keys ?? '');
    for (const { text, start, end, name } of namedPersons(context).filter((it) => !isSigning(it)))
      report({
        at: placeIn(text, start, end),
        message: { nb: `${name} er navngitt i teksten.`, en: `${name} is named in the text.` },
        help: {
          nb: 'Skriv rollen i teksten og navnet i et felt: kontakter, navn eller signaturer.',
          en: 'Write the role in the text and the name in a field: kontakter, navn or signaturer.',
        },
      });
  },
};
