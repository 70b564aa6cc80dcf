import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

export const missingLegalBasis = requirementRule({
  id: 'missing-legal-basis',
  kind: 'law',
  title: { nb: 'Taushetsplikt uten hjemmel', en: 'Confidentiality without a legal reference' },
  description: {
    nb: '«Gjeldende lover» sier ikke hvem som kan dele hva. Politi og kommune har taushetsplikt etter ulike lover, og avtalen bør nevne dem.',
    en: '“Applicable law” does not say who may share what. Police and kommune are bound by different acts, which the agreement should name.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.taushetsplikt],
  requirement: {
    what: { nb: 'hvilke lover taushetsplikten følger av', en: 'which acts the confidentiality follows from' },
    path: ['seksjoner', 'taushetsplikt', 'hjemler'],
    sections: ['taushetsplikt'],
    evidence: [
      { words: null, test: (keys) => /[a-zæøå]{4}(?:loven|lova|lovens|lovas) /.test(keys) },
      { words: null, test: (_, { text, start, end }) => /§ ?\d/.test(text.text.slice(start, end)) },
    ],
    near: [
      'lover',
      'lovverk',
      'lovverket',
      'regelverk',
      'regelverket',
      'taushetsplikt',
      'taushetsplikten',
      'teieplikt',
      'teieplikta',
    ],
    help: {
      nb: 'Skriv hjemler med lov og paragrafer under taushetsplikt, for eksempel politiregisterloven § 23 og forvaltningsloven § 13, eller hjemler: { utelatt: <grunn> }.',
      en: 'Write hjemler with acts and sections under taushetsplikt, or hjemler: { utelatt: <reason> }.',
    },
  },
});
