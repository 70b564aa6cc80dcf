import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

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
