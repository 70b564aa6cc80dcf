import { tableHeadOf } from '../prose/table-head.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

/** «**Trygg på nett**» on a line of its own, «### Rus». */
const HEADING = /^(?:\*\*|__)[^*_\n]{3,80}(?:\*\*|__)[:.]?\s*(?:\n|$)|^#{1,6} \S/;

export const missingFocusAreas = requirementRule({
  id: 'missing-focus-areas',
  kind: 'completeness',
  title: { nb: 'Fokusområder mangler', en: 'Focus areas are missing' },
  description: {
    nb: 'En avtale uten fokusområder sier ikke hva partene skal gjøre sammen, og kan vanskelig evalueres.',
    en: 'An agreement without focus areas does not say what the parties shall do together and is hard to evaluate.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.innst306],
  requirement: {
    what: { nb: 'hvilke fokusområder partene har', en: 'which focus areas the parties have' },
    path: ['seksjoner', 'fokusområder', 'områder'],
    sections: ['fokusområder'],
    evidence: [
      { words: null, test: (_, { item }) => item },
      // An area as a heading of its own, and measures in a table.
      { words: null, test: (_, { text, start }) => HEADING.test(text.words.slice(start, start + 100)) },
      {
        words: null,
        test: (_, sentence) => / (?:tiltak|mål|område|fokusområde|satsing|tema) /.test(tableHeadOf(sentence)),
      },
      {
        words: [
          'vold*',
          'vald*',
          'overgrep*',
          'rus*',
          'ungdomskriminalitet*',
          'radikalisering*',
          'hatkriminalitet*',
          'trafikk*',
        ],
      },
      {
        words: [
          'fokusområde',
          'fokusområder',
          'fokusområda',
          'fokusområdene',
          'satsingsområde',
          'satsingsområder',
          'innsatsområder',
          'utfordringer',
          'utfordringar',
          'vektlegges',
          'prioriteres',
          'prioriterast',
          'vektleggast',
        ],
        test: (keys) =>
          / (?:er|som et|vektlegges|vektleggast|prioriteres|prioriterast) /.test(keys) &&
          !/avtales|avtalast|fastsettes/.test(keys),
      },
    ],
    near: ['fokusområde', 'fokusområder', 'fokusområda', 'satsingsområder', 'innsatsområder'],
    help: {
      nb: 'Skriv områder: [{ navn: … }] under fokusområder, eller områder: { utelatt: <grunn> }.',
      en: 'Write områder: [{ navn: … }] under fokusområder, or områder: { utelatt: <reason> }.',
    },
  },
});
