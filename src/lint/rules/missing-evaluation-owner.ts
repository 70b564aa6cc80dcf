import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

export const missingEvaluationOwner = requirementRule({
  id: 'missing-evaluation-owner',
  kind: 'completeness',
  title: { nb: 'Evaluering uten ansvarlig', en: 'Evaluation without anybody responsible' },
  description: {
    nb: 'En evaluering ingen har ansvar for, blir sjelden gjort.',
    en: 'An evaluation that nobody is responsible for is rarely done.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.egenevaluering, SOURCES.innst306],
  requirement: {
    what: { nb: 'hvem som evaluerer samarbeidet', en: 'who evaluates the cooperation' },
    path: ['seksjoner', 'evaluering', 'ansvarlig'],
    sections: ['evaluering', 'politiråd', 'organisering'],
    evidence: [
      {
        words: ['gjennom', 'igjennom'],
        test: (keys) =>
          / (?:politirådet|rådet|partene|partane|styringsgrupp\S*|kommunedirektøren) (?:skal )?(?:[^ ]+ ){0,6}?(?:går|gå|gjeng) (?:[^ ]+ ){0,3}?(?:i)?gjennom (?:denne )?(?:avtalen|avtala|samarbeidet|arbeidet) | (?:går|gjeng) (?:politirådet|rådet|partene|partane|styringsgrupp\S*|kommunedirektøren) (?:[^ ]+ )?(?:i)?gjennom (?:avtalen|avtala|samarbeidet) /.test(
            keys,
          ),
      },
      {
        words: ['evaluer*', 'gjennomgå*', 'gjennomgår', 'gjennomgang'],
        test: (keys) =>
          / (?:politirådet|politiråd|rådet|partene|partane|kommunen|politiet|politikontakten|slt-koordinator\S*|styringsgrupp\S*|kommunedirektøren|arbeidsgrupp\S*|kommunestyret) /.test(
            keys,
          ),
      },
    ],
    near: ['evaluerer', 'evaluerar', 'evalueres', 'evaluerast', 'evaluere', 'evaluering'],
    help: {
      nb: 'Skriv ansvarlig: politirådet under evaluering, eller ansvarlig: { utelatt: <grunn> }.',
      en: 'Write ansvarlig: politirådet under evaluering, or ansvarlig: { utelatt: <reason> }.',
    },
  },
});
