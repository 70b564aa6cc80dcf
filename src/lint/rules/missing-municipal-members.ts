import { isAboutMembers, isListedMember, MEMBERSHIP } from '../member-words.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

const LEADERS =
  /ordfør|kommunedirektør|rådmann|kommunalsjef|kommunalleder|kommuneledelse|øverste? lede|øvste leiing|ledelse|leiinga? |byrådsleder|formannskapet|formannskapets/;

export const missingMunicipalMembers = requirementRule({
  id: 'missing-municipal-members',
  kind: 'completeness',
  title: { nb: 'Kommunens medlemmer i politirådet mangler', en: 'The members of the kommune are missing' },
  description: {
    nb: 'Ledelsen fra begge parter skal sitte fast i politirådet; ellers kan rådet ikke forplikte dem.',
    en: 'The leadership of both parties shall be regular members; otherwise the council cannot commit them.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.pod2007],
  requirement: {
    what: {
      nb: 'hvem fra kommunen som er medlem av politirådet',
      en: 'who from the kommune is a member of the council',
    },
    path: ['seksjoner', 'politiråd', 'medlemmer', 'kommune'],
    sections: ['politiråd', 'organisering'],
    evidence: [
      {
        words: MEMBERSHIP,
        test: (keys) => LEADERS.test(keys) && isAboutMembers(keys),
      },
      {
        words: ['ordfør*', 'kommunedirektør*', 'rådmann*', 'kommunalsjef*', 'byrådsleder*'],
        test: (_, sentence) => isListedMember(sentence),
      },
      {
        words: ['medlem*'],
        test: (keys) =>
          / kommunens (?:faste )?medlem\S* er | medlem\S* (?:fra|frå|for|i) kommunen er | fra kommunen er /.test(keys),
      },
    ],
    help: {
      nb: 'Skriv kommune: [ordfører, kommunedirektør] under medlemmer i politiråd, eller kommune: { utelatt: <grunn> } samme sted.',
      en: 'Write kommune: [ordfører, kommunedirektør] under medlemmer in politiråd, or kommune: { utelatt: <reason> } in the same place.',
    },
  },
});
