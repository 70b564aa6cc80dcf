import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

/** Contact, and not only that there are volunteers. */
const MEETS =
  /kontakt|samarbeid|samvirk|samordn|samling|dialog|varsl|orienter|avtale med|redningsforum|rednings?råd|øvels|øving| (?:øver|øve|møt\S*|møte\S*|inviter\S*|innkall\S*|kaller|kallar|kalle|kalles|kallast|deltar|deltek|delta|bistår|bistand|kurs|trener|trenar|rekvirerer|rekvirerar|leder|leier) | (?:be|ber|bed|spør) (?:\S+ ){1,6}om (?:hjelp|bistand|støtte) /;
const RESCUE = /beredskap|hjelpekorps|kors |kross |redning|folkehjelp|leteaksjon|leiteaksjon|letelag|leitelag/;

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
    evidence: [
      {
        words: [
          'frivillig*',
          'hjelpekorps*',
          'røde',
          'raude',
          'raudekross*',
          'redningsselskapet',
          'redningsgruppe*',
          'redningslag*',
          'folkehjelp',
          'leitelag*',
          'letelag*',
        ],
        test: (keys, { text }) =>
          text.section !== 'formål' &&
          text.section !== 'SLT' &&
          // «bindeledd til kommuner, næringsliv og frivillige» is about the cooperation at large.
          (!/bindeledd|næringsliv/.test(keys) || /beredskap|hjelpekorps|kors |redning/.test(keys)) &&
          MEETS.test(keys) &&
          // What the kommune does with clubs is another matter.
          (RESCUE.test(keys) ||
            !/ (?:kommunen|kommuna|frivilligsentral\S*) /.test(keys) ||
            /politi|lensmann|part[ae]n/.test(keys)),
      },
    ],
    help: {
      nb: 'Skriv frivillige: { kontakt: <hel setning> } under tjenestetilbud, eller frivillige: { utelatt: <grunn> }.',
      en: 'Write frivillige: { kontakt: <sentence> } under tjenestetilbud, or frivillige: { utelatt: <reason> }.',
    },
  },
});
