import { isAboutCouncilMeetings } from '../contradictions/council-meetings.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

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
    evidence: [
      {
        words: ['møt*', 'politirådsmøte*', 'rådsmøte*', 'samles', 'samlast', 'avholdes', 'innkalles'],
        test: (keys, sentence) =>
          !/ slt|koordineringsgrupp|arbeidsgrupp|evaluer|ukentlig| pst |sikkerhetstjeneste|tryggingsteneste/.test(
            keys,
          ) && frequenciesOf(sentence).length > 0,
      },
      {
        words: ['kommer', 'kome', 'komme', 'koma', 'kjem', 'trer', 'treffes', 'treffast', 'møtest', 'innkalles'],
        test: (keys, sentence) =>
          / (?:sammen|saman|til møte|til møter|politirådet|rådet) /.test(keys) &&
          isAboutCouncilMeetings(sentence) &&
          frequenciesOf(sentence).length > 0,
      },
    ],
    near: ['møtefrekvens', 'møtehyppighet', 'møteplan', 'etablert', 'opprettet', 'oppretta'],
    isNear: (keys) => / møte(?:frekvens|hyppighet|plan) | politiråd/.test(keys),
    help: {
      nb: 'Skriv møter: { antall: 2, per: halvår } under politiråd, eller møter: { utelatt: <grunn> }.',
      en: 'Write møter: { antall: 2, per: halvår } under politiråd, or møter: { utelatt: <reason> }.',
    },
  },
});
