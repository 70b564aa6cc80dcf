import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { MEETING, saysHowOftenCouncilMeets } from '../wording/says-how-often-council-meets.ts';

export const missingMeetingFrequency = requirementRule({
  id: 'missing-meeting-frequency',
  kind: 'completeness',
  title: { nb: 'Møtehyppighet mangler', en: 'The meeting frequency is missing' },
  description: {
    nb: 'Et politiråd som ikke har avtalt hvor ofte det møtes, blir lett til møter som ikke blir holdt.',
    en: 'A council that has not agreed how often it meets easily ends up not meeting.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.innst306, SOURCES.pod2007],
  requirement: {
    what: { nb: 'hvor ofte politirådet møtes', en: 'how often the council meets' },
    path: ['seksjoner', 'politiråd', 'møter'],
    sections: ['politiråd', 'organisering', 'forventninger'],
    evidence: [{ words: MEETING, test: (_, sentence) => saysHowOftenCouncilMeets(sentence) }],
    near: ['møtefrekvens', 'møtehyppighet', 'møteplan', 'etablert', 'opprettet', 'oppretta'],
    isNear: (keys) => / møte(?:frekvens|hyppighet|plan) | politiråd/.test(keys),
    help: {
      nb: 'Skriv møter: { antall: 2, per: halvår } under politiråd, eller møter: { utelatt: <grunn> }.',
      en: 'Write møter: { antall: 2, per: halvår } under politiråd, or møter: { utelatt: <reason> }.',
    },
  },
});
