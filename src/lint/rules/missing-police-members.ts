import { isAboutMembers, isListedMember, MEMBERSHIP } from '../member-words.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

export const missingPoliceMembers = requirementRule({
  id: 'missing-police-members',
  kind: 'completeness',
  title: { nb: 'Politiets medlemmer i politirådet mangler', en: 'The members of the police are missing' },
  description: {
    nb: 'Ledelsen fra begge parter skal sitte fast i politirådet; ellers kan rådet ikke forplikte dem.',
    en: 'The leadership of both parties shall be regular members; otherwise the council cannot commit them.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.pod2007],
  requirement: {
    what: {
      nb: 'hvem fra politiet som er medlem av politirådet',
      en: 'who from the police is a member of the council',
    },
    path: ['seksjoner', 'politiråd', 'medlemmer', 'politi'],
    sections: ['politiråd', 'organisering'],
    evidence: [
      {
        words: MEMBERSHIP,
        test: (keys) =>
          isAboutMembers(keys) &&
          /politimester|politimeister|lensmann|stasjonssjef|avdelingsleder|avdelingsleiar|politikontakt|driftsenhet|driftseining|politileder|øverste? lede|øvste leiing|politistasjonssjef/.test(
            keys,
          ),
      },
      {
        words: [
          'politimester*',
          'politimeister*',
          'lensmann*',
          'stasjonssjef*',
          'politistasjonssjef*',
          'politiavdelingslede*',
          'politiavdelingsleia*',
          'politikontakt*',
          'driftsenhetsleder*',
          'driftseiningsleiar*',
          'politi*',
        ],
        test: (_, sentence) => isListedMember(sentence),
      },
    ],
    help: {
      nb: 'Skriv politi: [politistasjonssjef, politikontakt] under medlemmer i politiråd, eller politi: { utelatt: <grunn> } samme sted.',
      en: 'Write politi: [politistasjonssjef, politikontakt] under medlemmer in politiråd, or politi: { utelatt: <reason> } in the same place.',
    },
  },
});
