import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { ON_DUTY_WORDS, saysWhoIsOnDuty } from '../wording/says-who-is-on-duty.ts';

export const missingPreparedness = requirementRule({
  id: 'missing-preparedness',
  kind: 'completeness',
  title: { nb: 'Beredskapen er ikke beskrevet', en: 'Preparedness is not described' },
  description: {
    nb: 'Stortinget ba om at avtalene sier hvilken beredskap innbyggerne kan vente seg.',
    en: 'Parliament asked that the agreements say what preparedness people can expect.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.innst306],
  requirement: {
    what: { nb: 'hvilken beredskap innbyggerne kan vente seg', en: 'what preparedness people can expect' },
    path: ['seksjoner', 'tjenestetilbud', 'beredskap'],
    sections: ['tjenestetilbud'],
    evidence: [{ words: ON_DUTY_WORDS, test: (_, sentence) => saysWhoIsOnDuty(sentence) }],
    near: ['beredskap*'],
    help: {
      nb: 'Skriv beredskap som en hel setning under tjenestetilbud, eller beredskap: { utelatt: <grunn> }.',
      en: 'Write beredskap as a sentence under tjenestetilbud, or beredskap: { utelatt: <reason> }.',
    },
  },
});
