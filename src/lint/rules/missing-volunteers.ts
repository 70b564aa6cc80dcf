import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { saysVolunteers, VOLUNTEERS } from '../wording/says-volunteers.ts';

export const missingVolunteers = requirementRule({
  id: 'missing-volunteers',
  kind: 'completeness',
  title: { nb: 'Kontakten med frivillige er ikke beskrevet', en: 'Contact with volunteers is not described' },
  description: {
    nb: 'Stortinget ba om at avtalene sier hvordan politiet holder kontakt med lokale frivillige beredskapsorganisasjoner.',
    en: 'Parliament asked that the agreements say how the police keep in touch with local voluntary rescue organisations.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.innst306],
  requirement: {
    what: {
      nb: 'hvordan politiet holder kontakt med frivillige beredskapsorganisasjoner',
      en: 'how the police keep in touch with voluntary rescue organisations',
    },
    path: ['seksjoner', 'tjenestetilbud', 'frivillige'],
    sections: null,
    evidence: [{ words: VOLUNTEERS, test: (_, sentence) => saysVolunteers(sentence) }],
    help: {
      nb: 'Skriv frivillige: { kontakt: <hel setning> } under tjenestetilbud, eller frivillige: { utelatt: <grunn> }.',
      en: 'Write frivillige: { kontakt: <sentence> } under tjenestetilbud, or frivillige: { utelatt: <reason> }.',
    },
  },
});
